// A corridor through the years in the space of a word: a line where years follow each other, a point where one is alone.
import { line } from "d3-shape";
import { shape, shapes } from "../dom/part.ts";
import { attributes } from "../dom/put.ts";
import type { YearFigure } from "../query/corridors.ts";

const WIDTH = 84;
const HEIGHT = 22;
const EDGE = 3;

export interface Spark {
  readonly path: string;
  /** Known years with no known neighbour: a line would not show them. */
  readonly lone: readonly Point[];
  /** The year of the map. */
  readonly now: Point | null;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places in a box of 84 by 22; from zero to the corridor's own largest. A year that is not known is a gap. */
export function sparkOf(years: readonly YearFigure[], now: number | null): Spark {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const values = years.map(({ value }) => value ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)];
  const x = (year: number) =>
    last === first ? WIDTH / 2 : EDGE + ((year - first) / (last - first)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - least) / (most - least)) * (HEIGHT - 2 * EDGE);
  const point = ({ year, value }: YearFigure): Point => ({ x: round(x(year)), y: round(y(value ?? 0)) });
  const known = (figure: YearFigure | undefined) => figure !== undefined && figure.value !== null;
  const draw = line<YearFigure>()
    .defined(({ value }) => value !== null)
    .x(({ year }) => round(x(year)))
    .y(({ value }) => round(y(value ?? 0)));
  const at = years.find(({ year, value }) => year === now && value !== null);
  return {
    path: draw(years) ?? "",
    lone: years
      .filter((figure, place) => known(figure) && !known(years[place - 1]) && !known(years[place + 1]))
      .map(point),
    now: at ? point(at) : null,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

export function drawSpark(parent: Element, years: readonly YearFigure[], now: number | null): void {
  const { path, lone, now: at } = sparkOf(years, now);
  const svg = attributes(shape(parent, "svg", "flow-spark"), {
    width: WIDTH,
    height: HEIGHT,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    "aria-hidden": "true",
  });
  attributes(shape(svg, "path", "flow-spark-line"), { d: path, fill: "none" });
  shapes(
    svg,
    "circle",
    "flow-spark-lone",
    lone,
    ({ x }) => String(x),
    (mark, { x, y }) => {
      attributes(mark, { cx: x, cy: y, r: 1.6 });
    },
  );
  shapes(
    svg,
    "circle",
    "flow-spark-now",
    at ? [at] : [],
    () => "now",
    (mark, { x, y }) => {
      attributes(mark, { cx: x, cy: y, r: 2.6 });
    },
  );
}
