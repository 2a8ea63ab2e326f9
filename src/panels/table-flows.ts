// Flows as rows: both directions beside each other, with net, time and how they are known.
import type { Flow } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { answerMigration, type MigrationAnswer } from "../overlays/migration-answer.ts";
import { type Exchange, exchange, flowBetween, netOf, worldFlows } from "../query/flows.ts";
import type { Say } from "./say.ts";
import { type Cell, type Column, cell, column, nothing, type Row, type TableOf } from "./table-shape.ts";

/** All corridors of the selection, or of the world; none where migration is off or not loaded. */
export function flowTable(frame: Frame, say: Say): TableOf[] {
  const answer = drawnOf(frame, "migration")?.answer;
  const table = answer?.table;
  if (!answer || !table) return [];
  const [a, b] = answer.focus;
  const day = frame.state.asOf;
  const label = say.measure(table.key);
  if (answer.scope === "group" || answer.groups.size > 0) {
    return [{ id: "flows", label, ...worldRows(allOf(frame), answer, say) }];
  }
  if (a === undefined) return [{ id: "flows", label, ...worldRows(worldFlows(table, day), answer, say) }];
  const both =
    b === undefined
      ? netOf(table, a, day)
      : [exchange(b, flowBetween(table, a, b, day), flowBetween(table, b, a, day))];
  return [{ id: "flows", label, ...countryRows(a, both, answer, say) }];
}

/** What is asked for, drawn or not, largest first; of groups the sums. */
const allOf = ({ atlas, state }: Frame): Flow[] =>
  answerMigration(atlas, { ...state, top: Number.MAX_SAFE_INTEGER, atLeast: 0 }).drawn.map(({ flow }) => flow);

interface Filled {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

function worldRows(flows: readonly Flow[], { standing }: MigrationAnswer, say: Say): Filled {
  const { panel, kind } = say.words;
  return {
    columns: [
      column("origin", panel.origin),
      column("dest", panel.dest),
      column("value", panel.value, true),
      column("time", panel.time),
      column("known", panel.howKnown),
    ],
    rows: flows.map((flow) => ({
      id: `${flow.origin}>${flow.dest}`,
      countries: [flow.origin, flow.dest],
      cells: [
        cell(say.country(flow.origin)),
        cell(say.country(flow.dest)),
        flowCell(flow, say),
        timeCell(flow, say),
        cell(kind.standing[standing]),
      ],
    })),
  };
}

function countryRows(own: CountryId, exchanges: readonly Exchange[], { standing }: MigrationAnswer, say: Say): Filled {
  const { panel, kind } = say.words;
  return {
    columns: [
      column("partner", panel.partner),
      column("out", panel.flowsOut(say.country(own)), true),
      column("in", panel.flowsIn(say.country(own)), true),
      column("net", panel.net, true),
      column("time", panel.time),
      column("known", panel.howKnown),
    ],
    rows: exchanges.map(({ partner, out, in: back, net }) => ({
      id: partner,
      countries: [own, partner],
      cells: [
        cell(say.country(partner)),
        flowCell(out, say),
        flowCell(back, say),
        net === null ? nothing : cell(say.number(net), net),
        timeCell(out ?? back, say),
        cell(kind.standing[standing]),
      ],
    })),
  };
}

/** Not known is not zero: it says so, and sorts last. */
const flowCell = (flow: Flow | null, say: Say): Cell =>
  flow ? { text: say.number(flow.magnitude), sort: flow.magnitude, flow } : cell(say.words.panel.notKnown, null);

const timeCell = (flow: Flow | null, say: Say): Cell =>
  flow ? cell(say.time(flow.key, flow.time), flow.time.from) : nothing;
