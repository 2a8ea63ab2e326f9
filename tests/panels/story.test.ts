import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../scripts/dataset.ts";
import { withLoaded } from "../../src/dataset/parse.ts";
import { STORY_IDS } from "../../src/model/atlas.ts";
import type { FlowFile, Story } from "../../src/model/record.ts";
import { stories } from "../../src/panels/stories.ts";
import { story } from "../../src/panels/story.ts";
import { encode } from "../../src/state/permalink.ts";
import { initialState, type State } from "../../src/state/state.ts";
import { showStep } from "../../src/state/story.ts";
import { wordsFor } from "../../src/words/messages.ts";
import { mount, nameOf } from "./page.ts";

const json = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;
const moscow = json<Story>("data/stories/moscow-2018.json");
const bare = readDataset().built.atlas;
const atlas = (["un_stock-2020", "labour_departures", "modelled_change_of_residence"] as const).reduce(
  (grown, key) => withLoaded(grown, { kind: "flows", file: json<FlowFile>(`data/flows/${key}.json`) }),
  STORY_IDS.reduce(
    (grown, id) => withLoaded(grown, { kind: "story", file: json<Story>(`data/stories/${id}.json`) }),
    bare,
  ),
);
const at = (step: number): State => showStep(moscow, step)(initialState);

