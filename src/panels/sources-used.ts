import type { SourceId } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { membershipsOf, membershipsOn } from "../query/memberships.ts";
import { relationsNaming } from "../query/relations.ts";
import { selectedCountries } from "../state/state.ts";

export type Use = "memberships" | "relations" | "flows" | "statements" | "places" | "lens";

/** The sources of what the frame shows, and what each is used for, in the order of use. */
export function sourcesUsed(frame: Frame): ReadonlyMap<SourceId, ReadonlySet<Use>> {
  const { atlas, state } = frame;
  const used = new Map<SourceId, Set<Use>>();
  const add = (use: Use, ids: readonly SourceId[]) => {
    for (const id of ids) used.set(id, (used.get(id) ?? new Set<Use>()).add(use));
  };
  const own = selectedCountries(state);
  const about = (parties: readonly string[]) => own.some((id) => parties.includes(id));
  for (const { flow } of drawnOf(frame, "migration")?.answer.drawn ?? []) add("flows", flow.sources);
  for (const bloc of state.overlays.has("blocs") ? state.blocs : []) {
    for (const { sources } of membershipsOn(atlas, bloc, state.asOf)) add("memberships", sources);
  }
  add("lens", drawnOf(frame, "relations")?.answer.lens?.sources ?? []);
  for (const id of own) {
    for (const { sources } of membershipsOf(atlas, id)) add("memberships", sources);
    for (const { sources } of relationsNaming(atlas, id)) add("relations", sources);
  }
  for (const statement of atlas.statements) if (about(statement.about)) add("statements", statement.sources);
  for (const place of atlas.places) if (about([...place.host, ...place.operator])) add("places", place.sources);
  if (state.selection.kind === "bloc") {
    for (const { sources } of membershipsOn(atlas, state.selection.id, state.asOf)) add("memberships", sources);
  }
  return used;
}
