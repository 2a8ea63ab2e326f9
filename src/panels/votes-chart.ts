// Agreement in the General Assembly through time: a line where years follow each other, rings where votes were few.
import { scaleLinear } from "d3-scale";
import { part, shape, shapes } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";

export interface VotesPoint {
  readonly year: number;
  readonly similarity: number | null;
  readonly votes: number | null;
}

interface VotesChart {
  readonly points: readonly VotesPoint[];
  readonly asOfYear: number;
  /** The time as a year with a fraction, where the line of the day stands. */
  readonly asOf: number;
  readonly number: (value: number) => string;
  readonly yearWords: (year: number) => string;
  readonly spoken: string;
}

const HEIGHT = 112;
const FOOT = 20;
/** Fewer common votes than this make a ring. */
export const FEW_VOTES = 30;

export function votesChart(parent: Element, chart: VotesChart): void {
  const figure = part(parent, "div", "votes-chart");
  const svg = attributes(shape(figure, "svg", "votes-svg"), {
    width: "100%",
    height: HEIGHT + FOOT,
    role: "img",
    "aria-label": chart.spoken,
  });
  const known = chart.points.filter(
    (point): point is VotesPoint & { readonly similarity: number } => point.similarity !== null,
  );
  const lowest = Math.min(0.5, ...known.map(({ similarity }) => Math.floor(similarity * 4) / 4));
  const x = scaleLinear([1990, 2026], [9, 88]);
  const y = scaleLinear([lowest, 1], [HEIGHT - 6, 8]);
  const at = (year: number) => `${Math.round(x(year) * 100) / 100}%`;
  const levels = [lowest, (lowest + 1) / 2, 1];
  shapes(shape(svg, "g", "grid"), "g", "level", levels, String, (group, level) => {
    attributes(shape(group, "line", "grid-line"), { x1: at(1990), x2: "100%", y1: y(level), y2: y(level) });
    text(
      attributes(shape(group, "text", "axis-text"), { x: "7.5%", y: y(level) + 4, "text-anchor": "end" }),
      chart.number(level),
    );
  });
  shapes(shape(svg, "g", "years"), "text", "axis-text", [1990, 2000, 2010, 2020], String, (label, year) => {
    text(attributes(label, { x: at(year), y: HEIGHT + 14, "text-anchor": "middle" }), chart.yearWords(year));
  });
  const steps = known.flatMap((point, index) => {
    const next = known[index + 1];
    return next && next.year === point.year + 1 ? [{ from: point, to: next }] : [];
  });
  shapes(
    shape(svg, "g", "votes-line"),
    "line",
    "votes-step",
    steps,
    ({ from }) => String(from.year),
    (line, { from, to }) => {
      attributes(line, {
        x1: at(from.year + 0.5),
        y1: y(from.similarity),
        x2: at(to.year + 0.5),
        y2: y(to.similarity),
      });
    },
  );
  const few = known.filter(({ votes }) => votes !== null && votes < FEW_VOTES);
  shapes(
    shape(svg, "g", "votes-few"),
    "circle",
    "votes-ring",
    few,
    ({ year }) => String(year),
    (circle, { year, similarity }) => {
      attributes(circle, { cx: at(year + 0.5), cy: y(similarity), r: 3 });
    },
  );
  attributes(shape(svg, "rect", "veil"), {
    x: at(chart.asOf),
    y: 0,
    width: `${100 - x(chart.asOf)}%`,
    height: HEIGHT - 2,
  });
  attributes(shape(svg, "line", "as-of-line"), { x1: at(chart.asOf), x2: at(chart.asOf), y1: 2, y2: HEIGHT - 2 });
  nowDot(svg, known, chart, at, y);
}

function nowDot(
  svg: Element,
  known: readonly (VotesPoint & { readonly similarity: number })[],
  chart: VotesChart,
  at: (year: number) => string,
  y: (similarity: number) => number,
): void {
  const now = known.filter(({ year }) => year === chart.asOfYear);
  const later = known.find(({ year }) => year === chart.asOfYear + 1);
  shapes(
    shape(svg, "g", "votes-now"),
    "g",
    "votes-point",
    now,
    () => "now",
    (group, { year, similarity }) => {
      attributes(shape(group, "circle", "votes-dot"), { cx: at(year + 0.5), cy: y(similarity), r: 4.5 });

      const words = attributes(shape(group, "text", "votes-value"), {
        x: at(year + 0.5),
        // Clear of the line as it goes on.
        y: y(similarity) + (later === undefined ? 5 : later.similarity < similarity ? -4 : 16),
        dx: 9,
        "text-anchor": "start",
      });
      text(words, chart.number(similarity));
    },
  );
}