describe("the panel of a story", () => {
  it("asks for its story and waits", () => {
    const { noted, root } = mount(story, at(0), bare);
    expect(noted.wanted).toContainEqual({ kind: "story", id: "moscow-2018" });
    expect(root.getAttribute("aria-label")).toBe("Story");
  });

  it("tells the step: where it is, its text, what stood, what became of it, who said what", () => {
    const { one, all } = mount(story, at(0), atlas);
    expect(one(".story-where").textContent).toContain("Moscow, April 2018");
    expect(one(".story-count").textContent).toBe("step 1 of 12");
    expect(one("h2").textContent).toBe("Two ministers, one signature");
    expect(all(".story-stood .status-chip").map(({ textContent }) => textContent)).toEqual(["signed", "postponed"]);
    expect(one(".story-no-later").textContent).toBe("No later state on record.");
    expect(all(".story-said .statement")).toHaveLength(moscow.steps[0]?.statements.length ?? 0);
  });

  it("fills figures from the record, each with its source a press away, in the reader's language", async () => {
    const { all, show } = mount(story, at(2), atlas);
    const figures = () => all(".story-text .figure-value").map(({ textContent }) => textContent);
    expect(figures()).toEqual(["466,252", "627,028", "15,091"]);
    expect(all(".story-piece[data-side=out]")).toHaveLength(3);
    show();
    const russian = mount(story, { ...at(2), language: "ru" }, atlas, await wordsFor("ru"));
    expect(russian.all(".figure-number")[0]?.textContent).toBe("466\u00a0252");
    expect(russian.one("h2").textContent).toBe(moscow.steps[2]?.title.ru);
  });

  it("turns by Next, Back, bars and arrow keys, and keeps the focus at its ends", () => {
    const page = mount(story, at(0), atlas);
    const step = () => page.state().story?.step;
    const key = (name: string) => {
      page.key(page.one(".story-next"), name);
      page.show();
    };
    page.press(page.one(".story-back"));
    expect(step()).toBe(0);
    expect(page.one(".story-back").getAttribute("aria-disabled")).toBe("true");
    page.press(page.one(".story-next"));
    page.show();
    expect(step()).toBe(1);
    key("ArrowRight");
    expect(step()).toBe(2);
    key("ArrowLeft");
    expect(step()).toBe(1);
    const bars = page.all(".story-bar");
    expect(bars.map(nameOf)[3]).toBe("Step 4: Health for insurance");
    page.press(bars[11] as HTMLElement);
    page.show();
    expect(step()).toBe(11);
    expect(page.one(".story-bar[aria-current=step]")).toBe(bars[11]);
    expect(page.one(".story-next").hasAttribute("disabled")).toBe(false);
  });

  it("goes the other way by arrow where one reads from right to left", async () => {
    const page = mount(story, { ...at(1), language: "fa" }, atlas, await wordsFor("fa"));
    page.key(page.root, "ArrowLeft");
    expect(page.state().story?.step).toBe(2);
  });

  it("offers the way back when the reader has strayed, and the way out", () => {
    const page = mount(story, at(3), atlas);
    expect(page.all(".story-return")).toHaveLength(0);
    page.show({ ...page.state(), asOf: "2020-01-01" });
    page.press(page.one(".story-return"));
    expect(encode(page.state())).toBe(encode(at(3)));
    expect(nameOf(page.one(".story-leave"))).toBe("Leave the story");
    page.press(page.one(".story-leave"));
    expect(page.state()).toEqual({ ...at(3), story: null });
  });

  it("says so when a link asks for a step past the end", () => {
    const { one, all } = mount(story, { ...at(11), story: { id: "moscow-2018", step: 41 } }, atlas);
    expect(one(".story-missing").textContent).toContain("step 42; this story has 12");
    expect(one(".story-count").textContent).toBe("step 12 of 12");
    expect(all(".story-return")).toHaveLength(0);
  });

  it("says so when a text is not there in the reader's language, and tells it in English", async () => {
    const [first] = moscow.steps;
    const only: Story = {
      ...moscow,
      steps: moscow.steps.map((step) => ({ ...step, text: { en: step.text.en ?? "" } as Story["names"] })),
    };
    const page = mount(
      story,
      { ...at(0), language: "ru" },
      withLoaded(atlas, { kind: "story", file: only }),
      await wordsFor("ru"),
    );
    expect(page.one(".story-note").textContent).toContain("по-английски");
    expect(page.one(".story-text").getAttribute("lang")).toBe("en");
    expect(page.one(".story-text").textContent).toBe(first?.text.en);
  });

  it("says what a step names and the atlas does not hold, and shows the rest", () => {
    const [first, ...others] = moscow.steps;
    if (!first) throw new Error("no step");
    const broken = {
      ...first,
      permalink: `${first.permalink}&flows=nothing&colour=red`,
      stood: [...first.stood, "no-such-treaty"],
    };
    const page = mount(
      story,
      at(0),
      withLoaded(atlas, { kind: "story", file: { ...moscow, steps: [broken, ...others] } }),
    );
    const told = page.one(".story-broken").textContent ?? "";
    for (const part of ["flows=nothing", "colour=red", "no-such-treaty", "choose another step below"])
      expect(told).toContain(part);
    expect(page.all(".story-stood .record")).toHaveLength(first.stood.length);
    expect(mount(story, at(1), atlas).all(".story-broken")).toHaveLength(0);
  });

  it("leads to the first and the last step by Home and End", () => {
    const page = mount(story, at(3), atlas);
    const key = (name: string) => {
      page.key(page.root, name);
      page.show();
      return page.state().story?.step;
    };
    expect(key("End")).toBe(moscow.steps.length - 1);
    expect(key("Home")).toBe(0);
  });

  it("turns by a stroke of the finger: the page follows it, a stroke downwards scrolls", () => {
    const page = mount(story, at(3), atlas);
    const { defaultView } = page.root.ownerDocument;
    const touch = (type: string, x: number, y: number) => {
      const event = new (defaultView as unknown as { Event: typeof Event }).Event(type, { bubbles: true });
      const fingers = [{ clientX: x, clientY: y }];
      page.one(".story-body").dispatchEvent(Object.assign(event, { touches: fingers, changedTouches: fingers }));
    };
    const stroke = (from: readonly [number, number], to: readonly [number, number]) => {
      touch("touchstart", ...from);
      touch("touchend", ...to);
      page.show();
      return page.state().story?.step;
    };
    expect(stroke([300, 400], [180, 410])).toBe(4);
    expect(stroke([180, 400], [300, 410])).toBe(3);
    expect(stroke([300, 400], [280, 400])).toBe(3);
    expect(stroke([300, 400], [220, 100])).toBe(3);
  });

  it("is saved as one file, and tells how far it is and what came of it", async () => {
    const page = mount(story, at(3), atlas);
    const save = page.one(".story-save-button");
    expect(nameOf(save)).toBe("Save as one file");
    page.press(save);
    expect(page.one(".story-save-told").textContent).toBe("Step 1 of 12 drawn");
    expect(save.getAttribute("aria-disabled")).toBe("true");
    await new Promise((resume) => setTimeout(resume));
    expect(page.one(".story-save-told").textContent).toBe("moscow-2018 saved");
    expect(save.hasAttribute("aria-disabled")).toBe(false);
  });

  it("lists the stories", () => {
    const page = mount(stories, { ...initialState, sheet: "stories" }, atlas);
    expect(page.all("h3").map(({ textContent }) => textContent)).toEqual([
      "Moscow, April 2018",
      "How to read the measures",
    ]);
    page.press(page.all(".story-entry-start")[1] as HTMLElement);
    expect(page.state()).toMatchObject({ story: { id: "how-to-read", step: 0 }, sheet: "none" });
  });
});
