import { shape, shapes } from "./part.ts";
import { attributes } from "./put.ts";

interface Stroke {
  readonly d: string;
  /** Filled, not drawn with a pen. */
  readonly solid?: true;
  /** Pen dashes. */
  readonly dash?: string;
}
const pen = (...ds: string[]): readonly Stroke[] => ds.map((d) => ({ d }));
const disc = "M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z";
const ring = "M8 3.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 1 0 0-8.8z";
const badge = "M8 .8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4z";

/** Drawn on a field of 16 by 16. */
export const ICONS = {
  close: pen("M3.5 3.5l9 9", "M12.5 3.5l-9 9"),
  compare: pen("M2.5 5.3h11l-3-2.6", "M13.5 10.7h-11l3 2.6"),
  list: pen("M2.5 4h1.5", "M6 4h7.5", "M2.5 8h1.5", "M6 8h7.5", "M2.5 12h1.5", "M6 12h7.5"),
  twoMaps: pen("M2 3h12v10H2z", "M8 3v10", "M3.8 9.4l1.4-2.2l1.2 1.4", "M9.8 9.4l1.4-2.2l1.2 1.4"),
  table: pen("M2.2 3h11.6v10H2.2z", "M2.2 6.4h11.6", "M2.2 9.7h11.6", "M6.4 3v10"),
  swap: pen("M2.5 5.3h11l-3-2.6", "M13.5 10.7h-11l3 2.6"),
  whatif: [
    { d: "M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8z", dash: "2.6 2" },
    { d: "M6.2 6.4a1.9 1.9 0 1 1 2.9 1.6c-.8.5-1.1.9-1.1 1.7" },
    { d: "M8 10.7a.8.8 0 1 0 0 1.6a.8.8 0 1 0 0-1.6z", solid: true },
  ],
  plus: pen("M8 3v10", "M3 8h10"),
  minus: pen("M3 8h10"),
  quote: [
    { d: "M6.8 3.2C3.9 4.2 2.2 6.3 2.2 9.2v3.4h4.4V8.2h-2c.2-1.7 1-2.9 2.6-3.7z", solid: true },
    { d: "M13.8 3.2c-2.9 1-4.6 3.1-4.6 6v3.4h4.4V8.2h-2c.2-1.7 1-2.9 2.6-3.7z", solid: true },
  ],
  check: pen("M3.4 8.4l3 3l6.2-6.8"),
  chevron: pen("M4 6.2l4 4l4-4"),
  search: pen("M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z", "M10.4 10.4l3.6 3.6"),
  layers: pen("M8 2.2l6 3.2l-6 3.2l-6-3.2z", "M2.6 8.2L8 11l5.4-2.8", "M2.6 10.9L8 13.7l5.4-2.8"),
  play: [{ d: "M4.5 2.8v10.4l8.4-5.2z", solid: true }],
  begin: [{ d: "M8 .9a7.1 7.1 0 1 0 0 14.2a7.1 7.1 0 1 0 0-14.2z" }, { d: "M6.3 4.9v6.2l5-3.1z", solid: true }],
  lean: [
    { d: "M1.5 8h13" },
    { d: "M10.5 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8z", solid: true },
    { d: "M3 6h4v4H3z", solid: true },
  ],
  changed: pen("M8 2.2a5.8 5.8 0 1 1-5.2 3.2", "M2.4 1.8v3.8h3.8", "M8 5v3.4l2.4 1.4"),
  pause: [{ d: "M4.2 3h2.6v10H4.2zM9.2 3h2.6v10H9.2z", solid: true }],
  before: pen("M9.8 3.6L5.4 8l4.4 4.4"),
  after: pen("M6.2 3.6L10.6 8l-4.4 4.4"),
  globe: pen(
    "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4z",
    "M1.8 8h12.4",
    "M8 1.8c4.2 3.6 4.2 8.8 0 12.4c-4.2-3.6-4.2-8.8 0-12.4z",
  ),
  theme: [
    { d: "M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6z" },
    { d: "M8 2.2a5.8 5.8 0 0 1 0 11.6z", solid: true },
  ],
  share: pen("M8 10V2.2", "M5 5l3-3l3 3", "M2.8 8.6v4.8h10.4V8.6"),
  legend: [{ d: "M2 3.2h4v3.6H2zM2 9.2h4v3.6H2z", solid: true }, { d: "M8.4 5h5.6" }, { d: "M8.4 11h5.6" }],
  people: [{ d: "M1 9.6h14l-4.4-4v2.4H1z", solid: true }],
  help: [
    { d: "M5.7 5.9a2.3 2.3 0 1 1 3.6 1.9c-.9.6-1.3 1-1.3 2.1" },
    { d: "M8 11.4a.9.9 0 1 0 0 1.8a.9.9 0 1 0 0-1.8z", solid: true },
  ],
  outside: pen("M9.5 2.5h4v4", "M13.5 2.5l-6 6", "M6.5 3.5h-4v10h10v-4"),
  ascending: [{ d: "M8 4l4 6H4z", solid: true }],
  descending: [{ d: "M8 12l4-6H4z", solid: true }],
  inForce: [{ d: disc, solid: true }],
  signed: [{ d: "M8 3a5 5 0 0 1 0 10z", solid: true }, { d: ring }],
  pending: pen(ring),
  postponed: [{ d: ring }, { d: "M6 5.6h1.4v4.8H6zM8.6 5.6h1.4v4.8H8.6z", solid: true }],
  considered: [{ d: ring, dash: "1.6 1.9" }],
  proposed: [
    { d: ring, dash: "1.6 1.9" },
    { d: "M8 6.4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2z", solid: true },
  ],
  denied: pen("M4 4l8 8", "M12 4l-8 8"),
  disputed: pen("M1.8 10.4l3-4.6l2.6 4.6l2.8-4.6l2 3.2h2"),
  ended: pen(ring, "M5 11l6-6"),
  counted: [{ d: "M3.5 3.5h9v9h-9z", solid: true }],
  estimated: pen("M2.5 6.6c1.9-2.6 3.7-2.3 5.5-.9s3.6 1.6 5.5-.9", "M2.5 11.2c1.9-2.6 3.7-2.3 5.5-.9s3.6 1.6 5.5-.9"),
  modelled: [
    { d: "M3.6 12.4c4.4 0 4.4-8.8 8.8-8.8" },
    { d: "M3.4 11a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8z", solid: true },
    { d: "M12.6 2.2a1.4 1.4 0 1 0 0 2.8a1.4 1.4 0 1 0 0-2.8z", solid: true },
  ],
  claimed: pen("M2.6 3.2h10.8v7.2H8.2l-3 2.6v-2.6H2.6z"),
  out: [{ d: "M1 6h14l-5 5V8H1z", solid: true }],
  tieAgreement: pen(badge, "M5.2 4.4h5.6v7.2H5.2z", "M6.8 6.8h2.4", "M6.8 9.2h2.4"),
  tieBase: [{ d: badge }, { d: "M8 4.2l3.7 6.6H4.3z", solid: true }],
  tiePolicy: pen(badge, "M8 4.2l3.6 3.8L8 11.8L4.4 8z"),
  tieDispute: pen(badge, "M4 9.6l2-3l2 3l2-3l2 2.6"),
  tieDebt: [
    { d: badge },
    {
      d: "M8 4.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8zM8 6.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8z",
      solid: true,
    },
  ],
  tieProgramme: [{ d: badge }, { d: "M5.2 5.2h5.6v5.6H5.2z", solid: true }],
  tieBorder: pen(badge, "M6.4 4.4v7.2", "M9.6 4.4v7.2"),
  tieTravel: pen(badge, "M8 4.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8z", "M4.8 8h6.4"),
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type IconName = keyof typeof ICONS;

/** An icon beside words; it says nothing by itself. */
export function icon(parent: Element, name: IconName, size = 16): SVGSVGElement {
  const svg = attributes(shape(parent, "svg", "icon"), {
    viewBox: "0 0 16 16",
    width: size,
    height: size,
    "aria-hidden": "true",
    "data-icon": name,
  });
  const strokes: readonly Stroke[] = ICONS[name];
  shapes(
    svg,
    "path",
    "icon-stroke",
    strokes,
    ({ d }) => d,
    (path, { d, solid, dash }) => {
      attributes(path, {
        d,
        fill: solid ? "currentColor" : "none",
        stroke: solid ? null : "currentColor",
        "fill-rule": solid ? "evenodd" : null,
        "stroke-width": solid ? null : 1.4,
        "stroke-dasharray": dash ?? null,
      });
    },
  );
  return svg;
}

/** A line of that width with the half-barb of the map at its right end, drawn in the current colour. */
export function halfBarb(parent: Element, name: string, width: number, length: number): SVGSVGElement {
  const [barb, reach] = [Math.min(length, 6 + 0.95 * width), 3 + 0.34 * width];
  const height = Math.ceil(width + reach);
  const svg = attributes(shape(parent, "svg", name), {
    width: length,
    height,
    viewBox: `0 0 ${length} ${height}`,
    "aria-hidden": "true",
  });
  const back = round(length - barb);
  attributes(shape(svg, "path", "barb"), {
    d: `M0 0H${length}L${back} ${round(width + reach)}V${round(width)}H0Z`,
    fill: "currentColor",
  });
  return svg;
}

const round = (value: number) => Math.round(value * 100) / 100;
