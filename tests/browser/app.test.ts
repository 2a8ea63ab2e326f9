import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { State } from "../../src/state/state.ts";
import { type Look, type Visit, visits } from "./driver.ts";

const go = visits(({ ready }) => ready(90_000));
/** The state, once the page shows it: a frame later, and the page that is read a task after that. */
const stateOf = async ({ call, page }: Visit) => {
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(shown)))),
  );
  return (await call("state")) as unknown as State;
};
const link = (page: Page) => page.evaluate(() => location.hash);
const click = async ({ page, call }: Visit, at: [number, number], keys: readonly "Shift"[] = []) => {
  const [x, y] = (await call("project", at)) ?? [0, 0];
  for (const key of keys) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of keys) await page.keyboard.up(key);
};

describe("a reader", () => {
  it("opens the first sight: Tajikistan, three blocs, its flows, one sentence", async () => {
    const here = await go();
    const { page, faults } = here;
    expect(await page.locator(".head-lead").textContent()).toBe(
      "On 9 April 2018 Tajikistan is in the CSTO and the SCO, and weighs joining the EEU. 466,252 people born there live in Russia (UN, 2020).",
    );
    expect(await page.getByRole("region", { name: "Dossier" }).isVisible()).toBe(true);
    const stats = (await here.call("stats")) as { painter: string; arcs: number; rendered: number };
    expect(stats.painter).toBe("graphics");
    expect(stats.arcs).toBe(13);
    expect(stats.rendered).toBeGreaterThan(30);
    expect(await link(page)).toBe("");
    expect(faults).toEqual([]);
  });

  it("clicks a country, sets another beside it, and goes back and forward", async () => {
    const here = await go();
    await click(here, [67, 48.5]);
    expect((await stateOf(here)).selection).toEqual({ kind: "country", id: "KAZ" });
    await click(here, [62, 43], ["Shift"]);
    await expect.poll(async () => (await stateOf(here)).selection).toEqual({ kind: "pair", a: "KAZ", b: "UZB" });
    expect(await link(here.page)).toBe("#sel=KAZ-UZB");
    await here.page.goBack();
    await expect.poll(async () => (await stateOf(here)).selection).toEqual({ kind: "country", id: "KAZ" });
    await here.page.goBack();
    await expect.poll(() => link(here.page)).toBe("");
    await here.page.goForward();
    await expect.poll(() => link(here.page)).toBe("#sel=KAZ");
    expect(here.faults).toEqual([]);
  });

  it("finds a pair, a country in another script and a bloc by its alias, by keys alone", async () => {
    const here = await go();
    const { page } = here;
    const find = async (words: string) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
      return (await stateOf(here)).selection;
    };
    expect(await find("russia tajikistan")).toEqual({ kind: "pair", a: "RUS", b: "TJK" });
    expect(await find("киргизия")).toEqual({ kind: "country", id: "KGZ" });
    expect(await find("EAEU")).toEqual({ kind: "bloc", id: "EEU" });
    await page.getByRole("combobox", { name: "Search" }).blur();
    await page.keyboard.press("Escape");
    expect((await stateOf(here)).selection).toEqual({ kind: "none" });
  });

  it("sets the date by typing, stepping and sliding; a day that is none is drawn back and told", async () => {
    const here = await go();
    const { page } = here;
    const field = page.getByRole("textbox", { name: "As-of date" });
    const type = async (words: string) => {
      await field.fill(words);
      await field.press("Enter");
      return (await stateOf(here)).asOf;
    };
    expect(await type("1 January 2011")).toBe("2011-01-01");
    expect(await type("2025-10")).toBe("2025-10-01");
    expect(await type("31 April 2018")).toBe("2018-04-30");
    expect(await page.locator("#asof-says").textContent()).toBe("April has 30 days. Kept 30 April 2018.");
    expect(await type("soon")).toBe("2018-04-30");
    await field.press("Escape");
    const slider = page.getByRole("slider", { name: "As of" });
    await slider.press("ArrowRight");
    await slider.press("Shift+ArrowLeft");
    expect((await stateOf(here)).asOf).toBe("2017-05-01");
    await page.getByRole("button", { name: "Next event" }).click();
    expect((await stateOf(here)).asOf > "2017-05-01").toBe(true);
    await page.getByRole("button", { name: "Today" }).click();
    expect((await stateOf(here)).asOf).toMatch(/^20\d\d-/);
    await expect.poll(() => page.getByRole("button", { name: "Today" }).isDisabled()).toBe(true);
  });

  it("plays from event to event and pauses", async () => {
    const here = await go("#asof=2012-01-01");
    await here.page.getByRole("button", { name: "Play" }).click();
    await expect.poll(async () => (await stateOf(here)).asOf > "2012-01-01", { timeout: 10_000 }).toBe(true);
    await here.page.getByRole("button", { name: "Pause" }).click();
    const stopped = (await stateOf(here)).asOf;
    await here.page.waitForTimeout(1500);
    expect((await stateOf(here)).asOf).toBe(stopped);
  });

  it("walks the map by keys: arrows to the neighbour, Enter selects, Shift+Enter compares, + and arrows move the view", async () => {
    const here = await go();
    const { page } = here;
    const list = page.getByRole("listbox", { name: "Countries in view" });
    await list.focus();
    expect(await list.getAttribute("aria-activedescendant")).toBe("on-map-TJK");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await stateOf(here)).selection).toEqual({ kind: "country", id: "KGZ" });
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Shift+Enter");
    expect((await stateOf(here)).selection.kind).toBe("pair");
    const { zoom, center } = (await stateOf(here)).camera;
    await page.keyboard.press("+");
    await page.keyboard.press("Shift+ArrowRight");
    const after = (await stateOf(here)).camera;
    expect([after.zoom > zoom, after.center[0] > center[0]]).toEqual([true, true]);
  });

  it("reads in Russian and in Persian, right to left, the map as it was", async () => {
    const here = await go("#lang=fa");
    const { page } = here;
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      "fa",
      "rtl",
    ]);
    expect(await page.locator(".head-lead").textContent()).toContain("۴۶۶٬۲۵۲");
    await here.call("go", "#lang=ru");
    await expect.poll(() => page.locator(".head-lead").textContent(), { timeout: 10_000 }).toContain("466\u00a0252");
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe("ltr");
  });
});

