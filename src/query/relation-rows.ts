import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay, type IsoDate } from "../model/date.ts";
import { byStart } from "../model/period.ts";
import type { CountryId, Relation, RelationStatus, RelationType } from "../model/record.ts";
import { aliveOn, lastSeen, relationStatusOn, relationsNaming, type TieKind, tieGlyph } from "./relations.ts";

/** A record as it stands on a day. */
export interface RelationRow {
  readonly relation: Relation;
  readonly kind: TieKind;
  /** Its status on the day, not the latest. */
  readonly status: RelationStatus;
  readonly when: "now" | "before" | "after";
  /** The source speaks for this date only, and nothing later is on record: say "as of"; null where nothing is to be said. */
  readonly seen: IsoDate | null;
}

export function rowOf(relation: Relation, day: Day): RelationRow {
  const when = aliveOn(relation, day)
    ? "now"
    : relation.from !== null && firstDay(relation.from) > day
      ? "after"
      : "before";
  const status = when === "after" && relation.status === "expired" ? "in_force" : relationStatusOn(relation, day);
  return { relation, kind: tieGlyph(relation.type), status, when, seen: lastSeen(relation, day) };
}

const ORDER: readonly RelationStatus[] = [
  "in_force",
  "signed",
  "pending",
  "postponed",
  "considered",
  "proposed",
  "disputed",
  "denied",
  "expired",
];
/** In force first, then by how far from it, the latest first. */
export const byStanding = (a: RelationRow, b: RelationRow) =>
  ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || byStart(b.relation, a.relation);

/** What binds by a text or on the ground comes before quarrels and works in hand, and these before what is only said. */
const WEIGHT: Readonly<Record<RelationType, number>> = {
  agreement: 0,
  partnership: 0,
  military_base: 0,
  visa_regime: 0,
  border: 0,
  ceasefire: 0,
  war: 1,
  dispute: 1,
  sanctions: 1,
  application: 1,
  security_cooperation: 1,
  labour_market: 1,
  debt: 1,
  law: 2,
  project: 2,
  programme: 2,
  conference: 2,
  policy: 3,
  recognition: 3,
};
export const weightOf = ({ relation }: RelationRow): number => WEIGHT[relation.type];

/** By weight, then by standing. */
export const byWeight = (a: RelationRow, b: RelationRow) => weightOf(a) - weightOf(b) || byStanding(a, b);

/** Records about a country with one of the others they name. */
export interface PartnerRows {
  /** A country or a bloc. */
  readonly partner: string;
  readonly rows: readonly RelationRow[];
}

/** What stands on the day between the country and each party its records name, the fullest first. */
export function rowsByPartner(atlas: Atlas, country: CountryId, day: Day): PartnerRows[] {
  const groups = new Map<string, RelationRow[]>();
  for (const relation of relationsNaming(atlas, country)) {
    if (!aliveOn(relation, day)) continue;
    for (const partner of relation.parties) {
      if (partner !== country) groups.set(partner, [...(groups.get(partner) ?? []), rowOf(relation, day)]);
    }
  }
  return [...groups]
    .map(([partner, rows]) => ({ partner, rows: rows.sort(byWeight) }))
    .sort((a, b) => b.rows.length - a.rows.length || a.partner.localeCompare(b.partner));
}

/** Records by kind, in the order in which the kinds are drawn in the legend. */
export function rowsByKind(rows: readonly RelationRow[]): { kind: TieKind; rows: readonly RelationRow[] }[] {
  const kinds: readonly TieKind[] = ["agreement", "base", "travel", "policy", "dispute", "debt", "programme", "border"];
  return kinds
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind).sort(byStanding) }))
    .filter(({ rows: found }) => found.length > 0);
}

/** Records that name the country, as of the day: those that stand, those that ended, those that came later. */
export function rowsOf(atlas: Atlas, country: CountryId, day: Day): RelationRow[] {
  return relationsNaming(atlas, country)
    .map((relation) => rowOf(relation, day))
    .sort(byStanding);
}

/** All that a list of rows shows of the day: the same words, the same list. */
export const rowsInWords = (rows: readonly RelationRow[], day: Day): string =>
  rows
    .map(({ relation, status, when, seen }) => {
      const steps = relation.history?.filter(({ from }) => firstDay(from) <= day).length ?? 0;
      return [relation.id, status, when, seen, steps, Object.keys(relation.told ?? {})].join(" ");
    })
    .join(";");
