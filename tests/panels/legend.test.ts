import { describe, expect, test } from "vitest";
import { legend } from "../../src/panels/legend.ts";
import { selectBloc, setDirection, showOverlay, toggleBloc } from "../../src/state/actions.ts";
import { first, mount, nameOf } from "./page.ts";

const all = { ...first, overlays: new Set(["relations", "blocs", "migration"] as const) };

describe("the legend", () => {
  test("is a region with the three overlays as tick boxes of one group", () => {
    const { root, all: found, one } = mount(legend);
    expect([root.getAttribute("role"), root.getAttribute("aria-label")]).toEqual(["region", "Legend"]);
    expect(one("[role=group]").getAttribute("aria-label")).toBe("Overlays");
    const switches = found("input[type=checkbox].switch");
    expect(switches.map(nameOf)).toEqual(["Relations", "Blocs", "Migration"]);
    expect(switches.map((box) => (box as HTMLInputElement).checked)).toEqual([false, true, true]);
  });
  test("switches an overlay", () => {
    const page = mount(legend);
    page.fire(page.one("input[aria-label=Relations]"), "change");
    expect(page.state().overlays.has("relations")).toBe(true);
  });
  test("says how many belong to a bloc that is on, and opens its page", () => {
    const page = mount(legend);
    const row = page.all(".legend-bloc").find(({ textContent }) => textContent?.includes("North"));
    expect(row?.textContent).toMatch(/North2 members/);
    page.press(row?.querySelector("button") as HTMLElement);
    expect(page.state().selection).toEqual({ kind: "bloc", id: "NORTH" });
  });
  test("lights up the countries of a row while it is hovered", () => {
    const page = mount(legend);
    const row = page.all(".legend-bloc").find(({ textContent }) => textContent?.includes("North")) as HTMLElement;
    page.fire(row, "pointerenter");
    expect(page.noted.lit).toContain("AAA");
    page.fire(row, "pointerleave");
    expect(page.noted.lit).toBeNull();
  });
  test("keeps the other blocs a press away, found by any of their names", () => {
    const page = mount(legend);
    expect(page.all(".legend-find")).toHaveLength(0);
    page.open(page.one(".legend-more"));
    const field = page.one(".legend-find") as HTMLInputElement;
    expect(page.one(".legend-more .legend-bloc-name").textContent).toBe("South");
    field.value = "таможенный";
    page.fire(field, "input");
    expect(page.all(".legend-more .legend-bloc")).toHaveLength(1);
    field.value = "no such bloc";
    page.fire(field, "input");
    expect(page.one(".legend-none").textContent).toContain("no such bloc");
  });
  test("names its choices", () => {
    const page = mount(legend, all);
    expect(page.all("select").map(nameOf)).toEqual(["Lens", "Measure"]);
    const group = page.one(".legend-direction");
    expect([group.getAttribute("role"), nameOf(group)]).toEqual(["radiogroup", "Direction"]);
    expect([...group.querySelectorAll("label")].map(nameOf)).toEqual(["Out", "In", "Both", "Net"]);
    page.fire(group.querySelector("input[value=in]") as Element, "change");
    expect(page.state().direction).toBe("in");
  });
  test("counts what the lines leave out", () => {
    const page = mount(legend, { ...first, top: 1, direction: "both" });
    expect(page.one(".legend-rest").textContent).toMatch(/^1 corridor of .* and more\. The rest: .* corridor/);
  });
  test("keeps every node from frame to frame", () => {
    const page = mount(legend, all);
    const before = page.all("input, select, button, summary");
    page.show({ ...all, asOf: "2015-07-01" });
    expect(page.all("input, select, button, summary")).toEqual(before);
  });
  test("an overlay that is off shows only its line", () => {
    const page = mount(legend, showOverlay("migration", false)(first));
    expect(page.all(".legend-migration .legend-measure")).toHaveLength(0);
    page.show(setDirection("net")(page.state()));
    expect(page.all(".legend-migration .legend-measure")).toHaveLength(1);
  });
  test("a bloc of its own is among the rows once it is on", () => {
    const page = mount(legend, toggleBloc("SOUTH")(first));
    expect(page.all(".legend-body > .legend-blocs .legend-bloc-name").map(nameOf)).toContain("South");
    page.show(selectBloc("SOUTH")(page.state()));
    expect(page.all(".legend-style [role=radiogroup]")).toHaveLength(1);
  });
});
