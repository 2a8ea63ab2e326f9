import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Story } from "../../src/model/record.ts";
import { decode, encode } from "../../src/state/permalink.ts";
import { initialState } from "../../src/state/state.ts";
import { enterStory, hasStrayed, leaveStory, showStep } from "../../src/state/story.ts";

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

describe("a link to a step", () => {
  it("that names no more than the step means its view", () => {
    const { state } = decode("#story=moscow-2018.5&lang=ru");
    expect(enterStory(story, initialState)(state)).toEqual(showStep(story, 4)({ ...initialState, language: "ru" }));
  });
  it("with a view of its own keeps it", () => {
    const { state } = decode("#story=moscow-2018.5&asof=2020-01-01");
    expect(enterStory(story, initialState)(state)).toBe(state);
  });
  it("past the end keeps the number it asked for", () => {
    const { state } = decode("#story=moscow-2018.42");
    expect(enterStory(story, initialState)(state)).toMatchObject({ story: { step: 41 }, asOf: "2026-03-01" });
  });
  it("of a story that is not there is dropped and mentioned", () => {
    const { state, problems } = decode("#story=paris-2019.2");
    expect(state.story).toBeNull();
    expect(problems).toMatchObject([{ key: "story", why: { kind: "unknownStory", id: "paris-2019" } }]);
  });
  it("stands as near as the screen allows", () => {
    const home = { ...initialState.camera, zoom: 1.9 };
    expect(showStep(story, 2, home)(initialState).camera).toEqual(home);
  });
});
