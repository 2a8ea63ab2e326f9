import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visits } from "./driver.ts";

/** The browser runs in another process: what it downloads is copied from there. */
async function contentOf(file: Download): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "multivector-")), file.suggestedFilename());
  await file.saveAs(path);
  const content = readFileSync(path, "utf8");
  rmSync(path);
  return content;
}

const patient = { timeout: 20_000 };

describe("what is taken away", () => {
  const go = visits();

  it("a story is saved as one file that reads without script and network", { timeout: 120_000 }, async () => {
    const { page, faults } = await go("#story=how-to-read.1&lang=ru");
    const saving = page.waitForEvent("download", { timeout: 90_000 });
    await page.locator(".story-save-button").click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe("how-to-read-ru.html");
    const html = await contentOf(file);
    await expect.poll(() => page.locator(".story-save-told").textContent(), patient).toContain("how-to-read-ru.html");
    expect(faults).toEqual([]);

    const context = await page
      .context()
      .browser()
      ?.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const reader = await context?.newPage();
    if (!context || !reader) throw new Error("no browser");
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    await reader.setContent(html);
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
    expect(await reader.locator("h2").first().isVisible()).toBe(true);
    expect(await reader.locator(".map.narrow").first().isVisible()).toBe(true);
    expect(await reader.locator(".map.wide").first().isVisible()).toBe(false);
    await context.close();
  });

  it("a story that lacks a part of the record says which, and saves nothing", { timeout: 120_000 }, async () => {
    const { page } = await go("#story=moscow-2018.1", {
      before: (blocked) => blocked.route(/labour_departures/, (route) => route.abort()),
    });
    await page.locator(".story-save-button").click();
    await expect
      .poll(() => page.locator(".story-save-told").textContent(), { timeout: 60_000 })
      .toMatch(/^Not saved, these did not come: .*abour departures/);
  });

  it("a row is cited by keyboard: as text, as BibTeX, as a link that opens at its date", {
    timeout: 60_000,
  }, async () => {
    const { page, axe, faults } = await go("#sel=TJK-RUS");
    const record = page.locator(".panel-pair .record-details").first();
    await record.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    const cite = record.locator(".cite");
    await cite.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => cite.locator(".cite-block").count(), patient).toBe(3);
    const [said, bibtex, link] = await cite.locator(".cite-block").allTextContents();
    expect(said).toContain("Multivector, dataset ");
    expect(bibtex).toMatch(/^@misc\{multivector-relation-/);
    expect(link).toMatch(/#asof=\d{4}-\d{2}-\d{2}&sel=/);
    expect((await axe()).violations).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("a view prints as sentence, map, open page, citation and sources, with nothing to press", {
    timeout: 60_000,
  }, async () => {
    const { page, faults } = await go("#sel=TJK", { theme: "dark" });
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".paper-map .map path").count(), patient).toBeGreaterThan(50);
    expect(await page.locator(".paper-title").textContent()).toContain("Tajikistan, 9 April 2018");
    expect(await page.locator(".paper-citation").textContent()).toContain("#asof=2018-04-09");
    expect(await page.locator(".paper-source").count()).toBeGreaterThan(5);
    expect(await page.locator(".panel-dossier .panel-title").isVisible()).toBe(true);
    for (const hidden of [".panel-deeds", ".time-bar", ".map-box", ".layers", ".column-search"])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(50_000);
    expect(faults).toEqual([]);
  });
});
