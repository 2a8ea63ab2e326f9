import type { Atlas } from "../model/atlas.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import type { LabelMark, Marks, PointMark } from "./marks.ts";
import type { Face } from "./textwidth.ts";

export type Point = readonly [x: number, y: number];
/** background: a country no mark names, there for orientation. */
export type LabelTier = LabelMark["tier"] | "background";

/** A name that wants a place on the picture, with all that decides where. Points and sizes are px. */
export interface LabelWish {
  readonly country: CountryId;
  readonly text: string;
  readonly tier: LabelTier;
  readonly lines: readonly { readonly side: "out" | "in" | "world"; readonly text: string }[];
  readonly pips: LabelMark["pips"];
  readonly face: Face;
  /** Width of the halo's stroke. */
  readonly halo: number;
  /** Where the name of the area goes; null = not on the picture. */
  readonly spot: Point | null;
  /** The disc the name stands beside; null = it names the area. */
  readonly node: { readonly at: Point; readonly radius: number } | null;
  /** Where the line to a partner off the picture leaves it. */
  readonly exit: Point | null;
  /** The largest of its figures. */
  readonly value: number;
}

/** What a printer tells about its picture. */
export interface LabelView {
  readonly width: number;
  readonly height: number;
  /** As MapLibre counts it: the world is 512·2^zoom px wide. */
  readonly zoom: number;
  project(at: LngLat): Point | null;
  /** px² of a country on screen; 0 where it has no shape. */
  areaOf(country: CountryId): number;
  nameOf(country: CountryId): string;
  /** A shorter name for countries that are not in focus; absent = the same. */
  shortOf?(country: CountryId): string;
  numberOf(value: number): string;
  /** Where the lines to partners off the picture leave it. */
  readonly exits: ReadonlyMap<CountryId, Point>;
}

/** Below this zoom only large countries and those in focus are named. */
const FAR = 2.5;
const NEAR = 4;
const LARGE = 20_000;
/** Members keep their pips when they are a good deal smaller than what else is named from far. */
const LARGE_PLAIN = 1200;
/** Smaller ones wait for the zoom their record names. */
const SPECK = 100;
const RANK: Readonly<Record<LabelTier, number>> = { focus: 0, partner: 1, member: 2, plain: 3, background: 4 };
const HALO: Readonly<Record<LabelTier, number>> = { focus: 4, partner: 3.5, member: 3.5, plain: 3, background: 3 };

/** All names that want a place, in the order in which they get one: focus, partners, members, then large to small. */
export function labelWishes(atlas: Atlas, marks: Marks, view: LabelView): LabelWish[] {
  const named = new Map(marks.labels.map((mark) => [mark.country, mark]));
  const nodes = new Map(marks.points.map((point) => [point.country, point]));
  const wishes = [...atlas.countries.values()].flatMap((country): (LabelWish & { area: number })[] => {
    const mark = named.get(country.id);
    const tier = mark?.tier ?? "background";
    const area = view.areaOf(country.id);
    if (!isShown(tier, area, view.zoom, country.labelZoom)) return [];
    const point = nodes.get(country.id);
    const at = point && tier !== "background" ? view.project(point.at) : null;
    const exit = view.exits.get(country.id) ?? null;
    return [
      {
        country: country.id,
        text: tier === "focus" ? view.nameOf(country.id) : (view.shortOf ?? view.nameOf)(country.id),
        tier,
        lines: (mark?.lines ?? []).map(({ side, value }) => ({ side, text: view.numberOf(value) })),
        pips: mark?.pips ?? [],
        face: faceOf(tier, area, view.zoom),
        halo: HALO[tier],
        spot: country.label ? view.project(country.label) : null,
        node: at && isInside(at, view, BRIM) ? { at, radius: point?.radius ?? 0 } : null,
        // A node half over the edge is as good as off the picture.
        exit: at && isInside(at, view, 0) ? (isInside(at, view, BRIM) ? null : at) : exit,
        value: Math.max(0, ...(mark?.lines ?? []).map(({ value }) => value)),
        area,
      },
    ];
  });
  const groups = marks.labels.flatMap((mark) =>
    mark.at ? [groupWish(mark, mark.at, nodes.get(mark.country), view)] : [],
  );
  return [...wishes, ...groups].sort((a, b) => RANK[a.tier] - RANK[b.tier] || b.value - a.value || b.area - a.area);
}

/** A group of countries has no area: it is named beside its node. */
function groupWish(
  mark: LabelMark,
  place: LngLat,
  point: PointMark | undefined,
  view: LabelView,
): LabelWish & { area: number } {
  const at = view.project(place);
  const seen = at && isInside(at, view, BRIM);
  return {
    country: mark.country,
    text: view.nameOf(mark.country),
    tier: mark.tier,
    lines: mark.lines.map(({ side, value }) => ({ side, text: view.numberOf(value) })),
    pips: mark.pips,
    face: faceOf(mark.tier, 0, view.zoom),
    halo: HALO[mark.tier],
    spot: null,
    node: seen ? { at, radius: point?.radius ?? 0 } : null,
    exit: seen ? null : (view.exits.get(mark.country) ?? null),
    value: Math.max(0, ...mark.lines.map(({ value }) => value)),
    area: 0,
  };
}

const BRIM = 8;

const isInside = ([x, y]: Point, { width, height }: LabelView, brim: number): boolean =>
  x >= brim && y >= brim && x <= width - brim && y <= height - brim;

function isShown(tier: LabelTier, area: number, zoom: number, labelZoom: number | null): boolean {
  if (tier === "background") return area > LARGE || (zoom >= FAR && (area > SPECK || zoom >= (labelZoom ?? 0)));
  return tier !== "plain" || zoom >= FAR || area > LARGE_PLAIN;
}

function faceOf(tier: LabelTier, area: number, zoom: number): Face {
  switch (tier) {
    case "focus":
      return { size: 16, weight: 700 };
    case "partner":
      return { size: 14, weight: 600 };
    case "member":
      return { size: 14, weight: 650 };
    case "plain":
    case "background": {
      const large = area > LARGE;
      if (zoom > NEAR) return { size: large ? 16 : 14, weight: 500 };
      return large && zoom >= FAR ? { size: 14, weight: 500, spacing: 0.6 } : { size: 13, weight: 500 };
    }
  }
}
