import type { Geometry } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import { outlineOf, type RingLine, ringLines } from "../overlays/borders.ts";
import { mix } from "../overlays/colours.ts";
import type { Marks, Outline, Ring } from "../overlays/marks.ts";

/** A stroke along a border of which only what lies inside the countries is seen. px. */
export interface Band {
  readonly inside: readonly CountryId[];
  /** Islands with a smaller share of the Mercator world are left out: they have no line of their own. */
  readonly least: number;
  readonly lines: readonly (readonly LngLat[])[];
  /** How far it reaches inwards from the border. */
  readonly reach: number;
  readonly colour: string;
  readonly dash: readonly [on: number, off: number] | null;
}

const RING = 5;
const INK = 0.5;
/** From far away rings are thinner: at a width fit for the continent, peninsulas would be nothing but rings. */
const thinness = (zoom: number): number => Math.max(0.6, Math.min(1, 0.6 + (zoom - 0.8) * 0.25));
/** Under so many px² on screen a country, or a piece of land, carries no ring. */
export const SMALL = 3000;
/** An island this much smaller than its country may be has no ring: a country in one piece is either above both bounds or below. */
const ISLAND = SMALL / 2;
/** Under so many px wide a contour is thinner and its dashes shorter. */
const NARROW = 45;
const FADED = 0.4;

/** px² of a share of the square Mercator world. */
export const onScreen = (share: number, zoom: number): number => share * (512 * 2 ** zoom) ** 2;

export interface BandOptions {
  readonly geometry: Geometry;
  readonly zoom: number;
  /** px² on screen. */
  areaOf(country: CountryId): number;
  /** Colour of a country's ground, for what lies between a contour and its border. */
  groundOf(country: CountryId): string;
  readonly lit: ReadonlySet<CountryId> | null;
  readonly land: string;
}

/** Contours first, then the rings over them, the innermost lane first: what lies nearer to the border covers it. */
export function bandsOf({ outlines, rings }: Pick<Marks, "outlines" | "rings">, options: BandOptions): Band[] {
  const contours = outlines.filter(({ kind }) => kind !== "selected").flatMap((outline) => contourOf(outline, options));
  const lines = knownLines(options.geometry, rings).filter(({ extent }) => onScreen(extent, options.zoom) >= ISLAND);
  const lanes = [...new Set(lines.map(({ lane }) => lane))].sort((a, b) => b - a);
  return [...contours, ...lanes.flatMap((lane) => rings.flatMap((ring) => ringOf(ring, lane, lines, options)))];
}

function ringOf(ring: Ring, lane: number, all: readonly RingLine[], { areaOf, lit, land, zoom }: BandOptions): Band[] {
  const lines = all.filter((line) => line.bloc === ring.bloc && line.lane === lane).flatMap((line) => line.lines);
  if (lines.length === 0) return [];
  const inside = ring.countries.filter((country) => areaOf(country) >= SMALL);
  const steps = lit !== null && !ring.countries.every((country) => lit.has(country));
  const shade = (colour: string) => (steps ? mix(land, colour, FADED) : colour);
  const reach = RING * thinness(zoom) * (lane + 1);
  const base = { inside, least: ISLAND / onScreen(1, zoom), lines, dash: null };
  return [
    { ...base, reach, colour: shade(ring.ink) },
    { ...base, reach: reach - INK, colour: shade(ring.fill) },
  ];
}

/** A contour away from its border is a wide stroke with the ground laid over the outer part of it. */
function contourOf(
  { kind, country, colour, inset }: Outline,
  { geometry, areaOf, groundOf, lit, land, zoom }: BandOptions,
): Band[] {
  const area = areaOf(country);
  const [width, dash] = strokeOf(kind, inset > 0 && area >= SMALL, area < NARROW * NARROW);
  const away = area >= SMALL ? Math.max(0, inset * thinness(zoom) - width / 2) : 0;
  const shade = lit !== null && !lit.has(country) ? mix(land, colour, FADED) : colour;
  const base = { inside: [country], least: 0, lines: outlineOf(geometry.topology, [country]) };
  const stroke: Band = { ...base, reach: away + width, colour: shade, dash };
  return away > 0 ? [stroke, { ...base, reach: away, colour: groundOf(country), dash: null }] : [stroke];
}

function strokeOf(kind: Outline["kind"], away: boolean, narrow: boolean): readonly [width: number, dash: Band["dash"]] {
  if (kind === "signatory") return [narrow ? 3.5 : 4.5, null];
  if (kind === "former") return [1.6, [1.2, 2.8]];
  if (kind === "supposed") return away ? [2.6, [8, 3]] : narrow ? [2.6, [5, 2.5]] : [4.5, [10, 4]];
  if (away) return [2.2, [4.5, 2.8]];
  // On a small country with a winding border wide dashes would run together.
  return narrow ? [2.6, [3.5, 3]] : [4.5, [6, 3.5]];
}

const known = new WeakMap<Geometry, Map<string, RingLine[]>>();
const KEPT = 60;

/** The lines depend on the members alone: a step of the day mostly finds them made. */
function knownLines(geometry: Geometry, rings: readonly Ring[]): readonly RingLine[] {
  const key = rings.map(({ bloc, countries }) => `${bloc} ${countries.join(" ")}`).join("|");
  const made = known.get(geometry) ?? new Map<string, RingLine[]>();
  known.set(geometry, made);
  const lines = made.get(key) ?? ringLines(geometry.topology, rings);
  if (made.size > KEPT) made.clear();
  made.set(key, lines);
  return lines;
}
