import type { WhatIfWords } from "../whatif-words.ts";
import { genitive } from "./cases.ts";
import { count, form, ofDate } from "./format.ts";

export const whatif: WhatIfWords = {
  open: "Что, если",
  supposed: "предположение",
  scenario: "Сценарий",
  leave: "Выйти из сценария",
  see: "Что последует",
  lead: "Предположите членство и посмотрите, какие записанные правила начали бы или перестали бы действовать. Прогнозов здесь нет.",
  country: "Страна",
  bloc: "Объединение",
  standing: "Статус",
  standings: { member: "член", observer: "наблюдатель", partner: "партнёр", none: "вне его" },
  from: "С",
  add: "Предположить",
  addAnother: "Предположить ещё",
  full: (most) => `В сценарии не больше ${most} предположений. Сначала уберите одно.`,
  remove: (sentence) => `Убрать: ${sentence}`,
  sentence({ country, bloc, standing, date }) {
    const since = `с ${ofDate(date)} года`;
    if (standing === "member") return `${country} в ${bloc} ${since}`;
    if (standing === "none") return `${country} вне ${bloc} ${since}`;
    return `${country} — ${standing === "observer" ? "наблюдатель" : "партнёр"} ${bloc} ${since}`;
  },
  note: (sentences) => `Сценарий, а не запись: ${sentences.join("; ")}.`,
  noneHolds: "Сценарий противоречит записям и ничего не меняет.",
  objection: {
    unknownCountry: "Такой страны в записях нет. Выберите страну из списка.",
    unknownBloc: "Такого объединения в записях нет. Выберите его из списка.",
    notYetState: (country, whole, until) =>
      `${country}: до ${ofDate(until)} года это часть другой страны (${whole}). Выберите этот день или более поздний.`,
    noLongerState: (country, until, successors) =>
      `${country}: страны не стало ${ofDate(until)} года. Предположите это для ${successors === "" ? "другой страны" : `преемников: ${successors}`}.`,
    notFounded: (bloc, founded) => `${bloc}: создано ${ofDate(founded)} года. Выберите этот день или более поздний.`,
    dissolved: (bloc, ended, heir) =>
      `${bloc}: перестало существовать ${ofDate(ended)} года. Выберите более ранний день${heir === "" ? "" : ` или преемника: ${heir}`}.`,
    already: (country, bloc, standing, since) =>
      `${country} и ${bloc}: так и есть по записям, ${standing}${since === "" ? "" : ` с ${ofDate(since)} года`}. Выберите другой статус или более ранний день.`,
    notIn: (country, bloc, date) =>
      `${country} и ${bloc}: на ${ofDate(date)} года членства в записях нет, выйти нельзя. Выберите другой день или объединение.`,
  },
  notYet: (from, asOf) => `Действует с ${ofDate(from)} года; карта показывает ${asOf}.`,
  goTo: (date) => `Перейти: ${date}`,
  subject: {
    work: "Работа",
    stay: "Пребывание",
    travel: "Въезд",
    pension: "Пенсии и страхование",
    health: "Здоровье",
    education: "Образование",
    customs: "Таможня",
    trade: "Торговля",
    defence: "Оборона",
  },
  follows: "Что изменили бы записанные правила",
  toldFor: (date) => `на ${date}`,
  begins: "начинает действовать",
  ends: "перестаёт действовать",
  right: "право",
  duty: "обязанность",
  towards: (partners) => `С кем: ${partners}`,
  instead: (text) => `Без этого: ${text}`,
  anywayHere: (list) => `Об этом и без того: ${list}`,
  idle: "Нового нет: въезд между ними и без того без виз.",
  laterFrom: (date) => `только с ${ofDate(date)} года`,
  effectsIn: null,
  anyway: "Что действует и так, и так",
  anywayNote: "Правила других объединений и соглашения с самими членами. Изменением они не считаются.",
  touched: "Числа, которых это коснулось бы",
  touchedNote: "Как они записаны. Как они изменились бы, неизвестно, и ничего не рассчитано.",
  fromCountry: (country) => `Из ${genitive(country)}`,
  toCountry: (country) => `Приехало: ${country}`,
  shareOfAll: (share) => `${share} всего полученного по этой оценке`,
  trade: (country) => `Торговля ${genitive(country)}`,
  exportTo: (country, share) => `${share} экспорта: ${country}`,
  importFrom: (country, share) => `${share} импорта: ${country}`,
  outside: "вне объединения",
  votes: (country) => `Согласие с членами при голосовании в ООН: ${country}`,
  population: "Население",
  peopleOfBloc: (bloc, before, after) => `${bloc}: ${before} по записям, ${after} по предположению`,
  morePeople: (number) => `ещё ${count(number, "показатель", "показателя", "показателей")}`,
  notKnown: "Чего мы не знаем",
  noRuleOn: (bloc, subjects) => `${bloc}: в записях нет правил о том, что касается: ${subjects}.`,
  noRules: (bloc) =>
    `${bloc}: правил в записях нет. В договоре они наверняка есть, но что последует, здесь неизвестно.`,
  membersOnly: "Записанные правила говорят о членах. Что может и должен наблюдатель или партнёр, не записано.",
  neverKnown: [
    "Согласились бы члены и на каких условиях и сроках.",
    "Сколько людей поехало бы, осталось или вернулось, сколько бы они зарабатывали и переводили.",
    "Как правила применялись бы на деле.",
  ],
  sides: "Обе стороны спора",
  wouldChange: "Что изменил бы договор",
  rulesBegin: (number, parts) =>
    `${form(number, "Начинает действовать", "Начинают действовать", "Начинают действовать")} ${count(number, "правило", "правила", "правил")}: ${parts}.`,
  rulesEnd: (number, parts) =>
    `${form(number, "Перестаёт действовать", "Перестают действовать", "Перестают действовать")} ${count(number, "правило", "правила", "правил")}: ${parts}.`,
  onSubject: (number, subject) => `${subject.toLowerCase()} — ${number}`,
  noneChange: "По записанным правилам: ничего.",
  wouldNotChange: "Чего он не изменил бы",
  informal:
    "Правила определяют формальные условия. Как с людьми обращаются полиция, работодатели и соседи, не сказано ни в одном; кто что об этом говорит:",
  heldAnyway: (number, subjects) =>
    `Между ними и так, и так ${form(number, "действует", "действуют", "действуют")} ${count(number, "правило или соглашение", "правила и соглашения", "правил и соглашений")}: ${subjects}.`,
  nobodySaid: "Высказываний об этой стране и этом объединении в записях нет.",
  precedentJoined: (country, bloc, date) => `Для сравнения: ${country}, в ${bloc} с ${ofDate(date)} года`,
  precedentLeft: (country, bloc, date) => `Для сравнения: ${country}, вне ${bloc} с ${ofDate(date)} года`,
  precedentNote:
    "До и после — один показатель одного пересмотра; время, в которое попадает сам день, пропущено. «После» не значит «вследствие»: страна рядом показывает, что было и без этого.",
  noPrecedent: (bloc) => `${bloc}: по записям другие страны этого пока не делали, сравнить не с чем.`,
  noFigures: "Ни у одного показателя нет чисел одной длины по обе стороны этого дня.",
  before: "До",
  after: "После",
  change: "Изменение",
  since: (a, b) => `Что записано с тех пор: ${a} и ${b}`,
  votesWith: (country) => `Одинаковые голоса в ООН: ${country}`,
};
