import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay, type IsoDate } from "../model/date.ts";
import { holdsOn } from "../model/period.ts";
import type { BlocId, CountryId, Relation, Rule } from "../model/record.ts";
import { isMemberOn, membersOf } from "./memberships.ts";
import { subjectOf } from "./relation-subject.ts";
import { aliveOn, relationStatusOn, relationsNaming } from "./relations.ts";
import { bySubject, type RuleSubject, rulesIn } from "./rules.ts";
import { recordedAtlas, type Supposed } from "./scenario.ts";

export { RULE_SUBJECTS, type RuleSubject } from "./rules.ts";

/** What a bloc may be about, and the subjects of it. */
export const RULE_FIELDS = {
  people: ["work", "stay", "travel", "pension", "health", "education"],
  goods: ["customs", "trade"],
  defence: ["defence"],
} as const satisfies Readonly<Record<string, readonly RuleSubject[]>>;
export type RuleField = keyof typeof RULE_FIELDS;
const FIELDS: readonly RuleField[] = ["people", "goods", "defence"];

/** Something on record between the country and some of the members that does not depend on the supposed membership. */
export type Anyway =
  | { readonly kind: "rule"; readonly rule: Rule; readonly partners: readonly CountryId[] }
  | { readonly kind: "relation"; readonly relation: Relation; readonly partners: readonly CountryId[] };

/** One rule of the bloc that begins or ends to hold for the country. */
export interface Consequence {
  readonly rule: Rule;
  readonly change: "begins" | "ends";
  /** The other members it begins or ends with; none for a duty towards all. */
  readonly partners: readonly CountryId[];
  /** What holds on the same subject with some of them all the same. */
  readonly anyway: readonly Anyway[];
  /** First day of a rule that begins only after the day they are told for; null = it holds on it. */
  readonly later: IsoDate | null;
  /** Of travel: all partners are open without a visa all the same, so that nothing new follows. */
  readonly idle: boolean;
}

export interface Consequences {
  readonly supposition: Supposed;
  /** The day they are told for: the as-of day, or the first day of the supposition where that is later. */
  readonly day: Day;
  /** By subject, in the order of RULE_SUBJECTS, then of the articles. */
  readonly rules: readonly Consequence[];
  /** The others in the bloc on that day, members only. */
  readonly members: readonly CountryId[];
  /** All that holds between the country and them with or without it, in the fields of the bloc. */
  readonly anyway: readonly Anyway[];
  /** Of what the bloc is about, by the rules on record: people, goods, defence; all of a bloc without any. */
  readonly fields: readonly RuleField[];
  /** Subjects of these fields of which the bloc has no rule on record: what would follow there is not known. */
  readonly unknown: readonly RuleSubject[];
  /** Has the bloc any rule on record that holds on that day or begins later? */
  readonly known: boolean;
}

/** Of customs and of trade speak the same treaties. */
const KIN: Partial<Readonly<Record<RuleSubject, RuleSubject>>> = { customs: "trade", trade: "customs" };

const rulesOn = (atlas: Atlas, bloc: BlocId, day: Day): Rule[] =>
  rulesIn(atlas, bloc).filter((rule) => holdsOn(rule, day));

const appliesTo = ({ except = [] }: Rule, country: CountryId): boolean => !except.includes(country);

/**
 * What would follow from one supposition: the rules on record of its bloc that hold on the day for the country under the
 * scenario and not by the record, or the other way round. Rules speak of members: an observer has none of them.
 * `atlas` is that of the scenario; null while the rules are not loaded.
 */
