import type { Atlas } from "../model/atlas.ts";
import { type Day, dayAfter, firstDay, type IsoDate } from "../model/date.ts";
import { byStart, holdsOn } from "../model/period.ts";
import type { BlocId, CountryId, HistoryStep, Relation, RelationStatus, RelationType } from "../model/record.ts";
import { groupedBy, indexed } from "./indexed.ts";

const byParty = indexed((relations: readonly Relation[]) => groupedBy(relations, ({ parties }) => parties));

/** Does the record hold on that day? No end means it still does; what happened later does not matter. */
export const aliveOn = (relation: Relation, day: Day): boolean => holdsOn(relation, day);

/** All records that name the country or bloc as a party, at any time, in the order of the atlas. */
export function relationsNaming(atlas: Atlas, party: CountryId | BlocId): readonly Relation[] {
  return byParty(atlas.relations).get(party) ?? [];
}

/** Records alive on that day that name the country itself; those of its blocs are not added. */
export function relationsOf(atlas: Atlas, country: CountryId, day: Day): Relation[] {
  return relationsNaming(atlas, country).filter((relation) => aliveOn(relation, day));
}

/** Records that name both, alive on that day, or of all times where the day is null; by their beginning. */
export function relationsBetween(atlas: Atlas, a: string, b: string, day: Day | null): Relation[] {
  return relationsNaming(atlas, a)
    .filter((relation) => relation.parties.includes(b) && (day === null || aliveOn(relation, day)))
    .sort(byStart);
}

/** Steps that leave a record in a standing of its own; ratified, amended, prolonged leave it as it was. */
const STANDS: Readonly<Partial<Record<HistoryStep, RelationStatus>>> = {
  prepared: "pending",
  initialled: "pending",
  proposed: "proposed",
  considered: "considered",
  postponed: "postponed",
  signed: "signed",
  in_force: "in_force",
};

/**
 * Status on that day: a record that ended later was still in force, one that ended before has expired, and where its
 * status was reached by a later step, it is that of the last step until then.
 */
export function relationStatusOn(relation: Relation, day: Day): RelationStatus {
  if (relation.to !== null && firstDay(relation.to) <= day) return "expired";
  const steps = relation.history ?? [];
  const reachedLater = steps.some(({ status, from }) => STANDS[status] === relation.status && firstDay(from) > day);
  const before = steps.filter(({ status, from }) => STANDS[status] !== undefined && firstDay(from) <= day).at(-1);
  if (reachedLater && before) return STANDS[before.status] ?? relation.status;
  return relation.status === "expired" && aliveOn(relation, day) ? "in_force" : relation.status;
}

/** The date for which the source speaks, where that is before the day and nothing later is on record; else null. */
export function lastSeen({ asOf, to }: Relation, day: Day): IsoDate | null {
  return asOf !== null && to === null && dayAfter(asOf) <= day ? asOf : null;
}

/** The sign by which a type of relation is drawn. */
export type TieKind = "agreement" | "base" | "policy" | "dispute" | "debt" | "programme" | "border" | "travel";

const glyphs: Readonly<Record<RelationType, TieKind>> = {
  agreement: "agreement",
  partnership: "agreement",
  ceasefire: "agreement",
  visa_regime: "travel",
  military_base: "base",
  security_cooperation: "policy",
  border: "border",
  war: "dispute",
  dispute: "dispute",
  sanctions: "dispute",
  recognition: "policy",
  policy: "policy",
  application: "policy",
  law: "policy",
  labour_market: "policy",
  project: "programme",
  programme: "programme",
  conference: "programme",
  debt: "debt",
};

export const tieGlyph = (type: RelationType): TieKind => glyphs[type];

/** Types that bind: what the ties lens counts. Recognitions, conferences, wars, disputes and sanctions do not. */
const NO_TIES: readonly RelationType[] = ["recognition", "conference", "war", "dispute", "sanctions"];
export const isTie = ({ type }: Relation): boolean => !NO_TIES.includes(type);
