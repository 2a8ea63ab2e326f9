import { describe, expect, test } from "vitest";
import { flow } from "../../scripts/ask/flows.ts";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import { corridorTip } from "../../src/app/tooltip-says.ts";
import { corridorId } from "../../src/model/corridor.ts";
import { buildFrame, drawnOf } from "../../src/overlays/frame.ts";
import { setGrouping, setReach, showOverlay } from "../../src/state/actions.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { englishWords as words } from "../../src/words/messages.ts";

const atlas = withParts(readDataset().built.atlas, [
  { kind: "flows", key: "un_stock-2020" },
  { kind: "flows", key: "modelled_change_of_residence" },
  { kind: "population" },
]);
const frameOf = (state: State) => buildFrame(atlas, state, "light");
const tipsOf = (state: State) => {
  const frame = frameOf(state);
  const arcs = drawnOf(frame, "migration")?.marks.arcs ?? [];
  return arcs.map((arc) => ({
    arc,
    tip: corridorTip({ arc, corridor: corridorId(arc.origin, arc.dest) }, frame, words),
  }));
};

/** What the terminal answers to the same question. */
function asked(origin: string, dest: string, measure: string, day: string): string {
  const reply = flow(atlas, [origin, dest, measure, day]);
  const answers = reply.ok
    ? (reply.json as { answers: { value: number | null; revision?: string | null }[] }).answers
    : [];
  return answers.map(({ value }) => (value === null ? words.panel.notKnown : words.number(value))).join("|");
}

describe("the tooltip of a line", () => {
  test("tells both directions, net and both together, with shares of people", () => {
    const [first] = tipsOf(initialState).filter(({ arc }) => arc.dest === "RUS");
    expect(first?.tip?.title).toBe("Tajikistan and Russia");
    expect(first?.tip?.rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Tajikistan to Russia: 466,252",
      "Russia to Tajikistan: 234,998",
      "Net, towards Russia: 231,254",
      "Both together: 701,250",
    ]);
    expect(first?.tip?.rows[0]?.under).toBe("4.8\u00a0% of Tajikistan · 0.3\u00a0% of Russia · 2020");
    expect(first?.tip?.note).toBe("Migrant stock, UN 2020 rev. · mid-2020 · UN DESA, Population Division · estimated");
  });
  test.each([
    ["un_stock-2020", "2018-04-09"],
    ["un_stock-2020", "1997-05-01"],
    ["modelled_change_of_residence", "2010-02-02"],
  ])("has the numbers of the terminal: %s on %s", (measure, asOf) => {
    const tips = tipsOf({ ...initialState, measure, asOf });
    expect(tips.length).toBeGreaterThan(8);
    for (const { arc, tip } of tips) {
      const [a, b] = arc.dest === "TJK" ? [arc.dest, arc.origin] : [arc.origin, arc.dest];
      const [out, back] = tip?.rows ?? [];
      expect(asked(a, b, measure, asOf).split("|")).toContain(out?.value);
      expect(asked(b, a, measure, asOf).split("|")).toContain(back?.value);
    }
  });
  test("of a sum tells the sum in both directions", () => {
    const bloc = { ...initialState, selection: { kind: "bloc", id: "EEU" } } as const;
    const state = setGrouping("region")(setReach("across")(showOverlay("migration", true)(bloc)));
    const frame = frameOf(state);
    const drawn = drawnOf(frame, "migration")?.answer.drawn ?? [];
    const sums = new Map(drawn.map(({ flow: { origin, dest, magnitude } }) => [`${origin}>${dest}`, magnitude]));
    const [first] = tipsOf(state);
    const { origin, dest } = first?.arc ?? { origin: "", dest: "" };
    const rows = first?.tip?.rows ?? [];
    expect([rows[0]?.value, rows[1]?.value]).toContain(words.number(sums.get(`${origin}>${dest}`) ?? -1));
    expect([rows[0]?.value, rows[1]?.value]).toContain(words.number(sums.get(`${dest}>${origin}`) ?? -1));
  });
});
