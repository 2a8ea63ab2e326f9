// Leanings through time: a small chart a dimension that has years, one line a pole, its mark at the end.
import { scaleLinear } from "d3-scale";
import { part, rows, shape, shapes } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import { VOTE_YEARS } from "../model/atlas.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { type LeaningYear, leaningsThrough, THROUGH_TIME } from "../query/leanings-through.ts";
import { type Pole, polesOf } from "../query/poles.ts";
import { want } from "./figures-wanted.ts";
import type { Desk } from "./panel.ts";
import { poleMark, poleName } from "./poles.ts";
import { type Say, saying } from "./say.ts";

const HEIGHT = 150;
const FOOT = 22;

export function leanThrough(parent: HTMLElement, country: CountryId, frame: Frame, desk: Desk): void {
  const years = Array.from({ length: VOTE_YEARS.last - VOTE_YEARS.first + 1 }, (_, index) => VOTE_YEARS.first + index);
  want(
    frame,
    desk,
    years.map((year) => ({ kind: "votes", year })),
  );
  const say = saying(frame, desk.words);
  const { reading, panel, format } = desk.words;
  const poles = polesOf(frame.atlas, frame.state.poles);
  rows(
    parent,
    "section",
    "through",
    THROUGH_TIME,
    (id) => id,
    (box, id) => {
      const found = leaningsThrough(frame.atlas, country, id, poles);
      text(part(box, "h4", "through-title"), reading.vectors.dimension[id]);
      const svg = shown(shape(box, "svg", "through-chart"), found.length > 1);
      text(shown(part(box, "p", "through-none small"), found.length < 2), panel.loading);
      if (found.length < 2) return;
      const [first, last] = [found[0], found.at(-1)];
      const spoken = [first, last]
        .flatMap((each) => (each ? [`${format.year(each.year)}: ${sharesWords(each, say)}`] : []))
        .join(". ");
      attributes(svg, {
        width: "100%",
        height: HEIGHT + FOOT,
        role: "img",
        "aria-label": `${reading.vectors.dimension[id]}. ${spoken}`,
      });
      draw(svg, found, poles, say);
    },
  );
}

const sharesWords = ({ leanings }: LeaningYear, say: Say): string =>
  leanings
    .flatMap(({ pole, share }) =>
      share === null ? [] : [`${poleName(pole, say)} ${say.words.format.percent(share * 100)}`],
    )
    .join(", ");

function draw(svg: SVGSVGElement, found: readonly LeaningYear[], poles: readonly Pole[], say: Say): void {
  const [from, to] = [found[0]?.year ?? 0, found.at(-1)?.year ?? 1];
  const x = scaleLinear([from, to], [6, 94]);
  const y = scaleLinear([0, 1], [HEIGHT - 6, 8]);
  const at = (year: number) => `${Math.round(x(year) * 100) / 100}%`;
  shapes(shape(svg, "g", "grid"), "line", "grid-line", [0, 0.25, 0.5, 0.75, 1], String, (line, level) => {
    attributes(line, { x1: "6%", x2: "94%", y1: y(level), y2: y(level) });
  });
  shapes(shape(svg, "g", "levels"), "text", "axis-text", [0, 0.5, 1], String, (label, level) => {
    text(attributes(label, { x: "5%", y: y(level) + 4, "text-anchor": "end" }), say.words.number(level * 100));
  });
  shapes(shape(svg, "g", "years"), "text", "axis-text", [from, to], String, (label, year) => {
    text(attributes(label, { x: at(year), y: HEIGHT + 14, "text-anchor": "middle" }), say.words.format.year(year));
  });
  shapes(
    shape(svg, "g", "through-lines"),
    "g",
    "through-line",
    poles,
    ({ id }) => id,
    (group, pole) => {
      const known = pointsOf(found, pole);
      const steps = known.flatMap((point, index) => {
        const next = known[index + 1];
        return next ? [{ from: point, to: next }] : [];
      });
      shapes(
        group,
        "line",
        "through-step",
        steps,
        ({ from: point }) => String(point.year),
        (line, step) => {
          attributes(line, {
            x1: at(step.from.year),
            y1: y(step.from.share),
            x2: at(step.to.year),
            y2: y(step.to.share),
          });
        },
      );
      const end = known.at(-1);
      shapes(
        group,
        "svg",
        "through-end",
        end ? [end] : [],
        () => pole.id,
        (mark, point) => {
          attributes(mark, { x: at(point.year), y: y(point.share), overflow: "visible" });
          poleMark(mark, pole, poles);
        },
      );
    },
  );
}

const pointsOf = (found: readonly LeaningYear[], pole: Pole) =>
  found.flatMap(({ year, leanings }) => {
    const share = leanings.find((leaning) => leaning.pole.id === pole.id)?.share ?? null;
    return share === null ? [] : [{ year, share }];
  });
