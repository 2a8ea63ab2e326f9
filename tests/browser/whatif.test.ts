import { describe, expect, it } from "vitest";
import { type Visit, visits } from "./driver.ts";

const go = visits();
const hash = ({ page }: Visit) => page.evaluate(() => location.hash);
const SCENARIO = "#sheet=whatif&if=TJK_EEU_member_2019-01-01&asof=2019-06-01";

describe("what if", () => {
  it("supposes, tells it in the link, the title line and over the map, survives a reload, and is left again", async () => {
    const seen = await go("#sheet=whatif");
    const { page } = seen;
    const region = page.getByRole("region", { name: "What if" });
    await region.getByRole("button", { name: "Suppose it" }).click();
    await expect.poll(() => hash(seen)).toContain("if=TJK_EEU_member_2018-04-09");
    const banner = page.getByRole("region", { name: "Scenario" });
    const sentence = "Scenario, not the record: Tajikistan in the EEU from 9 April 2018.";
    await banner.getByText(sentence).waitFor();
    await region.getByText("no work permit and no patent is needed").waitFor();
    expect(await page.locator(".head-lead").textContent()).toContain(sentence);
    await page.reload();
    await seen.ready();
    await banner.getByText(sentence).waitFor();
    await banner.getByRole("button", { name: "Leave the scenario" }).click();
    await expect.poll(() => hash(seen)).not.toContain("if=");
    await expect.poll(() => banner.count()).toBe(0);
    expect(seen.faults).toEqual([]);
  });
  it("can be filled in by keys alone", async () => {
    const seen = await go("#sheet=whatif");
    const { page } = seen;
    const region = page.getByRole("region", { name: "What if" });
    await region.getByRole("combobox", { name: "Country" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => region.getByRole("combobox", { name: "Standing" }).inputValue()).toBe("observer");
    await region.getByLabel("From").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("2020-03");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => hash(seen)).toContain("if=TJK_EEU_observer_2020-03-01");
  });
  it.each(["light", "dark"] as const)("has nothing axe finds, %s", async (theme) => {
    const { violations, passes } = await (await go(SCENARIO, { theme })).axe();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(20);
  });
  it("has targets of 24 px and more, and nothing wider than a small phone", async () => {
    const { page } = await go(SCENARIO, { width: 320, height: 640, touch: true });
    const found = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const all = [...document.querySelectorAll<HTMLElement>(".panel-whatif *, .scenario-banner *")];
      const box = (element: Element) => element.getBoundingClientRect();
      const wide = all.filter(
        (element) => box(element).width > 0 && (box(element).right > limit + 1 || box(element).left < -1),
      );
      const small = all.filter((element) => {
        if (!element.matches("button, select, summary, input")) return false;
        const { width, height } = box(element);
        return width > 0 && (width < 23.9 || height < 23.9);
      });
      return [...wide, ...small].map((element) => element.className);
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

describe("the lens for the whole world", () => {
  it("weighs two poles by its control, in the link and in a sentence", async () => {
    const seen = await go("#sel=none&show=relations&lens=trade");
    const { page } = seen;
    const legend = page.getByRole("region", { name: "Legend" });
    await legend.getByText("another partner").waitFor();
    await legend.getByRole("radio", { name: "Two poles" }).check({ force: true });
    await expect.poll(() => hash(seen)).toContain("between=RUS.CHN");
    await legend.getByRole("combobox", { name: "First pole" }).selectOption("USA");
    await expect.poll(() => hash(seen)).toContain("between=USA.CHN");
    await page.getByText("the United States weighs more with").first().waitFor();
    const { violations } = await seen.axe();
    expect(violations).toEqual([]);
    expect(seen.faults).toEqual([]);
  });
});
