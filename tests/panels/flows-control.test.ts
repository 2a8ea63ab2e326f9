import { describe, expect, test } from "vitest";
import { legend } from "../../src/panels/legend.ts";
import type { State } from "../../src/state/state.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";
import { first, mount, nameOf } from "./page.ts";

const regions: Readonly<Record<string, string>> = { AAA: "143", BBB: "143", CCC: "151", DDD: "061", EEE: "061" };
const countries = new Map(
  [...tinyAtlas.countries].map(([id, country]) => [id, { ...country, region: regions[id] ?? "143" }]),
);
const atlas = { ...tinyAtlas, countries };
const flows: State = { ...first, asOf: "2018-04-09", overlays: new Set(["migration"]) };
const page = (part: Partial<State> = {}) => mount(legend, { ...flows, ...part }, atlas);
const choices = (group: Element) => [...group.querySelectorAll("label")].map(nameOf);
const opened = (part: Partial<State> = {}) => {
  const found = page(part);
  found.open(found.one(".legend-choices"));
  return found;
};

describe("whose flows", () => {
  test("reach is a choice of a bloc and of several countries, and of nobody else", () => {
    expect(page().all(".legend-reach")).toEqual([]);
    const bloc = page({ selection: { kind: "bloc", id: "SOUTH" } });
    expect(choices(bloc.one(".legend-reach"))).toEqual(["With others", "Among themselves"]);
    bloc.fire(bloc.one(".legend-reach input[value=within]"), "change");
    expect(bloc.state().reach).toBe("within");
    expect(bloc.one(".legend-rules").textContent).toBe("2 members of the South on 9 April 2018.");
  });
  test("where nothing is outside, the direction is both or net", () => {
    expect(choices(page({ selection: { kind: "none" } }).one(".legend-direction"))).toEqual(["Both", "Net"]);
    const within = page({ selection: { kind: "bloc", id: "SOUTH" }, reach: "within", direction: "out" });
    expect(choices(within.one(".legend-direction"))).toEqual(["Both", "Net"]);
    expect(within.one(".legend-direction input[value=both]")).toMatchObject({ checked: true });
  });
});

describe("more choices", () => {
  test("are behind one press, and keep the rest of the column short", () => {
    expect(page().all(".legend-grouping")).toEqual([]);
    const found = opened();
    expect(found.all(".legend-choices [role=radiogroup]").map(nameOf)).toEqual(["Add up by", "Colour by"]);
  });
  test("add up by region: the rule is said, its line lights up, a region cannot be opened", () => {
    const found = opened({ selection: { kind: "none" } });
    found.fire(found.one(".legend-grouping input[value=region]"), "change");
    expect(found.state().grouping).toBe("region");
    const grouped = page({ selection: { kind: "none" }, grouping: "region" });
    expect(grouped.one(".legend-rules").textContent).toContain("region of the United Nations (M49)");
    const [row] = grouped.all(".legend-corridor");
    expect(row?.textContent).toContain("Central Asia");
    expect(row?.querySelector("button")?.hasAttribute("disabled")).toBe(true);
    grouped.fire(row as Element, "pointerenter");
    expect([...(grouped.noted.lines ?? [])]).toEqual(["143-151"]);
  });
  test("say what a colour means where it is not the direction", () => {
    const found = opened({ tint: "partner" });
    expect(found.one(".flow-tint").textContent).toBe("Colour by: Partner");
    expect(found.all(".flow-directions .swatch-words").map(({ textContent }) => textContent)).toEqual([
      "Central Asia",
      "Eastern Europe",
      "Americas and Oceania",
    ]);
    expect(choices(opened({ selection: { kind: "none" } }).one(".legend-tint"))).toContain("Origin");
    found.fire(found.one(".legend-tint input[value=standing]"), "change");
    expect(found.state().tint).toBe("standing");
  });
  test("draw the smallest line by round numbers", () => {
    const found = opened();
    const input = found.one(".legend-least") as HTMLInputElement;
    input.value = "12";
    found.fire(input, "change");
    expect(found.state().atLeast).toBe(5_000);
    const bounded = opened({ atLeast: 5_000 });
    expect(bounded.one(".legend-least-words").textContent).toBe("Lines of 5,000 people and more.");
    expect(bounded.one(".legend-means").textContent).toContain("466,252");
  });
  test("dots run along the lines when they are asked for, and say what they mean", () => {
    const found = opened();
    const box = found.one(".legend-particles input") as HTMLInputElement;
    expect(box.checked).toBe(false);
    box.checked = true;
    found.fire(box, "change");
    expect(found.state().particles).toBe(true);
    expect(opened({ particles: true }).one(".legend-particles-mean").textContent).toContain(
      "say nothing about how many",
    );
  });
  test("a pair has no partner to colour by and nothing to add up", () => {
    const pair = opened({ selection: { kind: "pair", a: "AAA", b: "BBB" } });
    expect(pair.all(".legend-grouping")).toEqual([]);
    expect(choices(pair.one(".legend-tint"))).toEqual(["Direction", "How known"]);
  });
});

describe("what is left out", () => {
  test("is counted by kind: the rest, what stays inside, what is not known", () => {
    const text = page({ selection: { kind: "none" }, grouping: "region", top: 1 }).one(".legend-rest").textContent;
    expect(text).toContain("The rest: 7,014 people in 2 corridors.");
    expect(text).toContain("Inside the groups, not drawn: 565,602 people in 3 corridors.");
  });
  test("nothing at all says so, and that it is not zero", () => {
    const text = page({ selection: { kind: "several", ids: ["CCC", "DDD", "EEE"] }, measure: "claims" }).one(
      ".legend-rest",
    ).textContent;
    expect(text).toContain("Not known is not zero.");
  });
});
