import type { Relation, RelationType, Rule } from "../model/record.ts";

type Subject = Rule["subject"];

/** Types that are of one subject whatever their title. */
const OF_TYPE: Partial<Readonly<Record<RelationType, Subject>>> = {
  visa_regime: "travel",
  labour_market: "work",
  military_base: "defence",
  security_cooperation: "defence",
};

const VISA_FREE = /visa-free|without visas|visa waiver/i;

/** Is it a visa regime without visas? */
export const opensVisaFree = ({ type, title }: Relation): boolean => type === "visa_regime" && VISA_FREE.test(title);

/** What an agreement is about shows in its title, which is ours and English. */
const IN_TITLE: readonly (readonly [subject: Subject, words: RegExp])[] = [
  ["travel", VISA_FREE],
  ["work", /labour|recruitment|workers/i],
  ["stay", /\bstay\b|registration|residence/i],
  ["pension", /pension|social/i],
  ["health", /health|medical/i],
  ["education", /diploma|education|school|universit/i],
  ["trade", /free trade|trade agreement/i],
  ["defence", /allied|alliance|defence|military/i],
];

const BINDING: readonly RelationType[] = ["agreement", "partnership"];

/** Subjects of rules on which the record settles something between its parties; none for most. */
export function subjectOf({ type, title }: Relation): readonly Subject[] {
  const own = OF_TYPE[type];
  if (own) return [own];
  return BINDING.includes(type) ? IN_TITLE.flatMap(([subject, words]) => (words.test(title) ? [subject] : [])) : [];
}