describe("when something fails", () => {
  it("a bad link is read as far as it goes, with one notice", async () => {
    const here = await go("#sel=TJK-XYZ&asof=2018-04-31&dir=in&foo=1");
    const state = await stateOf(here);
    expect(state).toMatchObject({ selection: { kind: "country", id: "TJK" }, asOf: "2018-04-30", direction: "in" });
    const notice = here.page.locator(".notice");
    expect(await notice.count()).toBe(1);
    expect(await notice.textContent()).toContain("April has 30 days. Kept 30 April 2018.");
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await expect.poll(() => notice.count()).toBe(0);
  });

  it("without WebGL the map is drawn, and all else works", async () => {
    const here = await go("", { webgl: false });
    expect(((await here.call("stats")) as { painter: string }).painter).toBe("drawing");
    await click(here, [67, 48.5]);
    await expect.poll(async () => (await stateOf(here)).selection).toEqual({ kind: "country", id: "KAZ" });
    expect(await here.page.locator(".notice").textContent()).toContain("WebGL 2");
  });

  it.each([
    [
      "does not come",
      (page: Page) => page.route("**/un_stock-2020-*.json", (route) => route.fulfill({ status: 404 })),
      "did not load",
    ],
    [
      "is cut short",
      (page: Page) =>
        page.route("**/un_stock-2020-*.json", async (route) => {
          const body = await (await route.fetch()).text();
          await route.fulfill({ contentType: "application/json", body: body.slice(0, body.length / 2) });
        }),
      "cut short or damaged",
    ],
  ])("a file that %s is told in a sentence, and tried again", async (_how, before, sentence) => {
    const here = await go("", { before });
    const notice = here.page.locator(".notice");
    expect(await notice.textContent()).toContain(sentence);
    expect(await here.page.getByRole("region", { name: "Dossier" }).isVisible()).toBe(true);
    await here.page.unroute("**/un_stock-2020-*.json");
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => here.page.locator(".head-lead").textContent(), { timeout: 20_000 }).toContain("466,252");
  });

  it("lost graphics come back with the picture; lost for good, the drawing takes over", async () => {
    const here = await go();
    const lose = (page: Page) =>
      page.evaluate(() => {
        const gl = document.querySelector("canvas")?.getContext("webgl2");
        const loss = gl?.getExtension("WEBGL_lose_context");
        loss?.loseContext();
        Object.assign(window, { comeBack: () => loss?.restoreContext() });
      });
    await lose(here.page);
    await here.page.waitForTimeout(300);
    await here.page.evaluate(() => (window as unknown as { comeBack(): void }).comeBack());
    await expect
      .poll(async () => ((await here.call("stats")) as { rendered: number }).rendered, { timeout: 20_000 })
      .toBeGreaterThan(30);
    await lose(here.page);
    await expect
      .poll(async () => ((await here.call("stats")) as { painter: string }).painter, { timeout: 15_000 })
      .toBe("drawing");
    await here.call("go", "#sel=KAZ");
    expect((await stateOf(here)).selection).toEqual({ kind: "country", id: "KAZ" });
  });
});

describe("everyone can use it", () => {
  it.each<[string, string, Look]>([
    ["first sight", "", {}],
    ["dark", "", { theme: "dark" }],
    ["relations", "#show=relations.migration&lens=visa", {}],
    ["a phone", "", { width: 390, height: 844 }],
    ["a phone in Persian", "#lang=fa", { width: 390, height: 844, theme: "dark" }],
    ["1024", "", { width: 1024, height: 768 }],
    ["320", "#lang=ru", { width: 320, height: 640 }],
    ["a bad link", "#sel=XXY", {}],
  ])("axe finds nothing in %s, and nothing runs off sideways", async (_name, path, look) => {
    const here = await go(path, look);
    const { violations, passes } = await here.axe();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(35);
    expect(await here.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it("the keyboard reaches the map in a few stops, each of them seen", async () => {
    const here = await go();
    const stops: string[] = [];
    for (let i = 0; i < 45; i++) {
      await here.page.keyboard.press("Tab");
      const stop = await here.page.evaluate(() => {
        const at = document.activeElement;
        const again = at?.hasAttribute("data-seen");
        at?.setAttribute("data-seen", "");
        const { width, height } = at?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return `${at?.tagName} ${at?.id || at?.className} ${width > 0 && height > 0 && !again}`;
      });
      stops.push(stop);
      if (stop.includes("country-list")) break;
    }
    expect(stops[0]).toContain("skip-map");
    expect(stops.at(-1)).toContain("country-list");
    expect(stops.filter((stop) => stop.endsWith("false"))).toEqual([]);
  });
});
