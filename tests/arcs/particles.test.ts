import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { createParticles } from "../../src/arcs/particles.ts";
import { placeArcs } from "../../src/arcs/place.ts";
import type { Group } from "../../src/arcs/svg.ts";
import { flow, tie } from "./arcs.ts";

const group = () => select(parseHTML("<svg><g></g></svg>").document.querySelector("g")) as unknown as Group;
const placed = (...arcs: Parameters<typeof placeArcs>[0]) =>
  placeArcs(arcs, { plane: "mercator", project: ([x, y]) => [4 * x, -4 * y], view: [-900, -900, 900, 900] });

/** A clock that is turned by hand. */
function clock() {
  let time = 0;
  let wanted: (() => void) | null = null;
  return {
    now: () => time,
    next: (frame: () => void) => {
      wanted = frame;
      return 1;
    },
    cancel: () => {
      wanted = null;
    },
    turn(ms: number) {
      time += ms;
      wanted?.();
    },
    wanted: () => wanted !== null,
  };
}

describe("particles", () => {
  test("run from origin to destination, all at one speed", () => {
    const [root, time] = [group(), clock()];
    const particles = createParticles(root, time);
    particles.follow(placed(flow("TJK", "RUS", { width: 9 }), flow("RUS", "USA", { width: 1 })), "#ffffff");
    const before = Number(root.attr("stroke-dashoffset"));
    time.turn(100);
    // A falling offset carries dashes along the path, whose points go the arc's way.
    expect(Number(root.attr("stroke-dashoffset"))).toBeCloseTo(before - 2.4, 6);
    const widths = root
      .selectAll("path")
      .nodes()
      .map((path) => (path as Element).getAttribute("stroke-width"));
    expect(widths.toSorted()).toEqual(["1.6", "4.5"]);
  });

  test("follow flows, not ties, and cost nothing when there are none", () => {
    const [root, time] = [group(), clock()];
    const particles = createParticles(root, time);
    particles.follow(placed(tie("TJK", "RUS", 0, 1)), "#ffffff");
    expect([root.selectAll("path").size(), time.wanted()]).toEqual([0, false]);
    particles.follow(placed(flow("TJK", "RUS")), "#ffffff");
    expect(time.wanted()).toBe(true);
    particles.follow([], "#ffffff");
    expect([root.selectAll("path").size(), time.wanted()]).toEqual([0, false]);
  });
});
