import { describe, expect, it } from "vitest";
import { type Visit, visits } from "./driver.ts";

const go = visits();

/** Files of the dataset the page has fetched so far. */
const fetched = ({ page }: Visit, name: string) =>
  page.evaluate((part) => performance.getEntriesByType("resource").some(({ name: url }) => url.includes(part)), name);

describe("a folded section", () => {
  it.each([
    ["dossier-conflicts", "conflicts", "Government of Tajikistan"],
    ["dossier-missions", "missions", "Russia"],
    ["dossier-visas", "visa-history", "visa-free"],
    ["dossier-rules", "rules", "Collective Security Treaty"],
  ])("%s fetches %s when it is opened, not before", async (section, file, words) => {
    const seen = await go("#sel=TJK");
    expect(await fetched(seen, `${file}-`)).toBe(false);
    await seen.page.locator(`.${section} .section-fold-line`).click();
    await seen.page.locator(`.${section} .section-fold-body`, { hasText: words }).waitFor();
    expect(await fetched(seen, `${file}-`)).toBe(true);
  });
});

describe("the large measures", () => {
  it("are fetched when more measures are asked for, not before", async () => {
    const seen = await go("#sel=TJK");
    expect(await fetched(seen, "modelled_stock")).toBe(false);
    await seen.page.locator(".dossier-out .figures-more").click();
    await seen.page.locator(".dossier-out .figure", { hasText: "Modelled stock" }).waitFor();
    expect(await fetched(seen, "modelled_stock")).toBe(true);
  });
});

describe("what is not there", () => {
  it("a past state leads to its last day", async () => {
    const { page } = await go("#sel=SUN");
    await page.locator(".absence-says", { hasText: "was no more" }).waitFor();
    await page.locator(".absence-go").first().click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("asof=1991-12-25");
    await page.locator(".absence-says", { hasText: "holds nothing" }).waitFor();
    await page.locator(".absence .relatives", { hasText: "Tajikistan" }).waitFor();
  });
  it("a dissolved bloc leads to its heir", async () => {
    const { page } = await go("#sel=bloc.CST");
    await page.locator(".absence-go", { hasText: "CSTO" }).click();
    await page.getByRole("heading", { name: "CSTO", exact: true }).waitFor();
  });
  it("a pair of one country is its page, and that is said", async () => {
    const { page } = await go("#sel=TJK-TJK");
    await page.getByRole("heading", { name: "Tajikistan", exact: true }).waitFor();
    expect(await page.locator(".notices").textContent()).toContain("beside itself");
  });
});

describe("the page of a bloc", () => {
  it("opens a rule on its source and goes to its day by keyboard", async () => {
    const { page } = await go("#sel=EEU");
    const rule = page.locator(".bloc-rules .record-line").first();
    await rule.focus();
    await page.keyboard.press("Enter");
    await page.locator(".bloc-rules .source-entry").first().waitFor();
    await page.locator(".bloc-rules .record-go").first().click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("asof=2015-01-01");
  });
  it("lists joins and exits by date, and opens another bloc of its members", async () => {
    const { page } = await go("#sel=EEU");
    await page.locator(".bloc-by-date .summary").first().click();
    await page.locator(".bloc-step", { hasText: "Kyrgyzstan" }).first().waitFor();
    await page.locator(".dots-open", { hasText: "CSTO" }).click();
    await page.getByRole("heading", { name: "CSTO", exact: true }).waitFor();
  });
});

describe("everything opened", () => {
  it.each(["#sel=TJK", "#sel=RUS-TJK", "#sel=EEU", "#sel=SUN"])("has nothing axe finds: %s", async (link) => {
    const seen = await go(link);
    for (const fold of await seen.page.locator(".section-fold-line:visible").all()) await fold.click();
    await seen.page.waitForTimeout(1500);
    await seen.page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(".panel .record-details"))
        details.open = true;
    });
    const { violations } = await seen.axe();
    expect(violations).toEqual([]);
  });
  it("fits a small phone", async () => {
    const { page } = await go("#sel=EEU&lang=fa", { width: 320, height: 640, touch: true });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(".panel-bloc details")) details.open = true;
    });
    await page.waitForTimeout(600);
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      return [...document.querySelectorAll(".panel-bloc *")]
        .filter((element) => {
          const { right, left, width } = element.getBoundingClientRect();
          return width > 1 && (right > limit + 1 || left < -1) && !element.closest(".panel-tabs, .dots");
        })
        .map((element) => element.getAttribute("class"));
    });
    expect([...new Set(wide)]).toEqual([]);
  });
});
