import type { SaidFlow, SummaryWords } from "../summary-words.ts";
import { count, format } from "./format.ts";
import { kind } from "./kind.ts";

type Standing = Parameters<SummaryWords["countryShort"]>[0];

function clauses({ members, observes, weighs }: Standing): string[] {
  return [
    ...(members.length > 0 ? [`عضو ${format.list(members)} است`] : []),
    ...(observes.length > 0 ? [`بدون عضویت در کنار ${format.list(observes)} است`] : []),
    ...(weighs.length > 0 ? [`پیوستن به ${format.list(weighs)} را بررسی می‌کند`] : []),
  ];
}
const joined = (parts: readonly string[]) =>
  parts.length < 3 ? parts.join(" و ") : `${parts.slice(0, -1).join("، ")} و ${parts[parts.length - 1]}`;

function flow({ stock, born, side, figure, country, partner, measure, cited }: SaidFlow): string {
  const [origin, dest] = side === "out" ? [country, partner] : [partner, country];
  if (born) return `${figure} نفر زادهٔ ${origin} در ${dest} زندگی می‌کنند (${cited}).`;
  return `${figure}: ${measure}، از ${origin} ${stock ? "در" : "به"} ${dest} (${cited}).`;
}

/** Statuses that are counted by another noun than their label. */
const COUNTED: Readonly<Partial<Record<string, string>>> = {
  invited: "کشور دعوت‌شده",
  frozen: "عضو معلق",
  suspended: "عضو معلق",
  partner_suspended: "شریک معلق",
  withdrawing: "عضو در حال خروج",
};

export const summary: SummaryWords = {
  country({ day, country, ...standing }) {
    const said = clauses(standing);
    return `در ${day} ${country} ${said.length === 0 ? "عضو هیچ‌یک از پیمان‌های نشان‌داده نیست" : joined(said)}.`;
  },
  countryShort({ members, observes, weighs }) {
    const said = [
      ...(members.length > 0 ? [`عضو ${format.list(members)}`] : []),
      ...(observes.length > 0 ? [`بدون عضویت در کنار ${format.list(observes)}`] : []),
      ...(weighs.length > 0 ? [`در اندیشهٔ ${format.list(weighs)}`] : []),
    ].join("، ");
    return said === "" ? "عضو هیچ‌یک از پیمان‌های نشان‌داده نیست." : `${said}.`;
  },
  flow,
  pair({ day, a, b, shared, visaFree, postponed }) {
    const said = [
      shared.length > 0 ? `هر دو عضو ${format.list(shared)} هستند` : "پیمان مشترکی ندارند",
      ...(visaFree ? ["بدون روادید رفت‌وآمد می‌کنند"] : []),
      ...(postponed.length > 0 ? [`${count(postponed.length, "توافق")} را به تعویق انداخته‌اند`] : []),
    ];
    return `در ${day} ${a} و ${b} ${joined(said)}.`;
  },
  several: ({ day, countries, shared }) =>
    `در ${day} ${countries} ${shared.length > 0 ? `همگی عضو ${format.list(shared)} هستند` : "پیمان مشترکی ندارند"}.`,
  severalShort: (shared) => (shared.length > 0 ? `همگی عضو ${format.list(shared)}.` : "پیمان مشترکی نیست."),
  pairShort: ({ shared, visaFree }) =>
    `${shared.length > 0 ? `هر دو عضو ${format.list(shared)}` : "پیمان مشترکی نیست"}${visaFree ? "، سفر بدون روادید" : ""}.`,
  counted: (status, number) => count(number, COUNTED[status] ?? kind.membership[status]),
  bloc: ({ day, bloc, parts }) => `در ${day} ${bloc} ${format.list(parts)} دارد.`,
  blocNotYet: ({ day, bloc }) => `در ${day} ${bloc} وجود ندارد.`,
  visa: ({ country, date, free, required }) =>
    `گذرنامهٔ ${country} به کجا راه می‌دهد، ${date}: ${count(free, "کشور")} بدون روادید، ${format.number(required)} کشور از پیش روادید می‌خواهند.`,
  lens: ({ when, country, lens, text }) => `${lens}، ${country}، ${when}: ${text}.`,
  more: (number) => `${format.number(number)} کشور دیگر`,
  alone: ({ day, country }) => `${country} در ${day}.`,
  world: ({ day, blocs }) => (blocs.length > 0 ? `جهان در ${day}: ${format.list(blocs)}.` : `جهان در ${day}.`),
  worldFlows: ({ measure, corridors, time, largest }) =>
    `${count(corridors, "مسیر بزرگ")} جهان: ${measure}، ${time}.${largest === null ? "" : ` بزرگ‌ترین از ${largest.origin} به ${largest.dest}: ${largest.figure}.`}`,
};
