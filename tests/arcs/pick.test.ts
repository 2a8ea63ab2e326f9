import { describe, expect, test } from "vitest";
import { createPicker, distanceTo } from "../../src/arcs/pick.ts";
import { placeArcs } from "../../src/arcs/place.ts";
import { flatMap, flow, placeOf, tie } from "./arcs.ts";

const options = { plane: "mercator", project: flatMap(606, [55, 46]), view: [0, 0, 1440, 900] } as const;
const wide = flow("TJK", "RUS", { side: "out", width: 18, magnitude: 900 });
const back = flow("RUS", "TJK", { side: "in", width: 9, magnitude: 400 });
const thin = flow("TJK", "KAZ", { side: "out", width: 1.4, magnitude: 5 });
const placed = placeArcs([wide, back, thin], options);
const pick = createPicker(placed);
const find = (id: string) => placed.find(({ arc }) => arc.id === id)!;

describe("the line meant", () => {
  test("is the one under the point, with its other direction", () => {
    const hit = pick(find("TJK>RUS").mid!)!;
    expect(hit.arc.arc.id).toBe("TJK>RUS");
    expect(hit.distance).toBe(0);
    expect(hit.corridor.map(({ arc }) => arc.id).toSorted()).toEqual(["RUS>TJK", "TJK>RUS"]);
  });

  test("may be a thin one a few pixels off, not one beyond the tolerance", () => {
    const { mid, outward } = find("TJK>KAZ");
    const off = (by: number) => [mid![0] + by * outward[0], mid![1] + by * outward[1]] as const;
    expect(pick(off(5))?.arc.arc.id).toBe("TJK>KAZ");
    expect(pick(off(9))).toBeNull();
    expect(pick(off(9), 12)?.arc.arc.id).toBe("TJK>KAZ");
  });

  test("each lane of a corridor is itself", () => {
    expect(pick(find("RUS>TJK").mid!)?.arc.arc.id).toBe("RUS>TJK");
  });

  test("the barb belongs to its line", () => {
    const { head } = find("TJK>RUS");
    const [tip, barb, neck] = head!;
    const inside = [(tip[0] + 2 * barb[0] + neck[0]) / 4, (tip[1] + 2 * barb[1] + neck[1]) / 4] as const;
    expect(distanceTo(find("TJK>RUS"), inside)).toBe(0);
  });

  test("of equals it is the one painted last", () => {
    const twins = placeArcs(
      [
        { ...wide, id: "a", magnitude: 1 },
        { ...wide, id: "b", magnitude: 2 },
      ],
      options,
    );
    expect(createPicker(twins)(twins[0]!.mid!)?.arc.arc.id).toBe("b");
  });

  test("ties stand alone; nothing placed is nothing picked", () => {
    const ties = placeArcs([tie("TJK", "RUS", 0, 2), tie("TJK", "RUS", 1, 2)], options);
    expect(createPicker(ties)(ties[1]!.mid!)?.corridor).toHaveLength(1);
    expect(createPicker([])([0, 0])).toBeNull();
    expect(pick(options.project(placeOf("BRA")))).toBeNull();
  });
});
