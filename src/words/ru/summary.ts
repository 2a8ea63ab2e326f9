import type { SaidFlow, SummaryWords } from "../summary-words.ts";
import { genitive, inside, outOf, towards } from "./cases.ts";
import { count, form, format } from "./format.ts";

type Standing = Parameters<SummaryWords["countryShort"]>[0];

function clauses({ members, observes, weighs }: Standing): string[] {
  return [
    ...(members.length > 0 ? [`состоит в ${format.list(members)}`] : []),
    ...(observes.length > 0 ? [`участвует без членства в ${format.list(observes)}`] : []),
    ...(weighs.length > 0 ? [`рассматривает вступление в ${format.list(weighs)}`] : []),
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
  onDay: (day) => `На ${day} года`,
  country({ day, country, ...standing }) {
    const said = clauses(standing);
    return `На ${day} года ${country} ${said.length === 0 ? "не состоит ни в одном из показанных объединений" : joined(said)}.`;
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
      ...(postponed.length > 0 ? ["отложили часть соглашений"] : []),
    ];
    return `На ${day} года ${a} и ${b} ${joined(said)}.`;
  },
  pairShort: ({ shared, visaFree }) =>
    `${shared.length > 0 ? `Обе страны в ${format.list(shared)}` : "Общих объединений нет"}${visaFree ? ", поездки без виз" : ""}.`,
  bloc: ({ day, bloc, members, others }) =>
    `На ${day} года в ${bloc} ${count(members, "член", "члена", "членов")}${others > 0 ? ` и ещё ${count(others, "страна", "страны", "стран")} рядом` : ""}.`,
  blocShort: ({ members, others }) =>
    `${count(members, "член", "члена", "членов")}${others > 0 ? `, ещё ${others} рядом` : ""}.`,
  blocNotYet: ({ day, bloc }) => `На ${day} года объединения ${bloc} нет.`,
  visa: ({ country, date, free, required }) =>
    `Куда пускает паспорт ${genitive(country)}, ${date}: ${count(free, "страна", "страны", "стран")} без визы, ${format.number(required)} ${form(required, "требует", "требуют", "требуют")} визу заранее.`,
  lens: ({ day, country, lens, classes }) =>
    `${lens}: ${country}, ${day}. ${classes.map(({ label, count: number }) => `${capital(label)}: ${format.number(number)}`).join("; ")}.`,
  world: ({ day, blocs }) => (blocs.length > 0 ? `Мир на ${day} года: ${format.list(blocs)}.` : `Мир на ${day} года.`),
  worldFlows: ({ measure, corridors, time, largest }) =>
    `${count(corridors, "крупнейшее направление", "крупнейших направления", "крупнейших направлений")} мира: ${measure}, ${time}.${largest === null ? "" : ` Самое большое: ${largest}.`}`,
};
