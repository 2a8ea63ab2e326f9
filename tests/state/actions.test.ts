import { describe, expect, test } from "vitest";
import * as act from "../../src/state/actions.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { createStore } from "../../src/state/store.ts";

const run = (...actions: ((state: State) => State)[]) => actions.reduce((state, action) => action(state), initialState);

describe("selection", () => {
  test("the same choice again gives the same state", () => {
    expect(act.select("TJK")(initialState)).toBe(initialState);
    const pair = run(act.selectPair("RUS", "TJK"));
    expect(act.selectPair("RUS", "TJK")(pair)).toBe(pair);
  });
  test("comparing keeps the first of the two", () => {
    expect(run(act.compareWith("RUS")).selection).toEqual({ kind: "pair", a: "TJK", b: "RUS" });
    expect(run(act.compareWith("RUS"), act.compareWith("CHN")).selection).toEqual({ kind: "pair", a: "TJK", b: "CHN" });
    expect(run(act.deselect, act.compareWith("CHN")).selection).toEqual({ kind: "country", id: "CHN" });
    expect(run(act.compareWith("TJK")).selection).toEqual({ kind: "country", id: "TJK" });
  });
});

describe("blocs", () => {
  test("come back to their place in the legend", () => {
    expect(run(act.toggleBloc("SCO")).blocs).toEqual(["CSTO", "EEU"]);
    expect(run(act.toggleBloc("SCO"), act.toggleBloc("SCO")).blocs).toEqual(["CSTO", "SCO", "EEU"]);
    expect(run(act.toggleBloc("GUAM"), act.toggleBloc("NATO")).blocs).toEqual(["CSTO", "SCO", "EEU", "NATO", "GUAM"]);
  });
  test("switching one on shows the overlay", () => {
    const off = run(act.toggleOverlay("blocs"));
    expect(off.overlays.has("blocs")).toBe(false);
    expect(act.toggleBloc("NATO")(off).overlays.has("blocs")).toBe(true);
  });
});

test("a new measure begins without a threshold", () => {
  expect(run(act.setAtLeast(2000), act.setMeasure("labour_departures"))).toMatchObject({
    measure: "labour_departures",
    atLeast: 0,
  });
});

test("choosing a lens shows the relations", () => {
  expect([...run(act.setLens("visa")).overlays].sort()).toEqual(["blocs", "migration", "relations"]);
});

test("the store tells its listeners only of changes", () => {
  const store = createStore(initialState);
  const heard: string[] = [];
  const end = store.subscribe((state, _before, how) => heard.push(`${state.asOf} ${how}`));
  store.perform(act.setAsOf("2018-04-09"));
  store.perform(act.setAsOf("2020-01-01"), "replace");
  end();
  store.perform(act.setAsOf("2021-01-01"));
  expect(heard).toEqual(["2020-01-01 replace"]);
});
