import { describe, expect, it } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import { buildFrame, drawnOf } from "../../src/overlays/frame.ts";
import { flows } from "../../src/panels/flows.ts";
import { placeChord } from "../../src/panels/flows-chord-shape.ts";
import { linesOf } from "../../src/panels/flows-matrix-shape.ts";
import { placeSankey } from "../../src/panels/flows-sankey-shape.ts";
import { sparkOf } from "../../src/panels/flows-spark.ts";
import { stripsOf } from "../../src/panels/flows-years.ts";
import { openFlows, setAtLeast, setReach, toggleOverlay } from "../../src/state/actions.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { mount } from "./page.ts";

const bare = readDataset().built.atlas;
const atlas = withParts(bare, [{ kind: "flows", key: "un_stock-2020" }, { kind: "population" }]);
const as = (view: Parameters<typeof openFlows>[0], from: State = initialState) => openFlows(view)(from);
const bloc: State = setReach("within")({ ...initialState, selection: { kind: "bloc", id: "EEU" } });

describe("the list of the drawn flows", () => {
  it("has an option a flow, as many as the map draws, each a sentence", () => {
    const page = mount(flows, as("bars"), atlas);
    const options = page.all("[role=option]");
    expect(options).toHaveLength(13);
    expect(options[0]?.querySelector(".spoken")?.textContent).toBe(
      "Tajikistan to Russia: 466,252 people, mid-2020. 4.8\u00a0% of Tajikistan · 0.3\u00a0% of Russia · 2020",
    );
    expect(page.one("[role=listbox]").getAttribute("tabindex")).toBe("0");
  });
  it("wears the colours of the map", () => {
    const arcs = drawnOf(buildFrame(atlas, as("bars"), "light"), "migration")?.marks.arcs ?? [];
    const page = mount(flows, as("bars"), atlas);
    const colours = page.all(".flow-bar").map((bar) => bar.style.getPropertyValue("--colour"));
    expect(new Set(colours)).toEqual(new Set(arcs.map(({ colour }) => colour)));
  });
  it("lights its line on the map while a row is pointed at, and opens the pair", () => {
    const page = mount(flows, as("bars"), atlas);
    const [, second] = page.all("[role=option]");
    page.fire(second as Element, "pointerenter");
    expect([...(page.noted.lines ?? [])]).toEqual(["RUS-TJK"]);
    page.fire(second as Element, "pointerleave");
    expect(page.noted.lines).toBe(null);
    page.press(page.all("[role=option]")[2] as Element);
    expect(page.state().selection).toEqual({ kind: "pair", a: "TJK", b: "DEU" });
  });
  it("of the world is written a page at a time", () => {
    const page = mount(flows, as("bars", { ...initialState, selection: { kind: "none" } }), atlas);
    expect(page.all("[role=option]")).toHaveLength(40);
    page.press(page.one(".flows-more"));
    expect(page.all("[role=option]")).toHaveLength(80);
  });
});

describe("the forms", () => {
  it("Sankey: both sides with the rest, sums as the answer has them", () => {
    const page = mount(flows, as("sankey"), atlas);
    const { answer } = drawnOf(buildFrame(atlas, as("sankey"), "light"), "migration") ?? {};
    const own = answer?.totals.find(({ id }) => id === "TJK");
    const sums = page.all(".sankey-sum").map((cell) => cell.textContent);
    expect(sums).toEqual([own?.in.toLocaleString("en-US"), "", own?.out.toLocaleString("en-US")]);
    expect(page.all(".sankey-label[data-rest]")).toHaveLength(2);
  });
  it("chord: members around it, all others one grey arc", () => {
    const page = mount(flows, as("chord", bloc), atlas);
    expect(page.all(".chord-label").map((label) => label.textContent)).toEqual([
      "Russia",
      "Kazakhstan",
      "Belarus",
      "Kyrgyzstan",
      "Armenia",
      "all others",
    ]);
    page.open(page.one(".chord-table"));
    expect(page.one(".chord-list").textContent).toContain("Kazakhstan to Russia: 2,558,907 people");
  });
  it("matrix: a table with figures, not known told apart from zero, and totals", () => {
    const page = mount(flows, as("matrix", bloc), atlas);
    const rows = page.all(".matrix-row");
    expect(rows.map((row) => row.querySelector("th")?.textContent)).toContain("all others");
    expect(page.all(".matrix-cell.is-unknown").map((cell) => cell.textContent)).toEqual(["not known"]);
    const kazakhstan = rows[1]?.querySelectorAll("td")[0];
    expect(kazakhstan?.textContent).toBe("2,558,907");
    expect(kazakhstan?.getAttribute("data-corridor")).toBe("KAZ-RUS");
  });
  it("years: one strip a year on one scale, a press goes there", () => {
    const page = mount(flows, as("years"), atlas);
    const cells = page.all(".years-open");
    expect(cells.map((cell) => cell.textContent)).toEqual(["1990", "1995", "2000", "2005", "2010", "2015", "2020"]);
    page.press(cells[1] as Element);
    expect(page.state().asOf).toBe("1995-01-01");
    page.open(page.one(".years-table"));
    expect(page.all(".years-row")).toHaveLength(7);
  });
  it("draw the sums of groups as the map does", () => {
    const grouped: State = { ...initialState, selection: { kind: "none" }, grouping: "region" };
    const page = mount(flows, as("bars", grouped), atlas);
    const drawn = drawnOf(buildFrame(atlas, as("bars", grouped), "light"), "migration")?.answer.drawn ?? [];
    expect(page.all(".flow-value")[0]?.textContent).toBe(drawn[0]?.flow.magnitude.toLocaleString("en-US"));
    expect(page.all(".flow-spoken")[0]?.textContent).toMatch(/corridors added up/);
  });
});

