import { describe, expect, it } from "vitest";
import { visits } from "./driver.ts";

/** Frames are slow where everything is drawn in software. */
const patient = { timeout: 10_000 };

describe("a story", () => {
  const go = visits();

  it("is walked by keyboard alone, from the first sight to its end and out", async () => {
    const { page, faults, call } = await go();
    const step = async () => (await call("state")).story?.step ?? null;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    const tabTo = async (words: string) => {
      for (let presses = 0; presses < 40 && !(await focused()).startsWith(words); presses += 1)
        await page.keyboard.press("Tab");
      expect(await focused()).toContain(words);
    };
    await tabTo("Start the story: Moscow, April 2018");
    await page.keyboard.press("Enter");
    await expect.poll(step, patient).toBe(0);
    // What had the focus is hidden: the heading has it, and the arrows turn the steps from there.
    await expect.poll(focused, patient).toBe("Two ministers, one signature");
    for (let turned = 1; turned < 4; turned += 1) {
      await page.keyboard.press("ArrowRight");
      await expect.poll(step, patient).toBe(turned);
    }
    const region = page.getByRole("region", { name: "Story" });
    await expect.poll(() => region.textContent(), patient).toContain("step 4 of 12");
    await tabTo("Next");
    for (let turned = 4; turned < 12; turned += 1) {
      await page.keyboard.press("Enter");
      await expect.poll(step, patient).toBe(turned);
      expect(await focused()).toBe("Next");
    }
    await page.keyboard.press("Enter");
    expect(await step()).toBe(11);
    await page.keyboard.press("Escape");
    await expect.poll(step, patient).toBeNull();
    await expect.poll(focused, patient).toContain("Start the story");
    expect(faults).toEqual([]);
  });

  it("opens at the step of a link, with its figures, and offers the way back", async () => {
    const { page, call } = await go("#story=moscow-2018.3");
    await expect.poll(() => page.locator(".story-text").textContent(), patient).toContain("466,252");
    expect((await call("state")).overlays).toEqual(["migration"]);
    await call("go", "#story=moscow-2018.3&asof=2020-01-01");
    await page.getByRole("button", { name: "Return to step 3" }).click();
    await expect.poll(async () => (await call("state")).asOf, patient).toBe("2018-04-09");
  });

  it("passes the checks of accessibility, wide and small, in both directions", async () => {
    for (const [path, look] of [
      ["#story=moscow-2018.4", {}],
      ["#story=moscow-2018.4&lang=fa", { width: 390, height: 844 }],
    ] as const) {
      const { axe, close } = await go(path, look);
      expect((await axe()).violations).toEqual([]);
      await close();
    }
  });
});
