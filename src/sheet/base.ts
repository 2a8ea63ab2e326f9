import type { CountryId } from "../model/record.ts";
import type { Marks, Pattern } from "../overlays/marks.ts";
import type { Tokens } from "../overlays/palette.ts";
import type { GroundAt } from "./ground.ts";
import { disputedTile, type Group, paintOf, type Tile, tileOf } from "./patterns.ts";
import type { Plane } from "./projection.ts";
import type { Drawings, Shapes } from "./shapes.ts";

/** Under so many px² on screen a country has no rings; bands and pips say it instead. */
export const SMALL = 3000;
/** On the world view the graticule would only add noise. */
const hasGraticule = (plane: Plane) => plane.look.kind !== "world";

/** What the layers of one print share. */
export interface Print {
  readonly marks: Marks;
  readonly tokens: Tokens;
  readonly plane: Plane;
  readonly shapes: Shapes;
  readonly groundAt: GroundAt;
  readonly drawings: Drawings;
  /** Countries too small on screen for rings. */
  readonly small: ReadonlySet<CountryId>;
}

export function smallCountries(shapes: Shapes, plane: Plane): ReadonlySet<CountryId> {
  return new Set(
    [...shapes.sizes]
      .filter(([, { steradians, middle }]) => plane.areaOnScreen(steradians, middle) < SMALL)
      .map(([id]) => id),
  );
}

interface Ground {
  readonly country: CountryId;
  readonly paint: string;
}

/** The paint of every country, and the tiles it takes. The last mark of a country wins, a pattern over a fill. */
export function groundsOf({ marks, shapes, small, tokens }: Print): { grounds: Ground[]; tiles: Tile[] } {
  const fills = new Map(marks.fills.map(({ country, colour }) => [country, colour]));
  const patterns = new Map<CountryId, Pattern>();
  for (const pattern of marks.patterns) {
    if (!pattern.smallOnly || small.has(pattern.country)) patterns.set(pattern.country, pattern);
  }
  const tiles: Tile[] = [];
  const grounds = [...shapes.countries.keys()].map((country) => {
    const pattern = patterns.get(country);
    const tile = pattern ? tileOf(pattern.ground, pattern.strands) : null;
    if (tile) tiles.push(tile);
    const plain = pattern?.strands[0]?.fill ?? fills.get(country) ?? tokens.land;
    return { country, paint: tile ? paintOf(tile) : plain };
  });
  return { grounds, tiles };
}

/** Around the sphere, sea, graticule. */
export function renderSea(group: Group, { plane, drawings, tokens }: Print): void {
  const { width, height, kind } = plane.look;
  const sea = [
    { id: "beyond", d: `M0,0H${width}V${height}H0Z`, fill: tokens.beyond, stroke: "none" },
    { id: "sea", d: drawings.sphere, fill: tokens.sea, stroke: kind === "globe" ? tokens.rule : "none" },
    { id: "graticule", d: hasGraticule(plane) ? drawings.graticule : "", fill: "none", stroke: tokens.graticule },
  ];
  group
    .selectAll<SVGPathElement, (typeof sea)[number]>("path")
    .data(
      sea.filter(({ d }) => d !== ""),
      ({ id }) => id,
    )
    .join("path")
    .attr("class", ({ id }) => id)
    .attr("d", ({ d }) => d)
    .attr("fill", ({ fill }) => fill)
    .attr("stroke", ({ stroke }) => stroke);
}

/** One path a country: its ground. `data-country` is what a pointer finds. */
export function renderLand(group: Group, grounds: readonly Ground[], { drawings }: Print): void {
  const visible = grounds.filter(({ country }) => drawings.country(country) !== "");
  group
    .selectAll<SVGPathElement, Ground>("path")
    .data(visible, ({ country }) => country)
    .join("path")
    .attr("data-country", ({ country }) => country)
    .attr("d", ({ country }) => drawings.country(country))
    .attr("fill", ({ paint }) => paint);
}

/** Where the world views differ, hatched in both. */
export function renderDisputed(group: Group, { shapes, drawings, tokens }: Print): Tile[] {
  const tile = disputedTile(tokens.control);
  const areas = shapes.disputed
    .map(({ properties }, index) => ({ area: properties.area, d: drawings.disputed(index) }))
    .filter(({ d }) => d !== "");
  group
    .attr("pointer-events", "none")
    .selectAll<SVGPathElement, (typeof areas)[number]>("path")
    .data(areas, ({ area }) => area)
    .join("path")
    .attr("data-area", ({ area }) => area)
    .attr("d", ({ d }) => d)
    .attr("fill", paintOf(tile));
  return areas.length > 0 ? [tile] : [];
}

/** Coast, then borders as two lines, so that one of them stands out on any fill. */
export function renderLines(group: Group, { plane, drawings, tokens }: Print, dark: boolean): void {
  const thin = plane.look.kind === "world" ? 0.6 : 1;
  const lines = [
    { id: "coast", d: drawings.coast, stroke: tokens.coast, width: 0.7 * thin, opacity: 1 },
    { id: "casing", d: drawings.borders, stroke: tokens.casing, width: 1.8 * thin, opacity: 0.85 },
    { id: "border", d: drawings.borders, stroke: tokens.border, width: (dark ? 0.6 : 0.7) * thin, opacity: 1 },
  ];
  group
    .attr("fill", "none")
    .attr("stroke-linejoin", "round")
    .attr("pointer-events", "none")
    .selectAll<SVGPathElement, (typeof lines)[number]>("path")
    .data(
      lines.filter(({ d }) => d !== ""),
      ({ id }) => id,
    )
    .join("path")
    .attr("class", ({ id }) => id)
    .attr("d", ({ d }) => d)
    .attr("stroke", ({ stroke }) => stroke)
    .attr("stroke-width", ({ width }) => Math.round(width * 100) / 100)
    .attr("stroke-opacity", ({ opacity }) => (opacity === 1 ? null : opacity));
}
