import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type PlaceOptions, placeArcs } from "../../src/arcs/place.ts";
import { renderPoints } from "../../src/arcs/points.ts";
import { type Group, renderArcs } from "../../src/arcs/svg.ts";
import type { Arc } from "../../src/overlays/marks.ts";
import { tokens } from "../../src/overlays/palette.ts";
import { flatMap, flow, placeOf, tie } from "./arcs.ts";

const options: PlaceOptions = { plane: "mercator", project: flatMap(606, [55, 46]), view: [0, 0, 1440, 900] };
const paint = { halo: "#ffffff", ink: "#15202a" };

function blank(): { root: Group; element: Element } {
  const { document } = parseHTML("<svg><g></g></svg>");
  const element = document.querySelector("g") as unknown as SVGGElement;
  return { root: select(element) as unknown as Group, element };
}

const draw = (root: Group, arcs: readonly Arc[], more = {}) =>
  renderArcs(root, placeArcs(arcs, options), { ...paint, ...more });
const bodies = (element: Element) => [...element.querySelectorAll(".body path, path.body")];

const small = flow("TJK", "KAZ", { side: "out", magnitude: 10 });
const large = flow("TJK", "RUS", { side: "out", magnitude: 900, width: 18 });
const return_ = flow("RUS", "TJK", { side: "in", magnitude: 200 });

test("paints the biggest last, both directions of a corridor in one group", () => {
  const { root, element } = blank();
  draw(root, [large, small, return_]);
  expect([...element.querySelectorAll("[data-corridor]")].map((g) => g.getAttribute("data-corridor"))).toEqual([
    "KAZ-TJK",
    "RUS-TJK",
  ]);
  expect(bodies(element).map((path) => path.getAttribute("data-arc"))).toEqual(["TJK>KAZ", "RUS>TJK", "TJK>RUS"]);
});

test("keeps its elements when figures change and order turns", () => {
  const { root, element } = blank();
  draw(root, [large, small]);
  const before = new Map(bodies(element).map((path) => [path.getAttribute("data-arc"), path]));
  draw(root, [{ ...large, magnitude: 1, width: 1.4 }, small, return_]);
  for (const path of bodies(element)) {
    const old = before.get(path.getAttribute("data-arc"));
    if (old !== undefined) expect(path).toBe(old);
  }
  expect(bodies(element)).toHaveLength(3);
  draw(root, []);
  expect(element.children).toHaveLength(0);
});

test("the corridor under the pointer keeps its colour, the others go to 35 %", () => {
  const { root, element } = blank();
  draw(root, [large, small, return_], { lit: new Set(["RUS-TJK"]) });
  const opacity = [...element.querySelectorAll(".corridor")].map((g) => [
    g.getAttribute("data-corridor"),
    g.getAttribute("opacity"),
  ]);
  expect(opacity).toEqual([
    ["KAZ-TJK", "0.35"],
    ["RUS-TJK", null],
  ]);
});

test("only strokes take the pointer, and only when somebody listens", () => {
  const { root, element } = blank();
  draw(root, [large]);
  expect(element.querySelectorAll(".hit path")).toHaveLength(0);
  expect(element.querySelector(".corridor")?.getAttribute("pointer-events")).toBe("none");
  draw(root, [large], { onHover: () => undefined });
  expect(element.querySelector(".hit path")?.getAttribute("pointer-events")).toBe("stroke");
});

test("claimed is an edge without a fill, ties carry their sign and number", () => {
  const { root, element } = blank();
  draw(root, [{ ...large, style: "claimed" }, tie("TJK", "KAZ", 0, 1, { count: 3, dash: [9, 3], glyph: "base" })]);
  const [claim] = bodies(element);
  expect(claim?.getAttribute("fill")).toBe("none");
  expect(claim?.getAttribute("stroke")).toBe("#a3280f");
  expect(element.querySelector(".glyph text")?.textContent).toBe("×3");
  expect(element.querySelector("path.tie")?.getAttribute("stroke-dasharray")).toBe("9 3");
});

test("the ring of the keyboard stands on the barb", () => {
  const { root, element } = blank();
  draw(root, [large, small], { ring: { corridor: "RUS-TJK", accent: "#0a50b5" } });
  expect([...element.querySelectorAll("circle.ring")].map((ring) => ring.getAttribute("stroke"))).toEqual([
    "#ffffff",
    "#0a50b5",
  ]);
});

test("totals are two circles: a ring of the direction that is more, in it a disc of the other", () => {
  const { root, element } = blank();
  const total = (id: "RUS" | "TJK", sums: readonly [number | null, number | null]) =>
    ({ id, kind: "total", country: id, at: placeOf(id), radius: 21, sums, title: id }) as const;
  renderPoints(root, [total("RUS", [9, 21]), total("TJK", [12, null])], {
    project: options.project,
    tokens: tokens.light,
  });
  const fills = (country: string) =>
    [...element.querySelectorAll(`.total[data-country=${country}] path`)].map((path) => path.getAttribute("fill"));
  const { halo, out, in: arriving } = tokens.light;
  expect(fills("RUS")).toEqual([halo, arriving, out]);
  expect(fills("TJK")).toEqual([out]);
  expect([...element.querySelectorAll(".total[data-country=RUS] path")].map((path) => path.getAttribute("d"))).toEqual([
    "M-21,0A21,21 0 1 1 21,0A21,21 0 1 1 -21,0Z",
    "M-20.1,0A20.1,20.1 0 1 1 20.1,0A20.1,20.1 0 1 1 -20.1,0Z",
    "M-9,0A9,9 0 1 1 9,0A9,9 0 1 1 -9,0Z",
  ]);
});