export function consequencesOf(atlas: Atlas, supposition: Supposed, asOf: Day): Consequences | null {
  if (atlas.rules === null) return null;
  const { country, bloc } = supposition;
  const day = asOf < supposition.from ? supposition.from : asOf;
  const record = recordedAtlas(atlas);
  const [before, after] = [record, atlas].map((world) => isMemberOn(world, bloc, country, day));
  const members = membersOf(atlas, bloc, day).flatMap((spell) => (spell.country === country ? [] : [spell.country]));
  const anyway = holdingAnyway(record, bloc, country, members, day);
  const own = rulesIn(record, bloc).filter(({ to }) => to === null || day < firstDay(to));
  const change = after ? "begins" : "ends";
  const rules = before === after ? [] : own.flatMap((rule) => consequence(rule, change, country, members, anyway, day));
  const told = new Set(own.map(({ subject }) => subject));
  const fields = FIELDS.filter((field) => told.size === 0 || RULE_FIELDS[field].some((subject) => told.has(subject)));
  const asked: readonly RuleSubject[] = fields.flatMap((field) => RULE_FIELDS[field]);
  return {
    supposition,
    day,
    rules: rules.sort((a, b) => bySubject(a.rule, b.rule) || weight(a.rule) - weight(b.rule)),
    members,
    anyway: anyway.filter((one) => subjectsOf(one).some((subject) => asked.includes(subject))),
    fields,
    unknown: asked.filter((subject) => !told.has(subject) && !told.has(KIN[subject] ?? subject)),
    known: own.length > 0,
  };
}

/** First what is known to be otherwise without it, then rights, then duties. */
const weight = ({ instead, kind }: Rule) => (instead ? 0 : kind === "right" ? 1 : 2);

function consequence(
  rule: Rule,
  change: Consequence["change"],
  country: CountryId,
  members: readonly CountryId[],
  all: readonly Anyway[],
  day: Day,
): Consequence[] {
  if (!appliesTo(rule, country)) return [];
  const partners = rule.applies === "to_each_member" ? [] : members.filter((member) => appliesTo(rule, member));
  if (rule.applies === "between_members" && partners.length === 0) return [];
  const anyway = all.flatMap((one) => {
    const both = one.partners.filter((partner) => partners.includes(partner));
    return isAbout(one, rule.subject) && both.length > 0 ? [{ ...one, partners: both }] : [];
  });
  const open = new Set(anyway.filter(isInForce).flatMap((one) => one.partners));
  const idle = rule.subject === "travel" && partners.length > 0 && partners.every((partner) => open.has(partner));
  const later = rule.from !== null && day < firstDay(rule.from) ? rule.from : null;
  return [{ rule, change, partners, anyway, later, idle }];
}

const isAbout = (one: Anyway, subject: RuleSubject): boolean =>
  subjectsOf(one).some((own) => own === subject || own === KIN[subject]);

export const subjectsOf = (one: Anyway): readonly RuleSubject[] =>
  one.kind === "rule" ? [one.rule.subject] : subjectOf(one.relation);

const isInForce = (one: Anyway): boolean => one.kind === "rule" || one.relation.status === "in_force";

/** Rules of other blocs both are in, and agreements signed or in force between the country and a member. */
function holdingAnyway(
  atlas: Atlas,
  own: BlocId,
  country: CountryId,
  members: readonly CountryId[],
  day: Day,
): Anyway[] {
  const rules = [...atlas.blocs.keys()].flatMap((bloc): Anyway[] => {
    if (bloc === own || !isMemberOn(atlas, bloc, country, day)) return [];
    const inside = new Set(membersOf(atlas, bloc, day).map((member) => member.country));
    const shared = members.filter((member) => inside.has(member));
    return rulesOn(atlas, bloc, day).flatMap((rule) => {
      const partners = shared.filter((partner) => appliesTo(rule, partner));
      const counts = rule.applies === "between_members" && appliesTo(rule, country) && partners.length > 0;
      return counts ? [{ kind: "rule" as const, rule, partners }] : [];
    });
  });
  const relations = relationsNaming(atlas, country).flatMap((relation): Anyway[] => {
    const partners = members.filter((member) => relation.parties.includes(member));
    const begun = relation.from !== null && firstDay(relation.from) <= day;
    const status = relationStatusOn(relation, day);
    const stands = begun && aliveOn(relation, day) && (status === "in_force" || status === "signed");
    // What rests on the bloc itself ends with the membership.
    const free = !relation.parties.includes(own);
    return stands && free && partners.length > 0 && subjectOf(relation).length > 0
      ? [{ kind: "relation", relation: { ...relation, status }, partners }]
      : [];
  });
  return [...rules, ...relations];
}
