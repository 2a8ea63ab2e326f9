import { expect, it } from "vitest";
import { ringsOf } from "../../src/overlays/total-rings.ts";

it("the larger direction is the ring, the smaller the disc in it", () => {
  expect(ringsOf([20, 6])).toEqual({ more: "out", outer: 20, inner: 6 });
  expect(ringsOf([6, 20])).toEqual({ more: "in", outer: 20, inner: 6 });
});

it("two that are nearly alike stay two, and next to nothing is seen", () => {
  expect(ringsOf([10, 9.5])).toEqual({ more: "out", outer: 12.3, inner: 9.5 });
  expect(ringsOf([10, 0.1])).toEqual({ more: "out", outer: 10, inner: 1.2 });
});

it("nothing the other way is no disc, and a direction nobody asked for is no ring", () => {
  expect(ringsOf([10, 0])).toEqual({ more: "out", outer: 10, inner: 0 });
  expect(ringsOf([null, 7])).toEqual({ more: "in", outer: 7, inner: null });
});
