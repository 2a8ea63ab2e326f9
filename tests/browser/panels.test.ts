import { describe, expect, it } from "vitest";
import { type Visit, visits } from "./driver.ts";

/** The links by which a reader sees each panel. */
const STATES = {
  dossier: "#sel=TJK",
  pair: "#sel=RUS-TJK",
  bloc: "#sel=SCO&asof=2025-10-01",
  table: "#sel=TJK&sheet=table",
  sources: "#sel=TJK&sheet=sources",
  lens: "#sel=TJK&over=relations.blocs&lens=visa&asof=2025-01-12",
};

const go = visits();

describe("focus", () => {
  it("stays where it is when the day moves", async () => {
    const { page } = await go(STATES.dossier);
    await page.locator(".timeline-name", { hasText: "EEU" }).focus();
    for (const day of ["2012-01-01", "2019-01-01"]) {
      await page.evaluate((asOf) => {
        location.hash = `#sel=TJK&asof=${asOf}`;
      }, day);
      await page.locator(".asof-date input").first().waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("EEU");
    }
  });
  it("goes into the source of a value and, with Escape, back to the value", async () => {
    const { page } = await go(STATES.dossier);
    const value = page.locator(".panel-dossier .figure-value").first();
    await value.focus();
    await page.keyboard.press("Enter");
    const popover = page.locator(".panel-dossier .source-popover");
    await popover.waitFor({ state: "visible" });
    expect(await popover.locator("dt").allTextContents()).toContain("Says");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".source-popover") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.classList.contains("figure-value"))).toBe(true);
  });
  it("arrows move through the directions", async () => {
    const { page } = await go(STATES.dossier);
    await page.getByRole("radio", { name: "Both" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("dir=net");
    expect(await page.getByRole("radio", { name: "Net" }).isChecked()).toBe(true);
  });
});

describe("names and roles", () => {
  it("are those other programs rely on", async () => {
    const { page } = await go(STATES.dossier);
    const overlays = page.getByRole("region", { name: "Legend" }).getByRole("group", { name: "Overlays" });
    for (const name of ["Relations", "Blocs", "Migration", "CSTO", "SCO", "EEU"]) {
      await overlays.getByRole("checkbox", { name, exact: true }).waitFor();
    }
    await overlays.getByRole("combobox", { name: "Measure" }).waitFor();
    await overlays.getByRole("radiogroup", { name: "Direction" }).waitFor();
    const dossier = page.getByRole("region", { name: "Dossier" });
    await dossier.getByRole("heading", { name: "Tajikistan", exact: true }).waitFor();
    await dossier.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => dossier.count()).toBe(0);
  });
  it("a pair has a region and a heading of both names", async () => {
    const { page } = await go(STATES.pair);
    const region = page.getByRole("region", { name: "Pair" });
    await region.getByRole("heading", { name: "Russia – Tajikistan" }).waitFor();
    await region.getByRole("button", { name: "Swap" }).click();
    await region.getByRole("heading", { name: "Tajikistan – Russia" }).waitFor();
  });
});

/** One visit sees every panel: the link changes under it, as it does for a reader. */
async function follow({ page }: Visit, link: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await page.waitForTimeout(400);
}

describe("every panel", () => {
  it("has targets of at least 24 px", async () => {
    const seen = await go(STATES.dossier);
    for (const [name, link] of Object.entries(STATES)) {
      await follow(seen, link);
      expect([name, ...(await smallTargets(seen))]).toEqual([name]);
    }
  });
  it.each(["light", "dark"] as const)("has nothing axe finds, %s", async (theme) => {
    const seen = await go(STATES.dossier, { theme });
    for (const [name, link] of Object.entries(STATES)) {
      await follow(seen, link);
      const { violations, passes } = await seen.axe();
      expect([name, ...violations]).toEqual([name]);
      expect(passes).toBeGreaterThan(20);
    }
  });
  it("nothing is wider than a small phone", async () => {
    const { page } = await go(STATES.pair, { width: 320, height: 640, touch: true });
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      return [...document.querySelectorAll(".panel-pair *")]
        .filter((element) => {
          const { right, left, width } = element.getBoundingClientRect();
          return width > 0 && (right > limit + 1 || left < -1) && !element.closest(".panel-tabs");
        })
        .map((element) => element.getAttribute("class"));
    });
    expect([...new Set(wide)]).toEqual([]);
  });
});

/** Controls of panels that are smaller than a target may be, with their size. */
async function smallTargets({ page }: Visit): Promise<string[]> {
  const small = await page.evaluate(() => {
    const controls = ".panel :is(button, select, summary, input:not(.segment-box, [type=range]))";
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
      const fits = width === 0 || (height >= 23.9 && width >= 23.9);
      return fits ? [] : [`${control.className} ${Math.round(width)}×${Math.round(height)}`];
    });
  });
  return [...new Set(small)];
}
