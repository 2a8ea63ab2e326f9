import type { SaidFlow, SummaryWords } from "../summary-words.ts";
import { count, format } from "./format.ts";
import { kind } from "./kind.ts";

type Standing = Parameters<SummaryWords["countryShort"]>[0];

function clauses({ members, observes, weighs }: Standing): string[] {
  return [
    ...(members.length > 0 ? [`узви ${format.list(members)} аст`] : []),
    ...(observes.length > 0 ? [`бе узвият дар ${format.list(observes)} иштирок мекунад`] : []),
    ...(weighs.length > 0 ? [`ҳамроҳ шудан ба ${format.list(weighs)}-ро баррасӣ мекунад`] : []),
  ];
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (parts: readonly string[]) =>
  parts.length < 3 ? parts.join(" ва ") : `${parts.slice(0, -1).join(", ")} ва ${parts[parts.length - 1]}`;

function flow({ stock, born, side, figure, country, partner, measure, cited }: SaidFlow): string {
  const [origin, dest] = side === "out" ? [country, partner] : [partner, country];
  if (born) return `${figure} нафар зодагони ${origin} дар ${dest} зиндагӣ мекунанд (${cited}).`;
  return `${figure}: ${measure}, аз ${origin} ${stock ? "дар" : "ба"} ${dest} (${cited}).`;
}

/** Statuses that are counted by another noun than their label. */
const COUNTED: Readonly<Partial<Record<string, string>>> = {
  signatory: "кишвари имзокарда",
  invited: "кишвари даъватшуда",
  frozen: "узви боздошташуда",
  suspended: "узви боздошташуда",
  partner_suspended: "шарики боздошташуда",
  withdrawing: "узви хориҷшаванда",
};

export const summary: SummaryWords = {
  country({ day, country, ...standing }) {
    const said = clauses(standing);
    return `Дар ${day} ${country} ${said.length === 0 ? "узви ягон созмони нишондодашуда нест" : joined(said)}.`;
  },
  countryShort({ members, observes, weighs }) {
    const said = [
      ...(members.length > 0 ? [`узви ${format.list(members)}`] : []),
      ...(observes.length > 0 ? [`бе узвият дар ${format.list(observes)}`] : []),
      ...(weighs.length > 0 ? [`дар андешаи ${format.list(weighs)}`] : []),
    ].join(", ");
    return said === "" ? "Узви ягон созмони нишондодашуда нест." : `${capital(said)}.`;
  },
  flow,
  pair({ day, a, b, shared, visaFree, postponed }) {
    const said = [
      shared.length > 0 ? `ҳарду узви ${format.list(shared)} мебошанд` : "созмони муштарак надоранд",
      ...(visaFree ? ["бе раводид рафтуомад мекунанд"] : []),
      ...(postponed.length > 0 ? [`${count(postponed.length, "созишнома")}ро ба таъхир гузоштаанд`] : []),
    ];
    return `Дар ${day} ${a} ва ${b} ${joined(said)}.`;
  },
  several: ({ day, countries, shared }) =>
    `Дар ${day} ${countries} ${shared.length > 0 ? `ҳама узви ${format.list(shared)} мебошанд` : "созмони муштарак надоранд"}.`,
  severalShort: (shared) => (shared.length > 0 ? `Ҳама узви ${format.list(shared)}.` : "Созмони муштарак нест."),
  pairShort: ({ shared, visaFree }) =>
    `${shared.length > 0 ? `Ҳарду узви ${format.list(shared)}` : "Созмони муштарак нест"}${visaFree ? ", сафар бе раводид" : ""}.`,
  counted: (status, number) =>
    count(number, status === "member" ? "узв" : (COUNTED[status] ?? kind.membership[status])),
  bloc: ({ day, bloc, parts }) => `Дар ${day} ${bloc} ${format.list(parts)} дорад.`,
  blocNotYet: ({ day, bloc }) => `Дар ${day} ${bloc} вуҷуд надорад.`,
  visa: ({ country, date, free, required }) =>
    `Шиносномаи ${country} куҷо мебарад, ${date}: ${count(free, "кишвар")} бе раводид, ${format.number(required)} пешакӣ раводид мехоҳанд.`,
  lens: ({ when, country, lens, text }) => `${lens}, ${country}, ${when}: ${text}.`,
  more: (number) => `боз ${format.number(number)}`,
  alone: ({ day, country }) => `${country} дар ${day}.`,
  world: ({ day, blocs }) => (blocs.length > 0 ? `Ҷаҳон дар ${day}: ${format.list(blocs)}.` : `Ҷаҳон дар ${day}.`),
  worldFlows: ({ measure, corridors, time, largest }) =>
    `${count(corridors, "самти бузургтарини")} ҷаҳон: ${measure}, ${time}.${largest === null ? "" : ` Калонтаринаш аз ${largest.origin} ба ${largest.dest}: ${largest.figure}.`}`,
};
