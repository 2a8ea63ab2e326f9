// What changed of a country, as small shapes side by side over its middle.
import { type SignShape, signShapes } from "../overlays/change-signs.ts";
import type { SignMark } from "../overlays/marks.ts";
import type { PointOptions } from "./points.ts";
import type { XY } from "./ribbon.ts";
import type { Group } from "./svg.ts";

interface Placed {
  readonly sign: SignMark;
  readonly at: XY;
}

/** Where the signs stand on screen; those out of sight are left out. */
function placeSigns(signs: readonly SignMark[], project: PointOptions["project"]): Placed[] {
  return signs.flatMap((sign) => {
    const at = project(sign.at);
    return at === null ? [] : [{ sign, at: [at[0] + sign.shift[0], at[1] + sign.shift[1]] as const }];
  });
}

/** What names keep clear of. */
export const signDiscs = (signs: readonly SignMark[], project: PointOptions["project"]) =>
  placeSigns(signs, project).map(({ sign, at }) => ({ at, radius: sign.radius }));

/** Draws the signs into the group, keyed by id. */
export function renderSigns(root: Group, signs: readonly SignMark[], { project, tokens }: PointOptions): void {
  const groups = root
    .selectChildren<SVGGElement, Placed>("g.sign")
    .data(placeSigns(signs, project), ({ sign }) => sign.id)
    .join((enter) => enter.append("g").attr("class", "sign"))
    .attr("transform", ({ at: [x, y] }) => `translate(${x.toFixed(2)},${y.toFixed(2)})`);
  groups
    .selectChildren<SVGPathElement, SignPart>("path")
    .data(({ sign }) => signParts(signShapes[sign.sign], tokens))
    .join("path")
    .attr("d", (part) => part.d)
    .attr("fill", (part) => part.fill)
    .attr("stroke", (part) => part.stroke)
    .attr("stroke-width", (part) => part.width);
}

export interface SignPart {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** A rim in the colour of the halo, the shape, and its plus or minus. */
export function signParts(
  { d, filled, stroke }: SignShape,
  { halo, ink }: { readonly halo: string; readonly ink: string },
): readonly SignPart[] {
  const inner = stroke === "" ? [] : [{ d: stroke, fill: "none", stroke: filled ? halo : ink, width: 1.8 }];
  return [
    { d, fill: halo, stroke: halo, width: 4.4 },
    { d, fill: filled ? ink : halo, stroke: ink, width: 1.6 },
    ...inner,
  ];
}
