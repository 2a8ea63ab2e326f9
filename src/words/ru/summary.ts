import type { MembershipStatus } from "../../model/record.ts";
import type { SaidFlow, SummaryWords } from "../summary-words.ts";
import { genitive, inside, isPlural, outOf, towards } from "./cases.ts";
import { count, form, format } from "./format.ts";

type Standing = Parameters<SummaryWords["countryShort"]>[0];

const STATUSES: Readonly<Record<MembershipStatus, readonly [one: string, few: string, many: string]>> = {
  member: ["член", "члена", "членов"],
  signatory: ["подписавшая страна", "подписавшие страны", "подписавших стран"],
  observer: ["наблюдатель", "наблюдателя", "наблюдателей"],
  dialogue_partner: ["партнёр по диалогу", "партнёра по диалогу", "партнёров по диалогу"],
  partner: ["партнёр", "партнёра", "партнёров"],
  associate: ["ассоциированный член", "ассоциированных члена", "ассоциированных членов"],
  candidate: ["кандидат", "кандидата", "кандидатов"],
  invited: ["приглашённая страна", "приглашённые страны", "приглашённых стран"],
  frozen: ["член с замороженным участием", "члена с замороженным участием", "членов с замороженным участием"],
  suspended: [
    "член с приостановленным членством",
    "члена с приостановленным членством",
    "членов с приостановленным членством",
  ],
  partner_suspended: ["приостановленный партнёр", "приостановленных партнёра", "приостановленных партнёров"],
  withdrawing: ["выходящий член", "выходящих члена", "выходящих членов"],
  former: ["бывший член", "бывших члена", "бывших членов"],
};

function clauses({ members, observes, weighs }: Standing, many: boolean): string[] {
  return [
    ...(members.length > 0 ? [`${many ? "состоят" : "состоит"} в ${format.list(members)}`] : []),
    ...(observes.length > 0 ? [`${many ? "участвуют" : "участвует"} без членства в ${format.list(observes)}`] : []),
    ...(weighs.length > 0 ? [`${many ? "рассматривают" : "рассматривает"} вступление в ${format.list(weighs)}`] : []),
  ];
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (parts: readonly string[]) =>
  parts.length < 3 ? parts.join(" и ") : `${parts.slice(0, -1).join(", ")} и ${parts[parts.length - 1]}`;

function flow({ stock, born, side, figure, count: number, country, partner, measure, cited }: SaidFlow): string {
  if (born) {
    const [origin, dest] = side === "out" ? [country, partner] : [partner, country];
    const people = form(number, "человек", "человека", "человек");
    const verbs = form(number, "родившийся", "родившихся", "родившихся");
    const live = form(number, "живёт", "живут", "живут");
    return `${capital(inside(dest))} ${live} ${figure} ${people}, ${verbs} ${inside(origin)} (${cited}).`;
  }
  const [origin, dest] = side === "out" ? [country, partner] : [partner, country];
  return `${figure}: ${measure}, ${outOf(origin)} ${stock ? inside(dest) : towards(dest)} (${cited}).`;
}

export const summary: SummaryWords = {
  country({ day, country, ...standing }) {
    const many = isPlural(country);
    const said = clauses(standing, many);
    const none = `не ${many ? "состоят" : "состоит"} ни в одном из показанных объединений`;
    return `На ${day} года ${country} ${said.length === 0 ? none : joined(said)}.`;
  },
  countryShort({ members, observes, weighs }) {
    const said = [
      ...(members.length > 0 ? [`в ${format.list(members)}`] : []),
      ...(observes.length > 0 ? [`без членства в ${format.list(observes)}`] : []),
      ...(weighs.length > 0 ? [`рассматривает ${format.list(weighs)}`] : []),
    ].join(", ");
    return said === "" ? "Ни в одном из показанных объединений." : `${capital(said)}.`;
  },
  flow,
  pair({ day, a, b, shared, visaFree, postponed }) {
    const said = [
      shared.length > 0 ? `вместе состоят в ${format.list(shared)}` : "не имеют общих объединений из показанных",
      ...(visaFree ? ["ездят друг к другу без виз"] : []),
      ...(postponed.length > 0
        ? [`отложили ${count(postponed.length, "соглашение", "соглашения", "соглашений")}`]
        : []),
    ];
    return `На ${day} года ${a} и ${b} ${joined(said)}.`;
  },
  several: ({ day, countries, shared }) =>
    `На ${day} года ${countries} ${shared.length > 0 ? `вместе состоят в ${format.list(shared)}` : "не имеют общих объединений из показанных"}.`,
  severalShort: (shared) => (shared.length > 0 ? `Все в ${format.list(shared)}.` : "Общих для всех объединений нет."),
  pairShort: ({ shared, visaFree }) =>
    `${shared.length > 0 ? `Обе страны в ${format.list(shared)}` : "Общих объединений нет"}${visaFree ? ", поездки без виз" : ""}.`,
  counted: (status, number) => count(number, ...STATUSES[status]),
  bloc: ({ day, bloc, parts }) => `На ${day} года в ${bloc}: ${format.list(parts)}.`,
  blocNotYet: ({ day, bloc }) => `На ${day} года объединения ${bloc} нет.`,
  visa: ({ country, date, free, required }) =>
    `Куда пускает паспорт ${genitive(country)}, ${date}: ${count(free, "страна", "страны", "стран")} без визы, ${format.number(required)} ${form(required, "требует", "требуют", "требуют")} визу заранее.`,
  lens: ({ when, country, lens, text }) => `${lens}, ${country}, ${when}: ${text}.`,
  more: (number) => `ещё ${format.number(number)}`,
  alone: ({ day, country }) => `${country} на ${day} года.`,
  world: ({ day, blocs }) => (blocs.length > 0 ? `Мир на ${day} года: ${format.list(blocs)}.` : `Мир на ${day} года.`),
  worldFlows: ({ measure, corridors, time, largest }) =>
    `${count(corridors, "крупнейшее направление", "крупнейших направления", "крупнейших направлений")} мира: ${measure}, ${time}.${largest === null ? "" : ` Самое большое: ${outOf(largest.origin)} ${towards(largest.dest)}, ${largest.figure}.`}`,
};
