import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fitted, pushed } from "../../src/app/camera-hand.ts";
import { createPlayer } from "../../src/app/play.ts";
import { setAsOf } from "../../src/state/actions.ts";
import { initialState } from "../../src/state/state.ts";
import { createStore } from "../../src/state/store.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const days = ["2019-01-01", "2020-01-01", "2021-01-01"];
function start(first: string | null = null) {
  const store = createStore(initialState);
  const heard: boolean[] = [];
  const player = createPlayer(
    store,
    { next: () => days.find((day) => day > store.get().asOf) ?? null, first: () => first },
    (on) => heard.push(on),
  );
  return { store, heard, player };
}

test("play goes from event to event, one a second, and stops at the last", () => {
  const { store, heard, player } = start();
  player.play(true);
  expect(store.get().asOf).toBe("2019-01-01");
  vi.advanceTimersByTime(1000);
  expect(store.get().asOf).toBe("2020-01-01");
  vi.advanceTimersByTime(5000);
  expect(store.get().asOf).toBe("2021-01-01");
  expect([player.on(), heard]).toEqual([false, [true, false]]);
});

test("where there is no later stop and a first one, it begins there", () => {
  const { store, player } = start("2019-01-01");
  store.perform(setAsOf("2021-01-01"));
  player.play(true);
  expect(store.get().asOf).toBe("2019-01-01");
  vi.advanceTimersByTime(1000);
  expect(store.get().asOf).toBe("2020-01-01");
});

test("a hand on the date stops it", () => {
  const { store, player } = start();
  player.play(true);
  store.perform(setAsOf("2001-01-01"));
  vi.advanceTimersByTime(5000);
  expect(store.get().asOf).toBe("2001-01-01");
});

test("a push moves the middle of the map by so many px", () => {
  expect(pushed([0, 0], 256, 0, 0)[0]).toBeCloseTo(-180);
  expect(pushed([0, 0], 128, 0, 0)).toEqual([90, expect.closeTo(0)]);
  expect(pushed([170, 10], 64, 0, 0)[0]).toBeCloseTo(-145);
  expect(pushed([0, 60], 0, 40, 2)[1]).toBeLessThan(60);
});

test("what is chosen is brought into view, the shorter way round, never closer than now", () => {
  const camera = { center: [0, 0] as [number, number], zoom: 3, bearing: 0, pitch: 0 };
  expect(fitted([[-47.9, -15.8]], camera, 500, 500)).toEqual({
    center: [expect.closeTo(-47.9), expect.closeTo(-15.8)],
    zoom: 3,
  });
  const across = fitted(
    [
      [170, 0],
      [-170, 0],
    ],
    camera,
    500,
    500,
  );
  expect(Math.abs(across.center?.[0] ?? 0)).toBeCloseTo(180);
  const far = fitted(
    [
      [-100, 40],
      [100, 40],
    ],
    camera,
    512,
    512,
  );
  expect(far.zoom).toBeLessThan(2);
});
