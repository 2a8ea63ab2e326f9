import type { CountryId } from "../model/record.ts";
import { type FlowArc, type LabelMark, type Marks, noMarks, type PointMark, type Swatch } from "./marks.ts";
import type { Corridor, MigrationAnswer } from "./migration-answer.ts";
import type { Theme } from "./palette.ts";
import { discScale, keyValues, sideColour, widthScale, worldColour } from "./scales.ts";

const NODE = 3.2;
const FOCUS_NODE = 5;
/** So many countries get a disc of totals in the world view. */
const DISCS = 50;

export function migrationMarks(answer: MigrationAnswer, theme: Theme): Marks {
  return {
    ...noMarks,
    arcs: arcs(answer, theme),
    points: answer.scope === "world" ? discs(answer) : nodes(answer),
    labels: labels(answer),
  };
}

function arcs(answer: MigrationAnswer, theme: Theme): FlowArc[] {
  const widths = widthScale(answer.scope, answer.largest);
  const world = worldColour(answer.largest, theme);
  return answer.drawn.flatMap(({ flow, side }) => {
    const [from, to] = [answer.places.get(flow.origin), answer.places.get(flow.dest)];
    if (!from || !to) return [];
    return [
      {
        kind: "flow" as const,
        id: `${flow.origin}>${flow.dest}`,
        origin: flow.origin,
        dest: flow.dest,
        from,
        to,
        magnitude: flow.magnitude,
        side,
        colour: side === "world" ? world(flow.magnitude) : sideColour(side, theme),
        ...widths(flow.magnitude),
        style: styleOf(answer, flow),
      },
    ];
  });
}

function styleOf(answer: MigrationAnswer, flow: Corridor["flow"]): FlowArc["style"] {
  if (answer.standing === "claimed") return "claimed";
  return flow.quality === "suspect" || flow.quality === "broken" ? "suspect" : "plain";
}

/** The ends of the drawn lines, the selection's own larger. */
function nodes(answer: MigrationAnswer): PointMark[] {
  const ends = new Set(answer.drawn.flatMap(({ flow }) => [flow.origin, flow.dest]));
  return [...ends].flatMap((country) => {
    const at = answer.places.get(country);
    const focus = answer.focus.includes(country);
    return at
      ? [
          {
            id: `node:${country}`,
            kind: focus ? ("focus" as const) : ("node" as const),
            country,
            at,
            radius: focus ? FOCUS_NODE : NODE,
            title: country,
          },
        ]
      : [];
  });
}

/** Totals of the drawn corridors, out and in. */
export function totals(answer: MigrationAnswer): { country: CountryId; out: number; in: number }[] {
  const sums = new Map<CountryId, { out: number; in: number }>();
  const sumOf = (country: CountryId) => {
    const sum = sums.get(country) ?? { out: 0, in: 0 };
    sums.set(country, sum);
    return sum;
  };
  for (const { flow } of answer.drawn) {
    sumOf(flow.origin).out += flow.magnitude;
    sumOf(flow.dest).in += flow.magnitude;
  }
  return [...sums].map(([country, sum]) => ({ country, ...sum })).sort((a, b) => b.out + b.in - a.out - a.in);
}

function discs(answer: MigrationAnswer): PointMark[] {
  const largestFirst = totals(answer).slice(0, DISCS);
  const radius = discScale(Math.max(1, ...largestFirst.flatMap((sum) => [sum.out, sum.in])));
  return largestFirst.flatMap((sum) => {
    const at = answer.places.get(sum.country);
    const halves = [radius(sum.out), radius(sum.in)] as const;
    return at
      ? [
          {
            id: `disc:${sum.country}`,
            kind: "split" as const,
            country: sum.country,
            at,
            radius: Math.max(...halves),
            halves,
            title: sum.country,
          },
        ]
      : [];
  });
}

function labels(answer: MigrationAnswer): LabelMark[] {
  if (answer.scope === "world") {
    return totals(answer)
      .slice(0, DISCS)
      .map(({ country }) => ({ country, tier: "partner", lines: [], pips: [] }));
  }
  const lines = new Map<CountryId, { side: "out" | "in" | "world"; value: number }[]>();
  for (const { flow, side } of answer.drawn) {
    const partner = side === "in" ? flow.origin : flow.dest;
    const own = lines.get(partner) ?? [];
    own.push({ side, value: flow.magnitude });
    lines.set(partner, own);
  }
  // In a pair the second country carries the figures of both ways.
  return [...lines].map(([country, own]) => ({
    country,
    tier: "partner",
    lines: own.sort((a) => (a.side === "out" ? -1 : 1)),
    pips: [],
  }));
}

export function migrationLegend(answer: MigrationAnswer, theme: Theme): Swatch[] {
  if (answer.drawn.length === 0) return [];
  const widths = widthScale(answer.scope, answer.largest);
  const world = worldColour(answer.largest, theme);
  const sides = [...new Set(answer.drawn.map(({ side }) => side))].sort().reverse();
  const directions = sides.map(
    (side): Swatch => ({
      id: `direction:${side}`,
      says: { kind: "direction", side, direction: answer.direction },
      sample: {
        kind: "arc",
        colour: side === "world" ? world(answer.largest) : sideColour(side, theme),
        width: 3,
        style: "plain",
      },
      count: answer.drawn.filter((corridor) => corridor.side === side).length,
      countries: answer.drawn
        .filter((corridor) => corridor.side === side)
        .flatMap(({ flow }) => [flow.origin, flow.dest]),
    }),
  );
  return [...directions, ...widthKey(answer, widths, world, theme), ...discKey(answer)];
}

function widthKey(
  answer: MigrationAnswer,
  widths: ReturnType<typeof widthScale>,
  world: (v: number) => string,
  theme: Theme,
): Swatch[] {
  const most = Math.max(...answer.drawn.map(({ flow }) => flow.magnitude));
  return keyValues(most).map((value) => ({
    id: `magnitude:${value}`,
    says: { kind: "magnitude", value },
    sample: {
      kind: "arc",
      colour: answer.scope === "world" ? world(value) : world(theme === "light" ? answer.largest / 3 : answer.largest),
      width: widths(value).width,
      style: "plain",
    },
    count: null,
    countries: [],
  }));
}

function discKey(answer: MigrationAnswer): Swatch[] {
  if (answer.scope !== "world") return [];
  const sums = totals(answer).slice(0, DISCS);
  const most = Math.max(1, ...sums.flatMap((sum) => [sum.out, sum.in]));
  const radius = discScale(most);
  return keyValues(most).map((value) => ({
    id: `disc:${value}`,
    says: { kind: "disc", value },
    sample: { kind: "disc", radius: radius(value) },
    count: null,
    countries: [],
  }));
}
