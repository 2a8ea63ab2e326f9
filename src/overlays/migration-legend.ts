import type { Swatch } from "./marks.ts";
import type { MigrationAnswer } from "./migration-answer.ts";
import { discTotals, insideOf, largestDisc } from "./migration-marks.ts";
import { type Tone, tonesOf } from "./migration-tint.ts";
import { type Theme, tokens } from "./palette.ts";
import { discScale, keyValues, widthScale, worldColour } from "./scales.ts";

/** What the colours say, then how wide is how much, then the discs. */
export function migrationLegend(answer: MigrationAnswer, theme: Theme): Swatch[] {
  if (answer.drawn.length === 0) return [];
  return [...toneKey(answer, theme), ...rangeKey(answer, theme), ...widthKey(answer, theme), ...discKey(answer)];
}

/** One row a tone that occurs, the one with the largest sum first; directions out before in. */
function toneKey(answer: MigrationAnswer, theme: Theme): Swatch[] {
  const tones = tonesOf(answer, theme);
  const rows = new Map<Tone, { lines: number; sum: number; ends: Set<string> }>();
  for (const corridor of answer.drawn) {
    const tone = tones.of(corridor);
    const row = rows.get(tone) ?? { lines: 0, sum: 0, ends: new Set() };
    if (row.lines === 0) rows.set(tone, row);
    row.lines += 1;
    row.sum += corridor.flow.magnitude;
    // Of the whole world there is nothing to light up.
    if (answer.scope !== "world" || answer.tint !== "direction") {
      row.ends.add(corridor.flow.origin).add(corridor.flow.dest);
    }
  }
  const listed = [...rows];
  if (answer.tint === "direction") listed.sort(([a], [b]) => (a.id < b.id ? 1 : -1));
  else listed.sort(([, a], [, b]) => b.sum - a.sum);
  return listed.map(([{ id, says, colour, style }, { lines, ends }]) => ({
    id,
    says,
    sample: { kind: "arc", colour, width: answer.tint === "standing" ? 5 : 3, style },
    count: lines,
    countries: [...ends].flatMap((end) => membersOf(answer, end)),
  }));
}

/** A group lights up as its countries. */
const membersOf = ({ groups }: MigrationAnswer, id: string): readonly string[] => groups.get(id) ?? [id];

/** A claim that was said as a range: the least full, the most pale around it. */
function rangeKey({ drawn }: MigrationAnswer, theme: Theme): Swatch[] {
  if (drawn.every(({ flow }) => flow.range === undefined)) return [];
  const sample = {
    kind: "arc" as const,
    colour: tokens[theme].ink,
    width: 6,
    style: "plain" as const,
    range: { low: 3, high: 9 },
  };
  return [{ id: "range", says: { kind: "range" }, sample, count: null, countries: [] }];
}

function widthKey(answer: MigrationAnswer, theme: Theme): Swatch[] {
  const widths = widthScale(answer.scope, answer.largest);
  const world = worldColour(answer.largest, theme);
  const ramp = answer.drawn[0]?.side === "world" && answer.tint === "direction";
  const most = answer.drawn[0]?.flow.magnitude ?? 0;
  return keyValues(most).map((value) => ({
    id: `magnitude:${value}`,
    says: { kind: "magnitude", value },
    sample: {
      kind: "arc",
      colour: ramp ? world(value) : world(theme === "light" ? answer.largest / 3 : answer.largest),
      width: widths(value).width,
      style: "plain",
    },
    count: null,
    countries: [],
  }));
}

function discKey(answer: MigrationAnswer): Swatch[] {
  const discs = discTotals(answer);
  if (discs.length === 0) return [];
  const radius = discScale(largestDisc(answer));
  const most = Math.max(1, ...discs.flatMap((sum) => [sum.out, sum.in]));
  const keys = keyValues(most).map(
    (value): Swatch => ({
      id: `disc:${value}`,
      says: { kind: "disc", value },
      sample: { kind: "disc", radius: radius(value) },
      count: null,
      countries: [],
    }),
  );
  const both = answer.direction === "both" || answer.direction === "net";
  const more = (side: "out" | "in"): Swatch => ({
    id: `more:${side}`,
    says: { kind: "more", side },
    sample: { kind: "total", more: side, outer: 8, inner: 4 },
    count: null,
    countries: [],
  });
  const rings = both ? [...keys, more("out"), more("in")] : keys;
  const inside = discs.some((sum) => (insideOf(answer, sum) ?? 0) > 0);
  const circle: Swatch = {
    id: "inside",
    says: { kind: "inside" },
    sample: { kind: "circle", radius: 8 },
    count: null,
    countries: [],
  };
  return inside ? [...rings, circle] : rings;
}
