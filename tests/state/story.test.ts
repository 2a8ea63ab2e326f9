import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Story } from "../../src/model/record.ts";
import { decode, encode } from "../../src/state/permalink.ts";
import { initialState } from "../../src/state/state.ts";
import { hasStrayed, leaveStory, showStep } from "../../src/state/story.ts";

const story = JSON.parse(readFileSync("data/stories/moscow-2018.json", "utf8")) as Story;

describe("a story", () => {
  it("is in the link, counted from one", () => {
    const state = showStep(story, 3)(initialState);
    expect(encode(state)).toContain("story=moscow-2018.4");
    expect(decode(encode(state)).state).toEqual(state);
  });
  it("keeps the reader's language, theme and world view", () => {
    const state = showStep(story, 4)({ ...initialState, language: "ru", theme: "dark", worldView: "facto" });
    expect(state).toMatchObject({ language: "ru", theme: "dark", worldView: "facto", lens: "visa" });
  });
  it("knows when the reader has gone elsewhere, but not for a moved camera", () => {
    const state = showStep(story, 1)(initialState);
    expect(hasStrayed(story, state)).toBe(false);
    expect(hasStrayed(story, { ...state, camera: { ...state.camera, zoom: 5 } })).toBe(false);
    expect(hasStrayed(story, { ...state, asOf: "2020-01-01" })).toBe(true);
  });
  it("stops at its ends, and ends where it stands", () => {
    const last = showStep(story, 99)(initialState);
    expect(last.story?.step).toBe(story.steps.length - 1);
    expect(leaveStory(last)).toEqual({ ...last, story: null });
  });
  it("has no step whose link does not read", () => {
    for (const { id, permalink } of story.steps) expect(decode(permalink).problems, id).toEqual([]);
  });
});
