import { describe, expect, it } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import { changes } from "../../src/panels/changes.ts";
import { placeLeanLabels } from "../../src/panels/lean-labels.ts";
import { vectors } from "../../src/panels/vectors.ts";
import { leaningsThrough } from "../../src/query/leanings-through.ts";
import { usualPoles } from "../../src/query/poles.ts";
import { DIMENSIONS, vectorNeeds } from "../../src/query/vectors.ts";
import { initialState } from "../../src/state/state.ts";
import { mount, nameOf } from "./page.ts";

const bare = readDataset().built.atlas;
const atlas = withParts(bare, vectorNeeds("2018-04-09"));
const open = { ...initialState, sheet: "vectors" } as const;

describe("where a country leans", () => {
  it("has a row a dimension, a mark a pole that has a figure, and names what has none", () => {
    const page = mount(vectors, open, atlas);
    expect(page.one("h2").textContent).toBe("Where Tajikistan leans");
    expect(page.all(".lean-row")).toHaveLength(DIMENSIONS.length);
    const [abroad] = page.all(".lean-row");
    expect(abroad?.querySelectorAll(".lean-mark")).toHaveLength(5);
    expect(abroad?.querySelector(".lean-lane-line .spoken")?.textContent).toContain("Russia 79\u00a0%");
    expect(abroad?.textContent).toContain("no figure: China, Iran, Gulf");
    expect(abroad?.querySelector(".lean-when")?.textContent).toBe("nearest: mid-2020");
  });
  it("writes the votes without a per cent", () => {
    const votes = mount(vectors, open, atlas).all(".lean-row")[DIMENSIONS.indexOf("votes")];
    expect(votes?.querySelector(".spoken")?.textContent).toMatch(/Russia 78(;|$)/);
  });
  it("sets a second country beside the first and keeps the nodes of the first", () => {
    const page = mount(vectors, open, atlas);
    const [row] = page.all(".lean-row");
    page.show({ ...open, selection: { kind: "pair", a: "TJK", b: "KGZ" } });
    expect(page.all(".lean-row")[0]).toBe(row);
    expect(row?.querySelectorAll(".lean-lane-line")).toHaveLength(2);
    expect(page.one(".panel-names").textContent).toContain("beside Kyrgyzstan");
  });
  it("shows a dimension on the map, and has a table of all of them", () => {
    const page = mount(vectors, open, atlas);
    page.press(page.all(".lean-map")[1] as HTMLElement);
    expect(page.state()).toMatchObject({ measure: "remittance_estimate", direction: "in" });
    expect([...page.state().overlays]).toEqual(["migration"]);
    page.press(page.all(".lean-map")[DIMENSIONS.indexOf("visa")] as HTMLElement);
    expect(page.state()).toMatchObject({ lens: "visa" });
    page.open(page.one(".vectors-table"));
    expect(page.all(".lean-table")).toHaveLength(DIMENSIONS.length);
    expect(page.all(".lean-table")[0]?.textContent).toContain("466,252 of 586,851");
  });
  it("asks for a country where none is selected, and waits where nothing is loaded", () => {
    const none = mount(vectors, { ...open, selection: { kind: "none" } }, bare);
    expect(none.one(".vectors-none").textContent).toContain("Select a country");
    expect(mount(vectors, open, bare).noted.wanted).toContainEqual({ kind: "flows", key: "un_stock-2020" });
  });
  it("measures towards the poles that were chosen, each with a mark of its own", () => {
    const page = mount(vectors, { ...open, poles: ["RUS", "KAZ", "UZB", "EEU"] }, atlas);
    expect(page.all(".pole-key-name").map(({ textContent }) => textContent)).toEqual([
      "Russia",
      "Kazakhstan",
      "Uzbekistan",
      "EEU",
    ]);
    const shapes = page.all(".pole-key-mark path").map((path) => `${path.getAttribute("d")}${path.dataset.filled}`);
    expect(new Set(shapes).size).toBe(4);
    const [abroad] = page.all(".lean-row");
    expect(abroad?.querySelector(".lean-lane-line .spoken")?.textContent).toContain("EEU 84\u00a0%");
    page.press(page.all(".pole-remove")[3] as HTMLElement);
    expect(page.state().poles).toEqual(["RUS", "KAZ", "UZB"]);
    page.show(page.state());
    const add = page.one(".pole-add");
    expect(add.textContent).not.toContain("Uzbekistan");
    expect(add.textContent).toContain("China");
    page.press(page.one(".pole-usual"));
    expect(page.state().poles).toBeNull();
  });
  it("keeps to the usual poles where none of those chosen is known, and never takes the last away", () => {
    expect(mount(vectors, { ...open, poles: ["QQQ"] }, atlas).all(".pole-key-entry")).toHaveLength(usualPoles.length);
    const lone = mount(vectors, { ...open, poles: ["RUS"] }, atlas).one(".pole-remove");
    expect(lone.hasAttribute("disabled")).toBe(true);
  });
  it("says where arms and sanctions can be had, which do not ship", () => {
    const page = mount(vectors, open, withParts(atlas, [{ kind: "elsewhere" }]));
    expect(page.one(".vectors-absent").textContent).toContain("SIPRI");
    expect(page.one(".vectors-absent").textContent).toContain("npm run data:import -- gsdb <file>");
    expect(mount(vectors, open, atlas).noted.wanted).toContainEqual({ kind: "elsewhere" });
  });
  it("runs through time within one revision", () => {
    expect(leaningsThrough(atlas, "TJK", "abroad", usualPoles).map(({ year }) => year)).toEqual([
      1990, 1995, 2000, 2005, 2010, 2015, 2020,
    ]);
  });
  it("puts a name below where the place above is taken, and drops a third", () => {
    const wish = (id: string) => ({ id, at: 50, texts: ["a long name of a pole"], strong: false });
    expect(placeLeanLabels([wish("a"), wish("b"), wish("c")], 300).map(({ id, side }) => `${id} ${side}`)).toEqual([
      "a above",
      "b below",
    ]);
  });
});

