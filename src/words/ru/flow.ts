import type { FlowWords, SaidLargest } from "../flow-words.ts";
import { count, form, format } from "./format.ts";

const corridors = (number: number) => count(number, "направление", "направления", "направлений");
const inCorridors = (number: number) =>
  `${format.number(number)} ${form(number, "направлении", "направлениях", "направлениях")}`;
const largestIs = ({ origin, dest, figure, net }: SaidLargest) =>
  `${net ? "Наибольшая разница" : "Крупнейшее направление"}: ${origin} — ${dest}, ${figure}.`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const flow: FlowWords = {
  regions: {
    "015": "Северная Африка",
    "014": "Восточная Африка",
    "017": "Центральная Африка",
    "018": "Юг Африки",
    "011": "Западная Африка",
    "021": "Северная Америка",
    "013": "Центральная Америка",
    "029": "Карибский бассейн",
    "005": "Южная Америка",
    "143": "Центральная Азия",
    "030": "Восточная Азия",
    "035": "Юго-Восточная Азия",
    "034": "Южная Азия",
    "145": "Западная Азия",
    "151": "Восточная Европа",
    "154": "Северная Европа",
    "039": "Южная Европа",
    "155": "Западная Европа",
    "053": "Австралия и Новая Зеландия",
    "054": "Меланезия",
    "057": "Микронезия",
    "061": "Полинезия",
  },
  areas: {
    eastEurope: "Восточная Европа",
    restOfEurope: "Остальная Европа",
    centralAsia: "Центральная Азия",
    westAsia: "Западная Азия",
    southAsia: "Южная Азия",
    eastAsia: "Восточная и Юго-Восточная Азия",
    africa: "Африка",
    americasOceania: "Америка и Океания",
  },
  moreChoices: "Ещё настройки",
  reach: "Направления",
  reaches: { across: "С другими", within: "Между собой" },
  grouping: "Складывать",
  groupings: { country: "Страны", region: "Регионы", bloc: "Блоки" },
  tint: "Цвет",
  tints: { direction: "Направление", partner: "Партнёр", standing: "Надёжность" },
  tintByOrigin: "Откуда",
  particles: "Бегущие точки",
  particlesMean: "Точки показывают, куда шли люди. Их скорость и число ничего не говорят о количестве.",
  atLeast: (figure) => (figure === null ? "Линии любой величины." : `Линии от ${figure} и больше.`),
  widths: (unit) => `Ширина: ${unit}, один масштаб на все годы`,
  more: { out: "больше оттуда, чем туда", in: "больше туда, чем оттуда" },
  rings: "Кольцо: большее из двух направлений, круг внутри: меньшее.",
  inside: "пунктирный круг: остаются внутри",
  elsewhere: "ни в одном из этих объединений",
  range: "от наименьшего до наибольшего из сказанного",
  doubted: (standing) => `${standing}, под сомнением`,
  leaves: (group) => `откуда: ${group}`,
  comesTo: (group) => `куда: ${group}`,
  members: ({ count: members, bloc, day }) => `${bloc} на ${day} года: ${count(members, "член", "члена", "членов")}.`,
  noMembers: ({ bloc, day }) => `${bloc}: на ${day} года членов нет.`,
  byRegion: "Сложено по регионам ООН (M49).",
  selectedAlone: "Выбранное стоит само по себе.",
  byBloc: (blocs) =>
    `Сложено по объединениям: ${format.list(blocs)}. Страна, состоящая в двух, считается в первом; остальные стоят по регионам.`,
  noBlocs: "Объединения выключены: страны стоят по регионам.",
  middles: "Группа стоит в середине своих столиц с весом по населению.",
  shownAs: ({ bloc, counted, members }) =>
    `${bloc}: ${counted} из ${count(members, "члена", "членов", "членов")}, остальные стоят в объединении перед ним.`,
  scale: (figure) => `Ширина в масштабе: самая широкая линия — ${figure}, наибольшее за все годы.`,
  unknown: (number) => `Без цифры: ${corridors(number)}. Неизвестно не значит ноль.`,
  internal: (figure, number) => `Внутри групп, не нарисовано: ${figure} в ${inCorridors(number)}.`,
  apart: (figure) => `Без страны (лица без гражданства, неизвестно): ${figure}.`,
  zeros: (number) => `Опубликованные нули не нарисованы: ${format.number(number)}.`,
  corrections: (number, figure) =>
    `Отрицательные цифры (поправки) не нарисованы: ${format.number(number)}, вместе ${figure}.`,
  doubts: (number) => `${count(number, "линия стоит", "линии стоят", "линий стоят")} на цифре под сомнением.`,
  mixedPeriods: "Сложены периоды разной длины.",
  grouped: ({ grouping, measure, time, corridors: number, total, largest }) =>
    `${capital(measure)} по ${grouping === "region" ? "регионам" : "объединениям"}, ${time}: ${total} в ${inCorridors(number)}. ${largestIs(largest)}`,
  within: ({ group, measure, time, corridors: number, total, largest }) =>
    `${group}, между собой: ${measure}, ${time}, ${total} в ${inCorridors(number)}. ${largestIs(largest)}`,
  across({ group, measure, time, out, in: into, largest }) {
    const ways = [...(out === null ? [] : [`к другим ${out}`]), ...(into === null ? [] : [`от других ${into}`])];
    return `${group}: ${measure}, ${time}, ${ways.join(", ")}. ${largestIs(largest)}`;
  },
  none: (measure) => `В записях нет цифр: ${measure}. Неизвестно не значит ноль.`,
};
