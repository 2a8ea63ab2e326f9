import { yearOf } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { answerOf } from "./answer.ts";
import { measureShort, measureTime } from "./measure.ts";
import type { Words } from "./words.ts";

/**
 * The largest line that is drawn, told as a sentence; for the world, how many there are and the largest. `named`: the
 * sentence before has named the country. Null where nothing is drawn, for a pair, and for net, whose numbers the labels say.
 */
export function flowSentence(frame: Frame, words: Words, named: boolean): string | null {
  const { atlas, state } = frame;
  const answer = answerOf(frame, "migration");
  const [largest] = answer?.drawn ?? [];
  if (!answer || !largest || state.selection.kind === "pair") return null;
  const { flow, side } = largest;
  const { key } = flow;
  const time = measureTime(words, key, flow.time);
  const [origin, dest] = [words.countryName(atlas, flow.origin), words.countryName(atlas, flow.dest)];
  const figure = words.number(flow.magnitude);
  const measure = measureShort(words, key);
  if (side === "world") {
    const corridors = answer.drawn.length;
    return words.summary.worldFlows({ measure, corridors, time, largest: { origin, dest, figure } });
  }
  if (state.direction === "net") return null;
  return words.summary.flow({
    measure,
    stock: atlas.measures.get(answer.table?.measure ?? "")?.kind === "stock",
    born: key.startsWith("un_stock") || key.startsWith("modelled_stock"),
    side,
    figure,
    count: flow.magnitude,
    country: side === "out" ? origin : dest,
    partner: side === "out" ? dest : origin,
    named,
    cited: key.startsWith("un_stock") ? words.kind.byUn(words.format.year(yearOf(flow.time.from))) : time,
  });
}