describe("what changed", () => {
  const at = { ...initialState, sheet: "changes", since: "2018-04-09", asOf: "2026-03-01" } as const;
  it("lists by kind, each with its date to go to", () => {
    const page = mount(changes, at, atlas);
    expect(page.all(".changes-begun .record").length).toBeGreaterThan(5);
    expect(page.one(".changes-begun").textContent).toContain("Treaty on cooperation in pension provision");
    expect(page.all(".changes-said .statement").length).toBeGreaterThan(0);
    const [details] = page.all(".changes-begun .record-details");
    page.open(details as Element);
    expect(nameOf(page.one(".changes-begun .record-go"))).toBe("Go to its date");
  });
  it("takes other days as they are typed, and says when they stand the wrong way round", () => {
    const page = mount(changes, at, atlas);
    const field = page.one("#changes-since") as HTMLInputElement;
    field.value = "2030";
    page.fire(field, "change");
    expect(page.state().since).toBe("2030-01-01");
    page.show();
    expect(page.one(".changes-order").textContent).toContain("must lie before");
    field.value = "nonsense";
    page.fire(field, "change");
    expect(page.one(".changes-since .day-says").textContent).toContain("is no date");
  });
  it("tells the changes of a bloc and of everyone", () => {
    const bloc = mount(changes, { ...at, selection: { kind: "bloc", id: "CSTO" } }, atlas);
    expect(bloc.one(".changes-statuses").textContent).toContain("Armenia · CSTO");
    const all = mount(changes, { ...at, selection: { kind: "none" } }, atlas);
    expect(all.one(".panel-names").textContent).toBe("Everyone on record");
  });
  it("never sets two revisions beside each other", () => {
    const page = mount(changes, { ...at, since: "2016-01-01", asOf: "2020-06-01" }, atlas);
    expect(page.one(".change-measure").textContent).toContain("UN 2020 rev.");
    expect(page.all(".change-flow")[0]?.textContent).toMatch(/mid-2015.*mid-2020/);
  });
});
