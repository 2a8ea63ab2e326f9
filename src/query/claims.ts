import type { Atlas } from "../model/atlas.ts";
import type { Flow } from "../model/flow.ts";
import { holdsOn } from "../model/period.ts";
import type { Relation, Statement } from "../model/record.ts";
import { flowBetween } from "./flows.ts";
import { groupedBy, indexed } from "./indexed.ts";

/** What cannot be true together with a statement, and the figures it says otherwise. Nothing is averaged. */
export interface Against {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  /** Only of the tables that are loaded. */
  readonly flows: readonly Flow[];
}

/** Both sides stand in the record, so each side finds the other. */
export function againstOf(atlas: Atlas, { contradicts = [], disputes = [] }: Statement): Against {
  const ids = new Set(contradicts);
  return {
    statements: ids.size === 0 ? [] : atlas.statements.filter(({ id }) => ids.has(id)),
    relations: ids.size === 0 ? [] : atlas.relations.filter(({ id }) => ids.has(id)),
    flows: disputes.flatMap(({ measure, origin, dest, from }): Flow[] => {
      const table = atlas.flows.get(measure);
      const flow = table ? flowBetween(table, origin, dest, from) : null;
      return flow && holdsOn(flow.time, from) ? [flow] : [];
    }),
  };
}

/** Is anything on record that a statement cannot be true together with, or a figure it says otherwise? */
export const isContradicted = ({ contradicts = [], disputes = [] }: Statement): boolean =>
  contradicts.length + disputes.length > 0;

const byRelation = indexed((statements: readonly Statement[]) => ({
  against: groupedBy(statements, ({ contradicts = [] }) => contradicts),
  about: groupedBy(statements, ({ relations = [] }) => relations),
}));

/** Statements that say a record is otherwise, and the others that speak of it. */
export function spokenOf(
  { statements }: Atlas,
  { id }: Relation,
): { readonly against: readonly Statement[]; readonly about: readonly Statement[] } {
  const found = byRelation(statements);
  const against = found.against.get(id) ?? [];
  return { against, about: (found.about.get(id) ?? []).filter((statement) => !against.includes(statement)) };
}
