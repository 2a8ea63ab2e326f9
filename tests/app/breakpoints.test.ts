import { expect, test } from "vitest";
import { arrangementFor, zoomForWidth } from "../../src/app/breakpoints.ts";

test.each([
  [1920, "wide"],
  [1440, "wide"],
  [1280, "desk"],
  [1024, "rail"],
  [768, "tablet"],
  [390, "phone"],
  [320, "narrow"],
])("%i px wide: %s", (width, arrangement) => expect(arrangementFor(width)).toBe(arrangement));

test("a narrow map shows the same ground from farther away, a wide one no closer", () => {
  expect(zoomForWidth(2.89, 744)).toBe(2.89);
  expect(zoomForWidth(2.89, 372)).toBe(1.89);
  expect(zoomForWidth(2.89, 1400)).toBe(2.89);
});