describe("where nothing can be shown", () => {
  it("migration is off: one press switches it on", () => {
    const page = mount(flows, toggleOverlay("migration")(as("bars")), atlas);
    expect(page.one(".flows-empty-says").textContent).toContain("overlay is off");
    page.press(page.one(".flows-offer .button"));
    expect(page.state().overlays.has("migration")).toBe(true);
  });
  it("everything is below the threshold: it is named, and can be taken away", () => {
    const page = mount(flows, setAtLeast(1_000_000)(as("bars")), atlas);
    expect(page.one(".flows-empty-says").textContent).toContain("1,000,000");
    page.press(page.one(".flows-offer .button"));
    expect(page.state().atLeast).toBe(0);
  });
  it("a chord of one country offers its blocs, from the inside", () => {
    const page = mount(flows, as("chord"), atlas);
    const offers = page.all(".flows-offer").map((offer) => offer.textContent);
    expect(offers.slice(0, 2)).toEqual(["CSTO", "SCO"]);
    page.press(page.one(".flows-offer .button"));
    expect(page.state()).toMatchObject({ selection: { kind: "bloc", id: "CSTO" }, reach: "within", flowView: "chord" });
  });
  it("a Sankey of the world has no middle and offers some", () => {
    const page = mount(flows, as("sankey", { ...initialState, selection: { kind: "none" } }), atlas);
    expect(page.one(".flows-empty-says").textContent).toContain("in the middle");
    expect(page.all(".flows-offer")).toHaveLength(6);
  });
  it("no figure at all: unknown is not zero, and other measures are offered", () => {
    const nowhere: State = { ...initialState, selection: { kind: "country", id: "VAT" }, measure: "labour_departures" };
    const loaded = withParts(atlas, [{ kind: "flows", key: "labour_departures" }]);
    const page = mount(flows, as("bars", nowhere), loaded);
    expect(page.one(".flows-empty-says").textContent).toContain("Unknown is not zero");
    expect(page.one(".flows-offers").textContent).toContain("Migrant stock");
  });
  it("not loaded yet: says so", () => {
    expect(mount(flows, as("years"), bare).one(".flows-empty-says").textContent).toContain("on their way");
  });
});

describe("places", () => {
  it("a sparkline has gaps, and a point where a year stands alone", () => {
    const spark = sparkOf(
      [
        { year: 1990, value: 10 },
        { year: 1995, value: null },
        { year: 2000, value: 20 },
        { year: 2005, value: 30 },
      ],
      2005,
    );
    expect(spark.lone).toHaveLength(1);
    expect(spark.path.match(/M/g)?.length).toBe(2);
    expect(spark.now?.x).toBe(81);
  });
  it("a Sankey keeps one scale on both sides, and room for words beside what is small", () => {
    const placed = placeSankey(
      [{ id: "a", value: 100 }],
      [
        { id: "b", value: 300 },
        { id: "c", value: 1 },
      ],
    );
    const height = (id: string) => [...placed.left, ...placed.right].find((band) => band.id === id)?.height ?? 0;
    expect(height("b") / height("a")).toBeCloseTo(3, 1);
    expect(height("c")).toBe(1);
    const [b, c] = placed.right;
    expect((c?.middle ?? 0) - (b?.middle ?? 0)).toBeGreaterThan(34);
  });
  it("labels of a chord keep their distance", () => {
    const count = 16;
    const cells = Array.from({ length: count }, (_, i) =>
      Array.from({ length: count }, (_, j) => (i === j ? null : i + j)),
    );
    const { ends } = placeChord({ cells, out: cells.map(() => 500), in: cells.map(() => 0) });
    for (const side of ["left", "right"]) {
      const heights = ends
        .filter(({ label }) => label.side === side)
        .map(({ label }) => label.y)
        .sort((a, b) => a - b);
      heights.slice(1).forEach((y, place) => {
        expect(y - (heights[place] ?? 0)).toBeGreaterThanOrEqual(24.9);
      });
    }
  });
  it("a matrix adds up", () => {
    const end = (id: string) => ({ id, countries: [id] });
    const lines = linesOf(
      {
        ends: [end("A"), end("B")],
        all: 2,
        cells: [
          [null, 5],
          [0, null],
        ],
        out: [10, 0],
        in: [0, 3],
        time: null,
      },
      { party: (id) => id, others: "others", total: "total" },
    );
    expect(lines.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [null, 5, 10, 15],
      [0, null, 0, 0],
      [0, 3, null, 3],
      [0, 8, 10, 18],
    ]);
  });
  it("a year in which none of the corridors is known has no strip", () => {
    const years = (values: (number | null)[]) => values.map((value, place) => ({ year: 2000 + place, value }));
    expect(stripsOf([years([1, null, 3]), years([null, null, 4])])).toEqual([
      { year: 2000, values: [1, null] },
      { year: 2002, values: [3, 4] },
    ]);
  });
});
