// Which few ends stand among each other in the chord and in the matrix, and what flows between them.
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { type Among, amongOf } from "../query/corridors.ts";
import type { EndId } from "../query/grouping.ts";
import { countriesOf, type DrawnFlows } from "./flows-drawn.ts";

export interface End {
  readonly id: EndId;
  readonly countries: readonly CountryId[];
}

export interface AmongEnds extends Among {
  readonly ends: readonly End[];
  /** How many there are of which only these, the largest, stand apart. */
  readonly all: number;
}

/** The ends in question, the largest first: members of the group, the world's largest, or a country and its partners. */
function endsAmong({ answer, list }: DrawnFlows, most: number): { ends: readonly End[]; all: number } {
  const end = (id: EndId): End => ({ id, countries: countriesOf(answer, id) });
  const ranked = answer.totals.map(({ id }) => id);
  if (answer.scope === "group" && answer.reach === "within" && answer.groups.size > 0) return first(ranked, most, end);
  if (answer.scope === "group") {
    const known = new Set(ranked);
    const members = [
      ...ranked.filter((id) => answer.members.includes(id)),
      ...answer.members.filter((id) => !known.has(id)),
    ];
    return first(members, most, (id) => ({ id, countries: [id] }));
  }
  if (answer.scope === "world") return first(ranked, most, end);
  const partners = list.map(({ flow, side }) => (side === "in" ? flow.origin : flow.dest));
  return first([...new Set([...answer.focus, ...partners])], most, end);
}

function first(ids: readonly EndId[], most: number, end: (id: EndId) => End) {
  return { ends: ids.slice(0, most).map(end), all: ids.length };
}

export function among(drawn: DrawnFlows, most: number, { state }: Frame): AmongEnds {
  const { ends, all } = endsAmong(drawn, most);
  const flows = amongOf(
    drawn.answer.table,
    ends.map(({ countries }) => countries),
    state.asOf,
  );
  return { ...flows, ends, all };
}
