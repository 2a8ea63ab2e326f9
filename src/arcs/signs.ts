// What changed of a country, as small shapes side by side, or as one number.
import { SIGN_HEIGHT, SIGN_STEP, type SignShape, signShapes } from "../overlays/change-signs.ts";
import type { SignMark } from "../overlays/marks.ts";
import { SIGN_FACE, type SignGround, signWidth } from "../overlays/sign-spots.ts";
import type { PointOptions } from "./points.ts";
import type { XY } from "./ribbon.ts";
import type { Group } from "./svg.ts";

interface Placed {
  readonly sign: SignMark;
  readonly at: XY;
}

interface SignOptions extends PointOptions {
  readonly numberOf: SignGround["numberOf"];
}

/** Draws the signs into the group where they have been given a place, keyed by country; those out of sight are left out. */
export function renderSigns(root: Group, signs: readonly SignMark[], { project, tokens, numberOf }: SignOptions): void {
  const placed = signs.flatMap((sign): Placed[] => {
    const at = project(sign.at);
    return at === null ? [] : [{ sign, at: [at[0] + sign.shift[0], at[1] + sign.shift[1]] }];
  });
  const groups = root
    .attr("pointer-events", "none")
    .selectChildren<SVGGElement, Placed>("g.sign")
    .data(placed, ({ sign }) => sign.id)
    .join((enter) => enter.append("g").attr("class", "sign"))
    .attr("transform", ({ at: [x, y] }) => `translate(${x.toFixed(2)},${y.toFixed(2)})`);
  groups
    .selectChildren<SVGPathElement, SignPart & { readonly x: number }>("path")
    .data(({ sign }) => partsOf(sign, tokens, numberOf))
    .join("path")
    .attr("transform", ({ x }) => (x === 0 ? null : `translate(${x})`))
    .attr("d", (part) => part.d)
    .attr("fill", (part) => part.fill)
    .attr("stroke", (part) => part.stroke)
    .attr("stroke-width", (part) => part.width);
  groups
    .selectChildren<SVGTextElement, number>("text")
    .data(({ sign: { count } }) => (count === null ? [] : [count]))
    .join("text")
    .attr("text-anchor", "middle")
    .attr("y", SIGN_FACE.size * 0.35)
    .attr("font-size", SIGN_FACE.size)
    .attr("font-weight", SIGN_FACE.weight)
    .attr("fill", tokens.ink)
    .text(numberOf);
}

function partsOf(mark: SignMark, tokens: PointOptions["tokens"], numberOf: SignOptions["numberOf"]) {
  if (mark.count !== null) {
    const half = signWidth(mark, numberOf) / 2 - 1;
    const r = SIGN_HEIGHT / 2 - 1;
    const d = `M${r - half},${-r}H${half - r}A${r},${r} 0 0 1 ${half - r},${r}H${r - half}A${r},${r} 0 0 1 ${r - half},${-r}Z`;
    return signParts({ d, filled: false, stroke: "" }, tokens).map((part) => ({ ...part, x: 0 }));
  }
  return mark.signs.flatMap((sign, place) => {
    const x = (place - (mark.signs.length - 1) / 2) * SIGN_STEP;
    return signParts(signShapes[sign], tokens).map((part) => ({ ...part, x }));
  });
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
