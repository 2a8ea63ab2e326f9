// Which lines stand out from the others: what is lit or lies over discs in a crowd, and the corridor of the pair.
import { corridorOf } from "../arcs/bow.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Arc } from "../overlays/marks.ts";

/** Of a crowd D3 paints the ties, what is lit, and what has to lie over the discs. */
export function touchedOf(
  arcs: readonly Arc[],
  lit: ReadonlySet<string> | null,
  squeezed: ReadonlySet<string>,
): readonly Arc[] {
  return arcs.filter((arc) => arc.kind === "tie" || lit?.has(corridorOf(arc)) || squeezed.has(arc.id));
}

/** The pair's corridor stands out among others; alone on the map it needs no rim, and ties never do. */
export function chosenCorridor({ state: { selection } }: Frame, arcs: readonly Arc[]): string | null {
  if (selection.kind !== "pair") return null;
  const pair = [selection.a, selection.b].sort().join("-");
  const others = arcs.some((arc) => corridorOf(arc) !== pair);
  const ties = arcs.some((arc) => arc.kind === "tie" && corridorOf(arc) === pair);
  return others && !ties ? pair : null;
}
