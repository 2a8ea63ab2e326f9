import { expect, it } from "vitest";

it("the tests run in an awkward time zone, 14 hours ahead, where a day read through the clock shows itself", () => {
  expect(new Date(Date.UTC(2018, 3, 9, 12)).getDate()).toBe(10);
});
