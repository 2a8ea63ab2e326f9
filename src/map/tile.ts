import type { Strand, Texture } from "../overlays/marks.ts";

/** Raw RGBA, premultiplied, for `fill-pattern`. It repeats without a seam: every period divides its side. */
export interface PatternTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type Rgba = readonly [r: number, g: number, b: number, a: number];
/** px from the lines' starts: across runs over the lines, along runs with them. Null = nothing is painted there. */
type Shade = (x: number, y: number) => Rgba | null;

/** The tiles are drawn so much larger than they are shown, so that fine screens have them sharp. */
export const TILE_RATIO = 2;
const SAMPLES = 4;
/** Sides in CSS px, and what divides them: pitches along the diagonal are side / n / √2 (look.md §6). */
const SIDE: Readonly<Record<Texture, number>> = {
  solid: 8,
  hatch: 17,
  dots: 10,
  cross: 10,
  norecord: 17,
  disputed: 14,
};
const BANDS = { 2: 22, 3: 30 } as const;
const HAIRLINE = 0.5;
const HAIRLINE_OPACITY = 0.55;
const DOT = 1.55;

/** The ground with the strands over it; `ground` null leaves the gaps clear. */
export function patternTile(ground: string | null, strands: readonly Strand[]): PatternTile {
  const [first] = strands;
  if (!first) throw new Error("a pattern without strands");
  const bands = strands.slice(0, 3);
  const side = bands.length > 1 ? BANDS[bands.length === 2 ? 2 : 3] : SIDE[first.texture];
  return raster(
    side,
    ground === null ? [0, 0, 0, 0] : parse(ground),
    bands.length > 1 ? bandShade(bands, side) : shadeOf(first, side),
  );
}

/** Equal patterns have equal names. */
export const patternName = (ground: string | null, strands: readonly Strand[]): string =>
  [ground ?? "none", ...strands.slice(0, 3).map(({ texture, fill, ink }) => `${texture}${fill}${ink}`)].join("|");

/** Sheer solid strand: the plain fill says it all. */
export const isPlain = (strands: readonly Strand[]): boolean => strands.length === 1 && strands[0]?.texture === "solid";

function shadeOf({ texture, fill, ink }: Strand, side: number): Shade {
  const [paint, edge] = [parse(fill), hairline(ink)];
  switch (texture) {
    case "solid":
      return () => paint;
    case "hatch":
      return (x, y) => stripe(across(x, y, side / 2), 2, paint, edge);
    case "norecord":
      return (x, y) => stripe(across(x, y, side / 2), 1, paint, null);
    case "disputed":
      return (x, y) => stripe(across(x, -y, side / 2), 1, paint, null);
    case "cross":
      return (x, y) =>
        stripe(across(x, y, side), 1.8, paint, null) ??
        stripe(across(x, -y, side), 1.8, paint, null) ??
        stripe(across(x, y, side), 1.8, null, edge) ??
        stripe(across(x, -y, side), 1.8, null, edge);
    case "dots":
      return (x, y) => dot(nearest(x, y, side), paint, parse(ink));
  }
}

/** Bands at `\`, each with the texture of its own status: rungs across it, a rail along it, dots in a row. */
function bandShade(strands: readonly Strand[], side: number): Shade {
  const width = side / strands.length / Math.SQRT2;
  const step = side / strands.length;
  const shades = strands.map(({ texture, fill, ink }): Shade => {
    const [paint, edge] = [parse(fill), hairline(ink)];
    const pitch = step / Math.SQRT2;
    return (u, v) => {
      const rung = mod(v, pitch);
      switch (texture) {
        case "solid":
          return paint;
        case "hatch":
          return stripe(rung, 2, paint, edge);
        case "norecord":
        case "disputed":
          return stripe(rung, 1, paint, null);
        case "dots":
          return dot(Math.hypot(u - width / 2, rung - pitch / 2), paint, parse(ink));
        case "cross":
          return (
            stripe(rung, 1.8, paint, null) ??
            stripe(u - width / 2 + 0.9, 1.8, paint, null) ??
            stripe(rung, 1.8, null, edge) ??
            stripe(u - width / 2 + 0.9, 1.8, null, edge)
          );
      }
    };
  });
  return (x, y) => {
    const u = across(x, -y, side);
    const band = Math.min(strands.length - 1, Math.floor(u / width));
    return shades[band]?.(u - band * width, (x + y) / Math.SQRT2) ?? null;
  };
}

/** Distance from the start of the line `/` that (x, y) lies behind, lines `period` px apart along the axes. */
const across = (x: number, y: number, period: number): number => mod(x + y, period) / Math.SQRT2;
const mod = (value: number, period: number): number => ((value % period) + period) % period;

function stripe(at: number, width: number, paint: Rgba | null, edge: Rgba | null): Rgba | null {
  if (at >= 0 && at < width) return paint;
  return edge && at >= width && at < width + HAIRLINE ? edge : null;
}

/** Distance to the nearest dot of a lattice turned by 45°: dots at the corners and in the middle. */
function nearest(x: number, y: number, side: number): number {
  const half = (value: number) => Math.min(mod(value, side), side - mod(value, side));
  return Math.min(Math.hypot(half(x), half(y)), Math.hypot(half(x - side / 2), half(y - side / 2)));
}

function dot(distance: number, paint: Rgba, rim: Rgba): Rgba | null {
  if (distance < DOT - HAIRLINE / 2) return paint;
  return distance < DOT + HAIRLINE / 2 ? rim : null;
}

const hairline = (ink: string): Rgba => {
  const [r, g, b] = parse(ink);
  return [r, g, b, HAIRLINE_OPACITY];
};

/** #rrggbb as numbers from 0 to 255, alpha 1. */
function parse(colour: string): Rgba {
  const value = Number.parseInt(colour.slice(1), 16);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`colour ${colour}: expected #rrggbb`);
  return [value >> 16, (value >> 8) & 255, value & 255, 1];
}

function raster(side: number, ground: Rgba, shade: Shade): PatternTile {
  const size = Math.round(side * TILE_RATIO);
  const data = new Uint8Array(size * size * 4);
  const step = side / (size * SAMPLES);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = (column * SAMPLES + (i % SAMPLES) + 0.5) * step;
        const y = (row * SAMPLES + Math.floor(i / SAMPLES) + 0.5) * step;
        over(shade(x, y), ground).forEach((value, channel) => {
          sum[channel] = (sum[channel] ?? 0) + value;
        });
      }
      sum.forEach((value, channel) => {
        data[(row * size + column) * 4 + channel] = Math.round(value / (SAMPLES * SAMPLES));
      });
    }
  }
  return { width: size, height: size, data };
}

/** Premultiplied, 0 to 255. */
function over(top: Rgba | null, [r, g, b, a]: Rgba): readonly number[] {
  if (!top) return [r * a, g * a, b * a, 255 * a];
  const [s, t, u, alpha] = top;
  const rest = a * (1 - alpha);
  return [s * alpha + r * rest, t * alpha + g * rest, u * alpha + b * rest, 255 * (alpha + rest)];
}
