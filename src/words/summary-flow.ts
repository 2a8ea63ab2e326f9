import { yearOf } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { answerOf } from "./answer.ts";
import type { SaidLargest } from "./flow-words.ts";
import { measureShort, measureTime } from "./measure.ts";
import { groupName } from "./swatch.ts";
import type { Words } from "./words.ts";

/**
 * The largest line that is drawn, told as a sentence; for a group and for grouped lines also the totals; for the world,
 * how many there are and the largest. `named`: the sentence before has named the country. Null where nothing is drawn, for
 * a pair, and for net, whose numbers the labels say.
 */
export function flowSentence(frame: Frame, words: Words, named: boolean): string | null {
  const { atlas, state } = frame;
  const answer = answerOf(frame, "migration");
  const [largest] = answer?.drawn ?? [];
  if (!answer || !largest || answer.scope === "pair") return null;
  const { flow, side } = largest;
  const { key } = flow;
  const time = measureTime(words, key, answer.time?.used ?? flow.time);
  const [origin, dest] = [words.partyName(atlas, flow.origin), words.partyName(atlas, flow.dest)];
  const said = { origin, dest, figure: words.number(flow.magnitude), net: answer.direction === "net" };
  const measure = measureShort(words, key);
  if (answer.scope === "group") return groupSentence(frame, answer, said, words);
  if (side === "world") {
    if (answer.groups.size > 0) return groupedSentence(answer, said, time, measure, words);
    const corridors = answer.drawn.length;
    return words.summary.worldFlows({ measure, corridors, time, largest: said });
  }
  if (state.direction === "net") return null;
  return words.summary.flow({
    measure,
    stock: atlas.measures.get(answer.table?.measure ?? "")?.kind === "stock",
    born: key.startsWith("un_stock") || key.startsWith("modelled_stock"),
    side,
    figure: said.figure,
    count: flow.magnitude,
    country: side === "out" ? origin : dest,
    partner: side === "out" ? dest : origin,
    named,
    cited: key.startsWith("un_stock")
      ? words.kind.byUn(words.format.year(yearOf(flow.time.from)))
      : measureTime(words, key, flow.time),
  });
}

/** What is drawn and what is left, together. */
export const corridorsOf = ({ drawn, rest }: MigrationAnswer): number => drawn.length + rest.corridors;

/** Sum of the figures on one side, drawn or not, in both directions also where their difference is drawn; of all = null. */
function totalOf(answer: MigrationAnswer, side: "out" | "in" | null): number {
  if (side === null) return answer.totals.reduce((sum, { out }) => sum + out, 0);
  const own = answer.totals.filter(({ id }) =>
    answer.groups.size > 0 ? answer.focus.includes(id) : answer.members.includes(id),
  );
  return own.reduce((sum, total) => sum + total[side], 0);
}

function groupedSentence(
  answer: MigrationAnswer,
  largest: SaidLargest,
  time: string,
  measure: string,
  words: Words,
): string {
  const grouping = answer.grouping === "bloc" ? "bloc" : "region";
  const total = words.number(totalOf(answer, null));
  return words.flow.grouped({ grouping, measure, time, corridors: corridorsOf(answer), total, largest });
}

function groupSentence(frame: Frame, answer: MigrationAnswer, largest: SaidLargest, words: Words): string | null {
  const group = groupName(words, frame.atlas, frame.state);
  if (group === null || !answer.table || !answer.time) return null;
  const { key } = answer.table;
  const parts = {
    group,
    bloc: answer.bloc !== null,
    measure: measureShort(words, key),
    time: measureTime(words, key, answer.time.used),
    largest,
  };
  if (answer.reach === "within") {
    const total = words.number(totalOf(answer, null));
    return words.flow.within({ ...parts, corridors: corridorsOf(answer), total });
  }
  const way = (side: "out" | "in") =>
    answer.direction === "both" || answer.direction === "net" || answer.direction === side
      ? words.number(totalOf(answer, side))
      : null;
  return words.flow.across({ ...parts, out: way("out"), in: way("in") });
}
