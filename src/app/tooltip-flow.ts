// What a tooltip tells of a flow line: both directions, net, both together, shares of people, and how it is known.
import type { PlacedArc } from "../arcs/place.ts";
import type { FlowTable, FlowTime } from "../model/flow.ts";
import type { CountryId, Quality, SourceId } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { FlowArc } from "../overlays/marks.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { amongOf } from "../query/corridors.ts";
import { flowBetween } from "../query/flows.ts";
import { measureLabel, measureTime } from "../words/measure.ts";
import type { Words } from "../words/messages.ts";
import { sharesWords } from "../words/shares.ts";
import type { Tip, TipRow } from "./tip.ts";

/** One direction, whether it is drawn or not: of two groups the sum of what is known. */
interface OneWay {
  readonly magnitude: number;
  readonly time: FlowTime;
  readonly quality: Quality;
  readonly sources: readonly SourceId[];
  readonly range?: readonly [low: number, high: number];
}

export function flowTip(arc: FlowArc, corridor: PlacedArc["corridor"], frame: Frame, words: Words): Tip | null {
  const answer = drawnOf(frame, "migration")?.answer;
  if (!answer?.table) return null;
  const [a, b] = answer.focus.includes(arc.dest) ? [arc.dest, arc.origin] : [arc.origin, arc.dest];
  const name = (id: string) => words.partyName(frame.atlas, id);
  return {
    key: `corridor ${corridor} ${frame.state.asOf} ${answer.table.key}`,
    title: words.panel.between(name(a), name(b)),
    ...bothWays(answer, answer.table, a, b, frame, words),
  };
}

/** Rows and note for the corridor between two ends, the first of them the one it is seen from. */
export function bothWays(
  answer: MigrationAnswer,
  table: FlowTable,
  a: CountryId,
  b: CountryId,
  frame: Frame,
  words: Words,
): Pick<Tip, "rows" | "note"> {
  const { panel, number } = words;
  const { atlas } = frame;
  const name = (id: string) => words.partyName(atlas, id);
  const [out, back] = [oneWay(answer, table, a, b, frame), oneWay(answer, table, b, a, frame)];
  const told = out ?? back;
  const sameTime = !out || !back || (out.time.from === back.time.from && out.time.to === back.time.to);
  const row = (side: "out" | "in", from: string, to: string, way: OneWay | null): TipRow => ({
    side,
    label: panel.towards(name(from), name(to)),
    value: way ? number(way.magnitude) : panel.notKnown,
    unknown: way === null,
    under: way ? underOf(way, answer, table, from, to, sameTime, frame, words) : "",
  });
  const rows = [row("out", a, b, out), row("in", b, a, back)];
  if (out && back && sameTime) {
    const net = out.magnitude - back.magnitude;
    rows.push({ side: null, label: panel.netTowards(name(net >= 0 ? b : a)), value: number(Math.abs(net)) });
    rows.push({ side: null, label: panel.bothTogether, value: number(out.magnitude + back.magnitude) });
  }
  const standing = atlas.measures.get(table.measure)?.standing;
  const publishers = [out, back]
    .flatMap((way) => way?.sources ?? [])
    .map((id) => {
      const source = atlas.sources.get(id);
      return source?.publisher ?? source?.title ?? id;
    });
  const doubts = [out, back].flatMap((way) => (way && way.quality !== "ok" ? [words.kind.quality[way.quality]] : []));
  const note = [
    measureLabel(words, table.key),
    told && sameTime ? measureTime(words, table.key, told.time) : "",
    [...new Set(publishers)].slice(0, 2).join(", "),
    standing ? words.kind.standing[standing] : "",
    ...new Set(doubts),
  ];
  return { rows, note: note.filter(Boolean).join(" · ") };
}

function oneWay(
  { groups, time, drawn, direction }: MigrationAnswer,
  table: FlowTable,
  origin: CountryId,
  dest: CountryId,
  { state }: Frame,
): OneWay | null {
  if (!groups.has(origin) && !groups.has(dest)) return flowBetween(table, origin, dest, state.asOf);
  const line = drawn.find(({ flow }) => flow.origin === origin && flow.dest === dest);
  if (line && direction !== "net") return line.flow;
  const ends = [origin, dest].map((end) => groups.get(end) ?? [end]);
  const among = amongOf(table, ends, state.asOf);
  const magnitude = among.cells[0]?.[1] ?? null;
  const used = among.time?.used ?? time?.used;
  return magnitude === null || !used ? null : { magnitude, time: used, quality: "ok", sources: table.sources };
}

/** Shares of the people of both ends; the range of a claim; the time, where the two directions differ in it. */
function underOf(
  way: OneWay,
  { groups }: MigrationAnswer,
  table: FlowTable,
  origin: string,
  dest: string,
  sameTime: boolean,
  { atlas }: Frame,
  words: Words,
): string {
  const ends = [origin, dest].map((id) => ({ id, countries: groups.get(id) ?? [id] }));
  const shares = sharesWords(atlas, table.measure, way.magnitude, ends, way.time.from, words);
  const range = way.range ? way.range.map(words.number).join(" – ") : "";
  const time = sameTime ? "" : measureTime(words, table.key, way.time);
  return [range, time, shares].filter(Boolean).join(" · ");
}
