// While the years run by themselves, lines grow from one year's width to the next one's, and the map says that they do.
import { part } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import { drawnOf, type Frame, marksOf } from "../overlays/frame.ts";
import type { Arc, FlowArc } from "../overlays/marks.ts";
import { measureTime } from "../words/measure.ts";
import type { Words } from "../words/messages.ts";
import { arcsBetween, pointsBetween } from "./tween-marks.ts";
import type { Stage } from "./view.ts";

export interface Tween {
  /** The later frame has just been printed; what ran before is ended by it. */
  follow(before: Frame, after: Frame, words: Words, playing: boolean): void;
}

/** ms of a beat of a second: the rest of it the year stands still as it was published. */
const LONG = 650;
/** More lines than this step without a way between. */
const MOST = 3000;

export function createTween(map: HTMLElement, { over }: Pick<Stage, "over">, isStill: () => boolean): Tween {
  const caption = shown(attributes(part(map, "p", "map-between least"), { "aria-hidden": "true" }), false);
  let running = 0;
  const end = () => {
    cancelAnimationFrame(running);
    shown(caption, false);
  };
  return {
    follow(before, after, words, playing) {
      end();
      const painter = over();
      const way = playing && painter && !isStill() ? wayOf(before, after) : null;
      if (!way || !painter) return;
      text(caption, words.flowViews.between(way.from(words), way.to(words)));
      shown(caption, true);
      const [old, next] = [marksOf(before), marksOf(after)];
      const ties = next.arcs.filter(({ kind }) => kind !== "flow");
      const began = performance.now();
      const step = () => {
        const t = Math.min(1, (performance.now() - began) / LONG);
        if (t === 1) {
          painter.lines(next.arcs, next.points);
          return end();
        }
        const flows = arcsBetween(old.arcs.filter(isFlow), next.arcs.filter(isFlow), t);
        painter.lines([...ties, ...flows], pointsBetween(old.points, next.points, t));
        running = requestAnimationFrame(step);
      };
      step();
    },
  };
}

const isFlow = (arc: Arc): arc is FlowArc => arc.kind === "flow";

/** From which year to which, by the same measure of the same selection; null where nothing runs. */
function wayOf(before: Frame, after: Frame) {
  const [old, next] = [drawnOf(before, "migration")?.answer, drawnOf(after, "migration")?.answer];
  if (!old?.table || old.table.key !== next?.table?.key || !old.time || !next.time) return null;
  const [from, to] = [old.time.used, next.time.used];
  if (from.from >= to.from || before.state.selection !== after.state.selection) return null;
  if (Math.max(old.drawn.length, next.drawn.length) > MOST) return null;
  const { key } = next.table;
  return {
    from: (words: Words) => measureTime(words, key, from),
    to: (words: Words) => measureTime(words, key, to),
  };
}
