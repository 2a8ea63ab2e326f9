// The flows of the map as every form of them is told: names, colours and ids, largest first.
import { corridorId, flowId } from "../model/corridor.ts";
import type { Flow, FlowTable } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { sideColour, worldColour } from "../overlays/scales.ts";
import type { Desk } from "./panel.ts";
import { type Say, saying } from "./say.ts";

export interface DrawnFlow {
  readonly id: string;
  /** Both directions of it have one line on the map. */
  readonly corridor: string;
  readonly flow: Flow;
  readonly side: "out" | "in" | "world";
  readonly parts: number;
  /** As on the map. */
  readonly colour: string;
  readonly origin: string;
  readonly dest: string;
}

/** What the map draws of a measure that is there. */
export interface DrawnFlows {
  readonly answer: MigrationAnswer & { readonly table: FlowTable };
  readonly list: readonly DrawnFlow[];
  readonly say: Say;
  /** "mid-2020" */
  readonly time: string;
}

/** Null while migration is off or its figures are on their way. */
export function drawnFlows(frame: Frame, desk: Desk): DrawnFlows | null {
  const drawn = drawnOf(frame, "migration");
  if (!drawn?.answer.table) return null;
  const { answer } = drawn;
  const { table } = drawn.answer;
  const say = saying(frame, desk.words);
  const colours = new Map(drawn.marks.arcs.map(({ id, colour }) => [id, colour]));
  const world = worldColour(answer.largest, frame.theme);
  const list = answer.drawn.map(({ flow, side, parts }): DrawnFlow => {
    const id = flowId(flow);
    const usual = side === "world" ? world(flow.magnitude) : sideColour(side, frame.theme);
    return {
      id,
      corridor: corridorId(flow.origin, flow.dest),
      flow,
      side,
      parts,
      colour: colours.get(id) ?? usual,
      origin: say.party(flow.origin),
      dest: say.party(flow.dest),
    };
  });
  const time = answer.time ? say.time(table.key, answer.time.used) : "";
  return { answer: { ...answer, table }, list, say, time };
}

/** The countries an end stands for: those of a group, or itself. */
export const countriesOf = ({ groups }: Pick<MigrationAnswer, "groups">, end: string): readonly CountryId[] =>
  groups.get(end) ?? [end];

/** "Tajikistan to Russia: 466,252 people, mid-2020" */
export function flowWords({ flow, origin, dest }: DrawnFlow, drawn: DrawnFlows): string {
  const { say } = drawn;
  return `${say.words.panel.towards(origin, dest)}: ${figureOf(drawn, flow.magnitude)}, ${say.time(flow.key, flow.time)}`;
}

/** "466,252 people": a number of the measure that is drawn. */
export const figureOf = ({ answer, say }: DrawnFlows, value: number): string => say.figure(answer.table.measure, value);
