import { expect, test } from "vitest";
import { trailsOf } from "../../src/arcs/footprint.ts";
import { placeArcs } from "../../src/arcs/place.ts";
import { flatMap, flow } from "./arcs.ts";

test("the head of a line is part of what it takes of the picture", () => {
  const placed = placeArcs([flow("TJK", "RUS", { side: "out", width: 18 })], {
    plane: "mercator",
    project: flatMap(606, [55, 46]),
    view: [0, 0, 1440, 900],
  });
  const [, barb] = placed[0]?.head ?? [];
  const nearest = Math.min(
    ...trailsOf(placed).map(({ at }) => Math.hypot(at[0] - (barb?.[0] ?? 0), at[1] - (barb?.[1] ?? 0))),
  );
  expect(nearest).toBeLessThan(1);
});
