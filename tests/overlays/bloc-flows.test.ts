import { expect, test } from "vitest";
import { openAtlas, withParts } from "../../scripts/ask/library.ts";
import { answerMigration } from "../../src/overlays/migration-answer.ts";
import { flowsOfBloc } from "../../src/query/bloc.ts";
import { initialState, type State } from "../../src/state/state.ts";

const KEYS = ["un_stock-2020", "un_stock-2024", "labour_departures", "remittance_estimate"] as const;
const atlas = withParts(
  openAtlas(),
  KEYS.map((key) => ({ kind: "flows", key })),
);

test.each(KEYS)("the page of a bloc and the map tell the same sums of %s, of one time", (measure) => {
  const table = atlas.flows.get(measure);
  if (!table) throw new Error(`${measure} is not in the record`);
  for (const [id, asOf] of [
    ["EEU", "2018-04-09"],
    ["CSTO", "2021-06-01"],
    ["ECOWAS", "2001-01-01"],
    ["GCC", "2022-01-01"],
  ] as const) {
    const on = (part: Partial<State>) =>
      answerMigration(atlas, { ...initialState, measure, asOf, selection: { kind: "bloc", id }, top: 60_000, ...part });
    const sum = (part: Partial<State>) => on(part).drawn.reduce((total, { flow }) => total + flow.magnitude, 0);
    const page = flowsOfBloc(atlas, table, id, asOf);
    // Millions of dollars are added up in another order.
    expect(page?.out ?? 0).toBeCloseTo(sum({ direction: "out" }), 6);
    expect(page?.into ?? 0).toBeCloseTo(sum({ direction: "in" }), 6);
    expect(page?.insideTotal ?? 0).toBeCloseTo(sum({ reach: "within" }), 6);
    expect(page?.time ?? null).toEqual(page ? (on({ reach: "within" }).time ?? on({}).time) : null);
  }
});
