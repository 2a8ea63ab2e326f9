import { describe, expect, it } from "vitest";
import type { State } from "../../src/state/state.ts";
import { type Visit, visits } from "./driver.ts";

const go = visits(({ ready }) => ready(90_000));
const stateOf = async ({ call }: Visit) => (await call("state")) as unknown as State;

/** A loaded machine takes its time to paint two maps. */
const PATIENCE = { timeout: 20_000 };

/** Where the selected country's dot stands in each of the two maps, px from the corner of its box. */
const dots = ({ page }: Visit) =>
  page.evaluate(() =>
    [".map-box", ".map-beside"].map((name) => {
      const dot = document.querySelector(`${name} g.point.focus`)?.getBoundingClientRect();
      const box = document.querySelector(name)?.getBoundingClientRect();
      return dot && box ? [dot.x - box.x, dot.y - box.y] : [];
    }),
  );
async function inStep(here: Visit): Promise<void> {
  await expect
    .poll(async () => {
      const [a = [], b = []] = await dots(here);
      return a.length === 2 && b.length === 2 ? Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) : 99;
    }, PATIENCE)
    .toBeLessThan(1);
}
async function drag({ page }: Visit, box: string): Promise<void> {
  const place = (await page.locator(box).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [place.x + place.width / 2, place.y + place.height * 0.8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 70, y - 40, { steps: 5 });
  await page.mouse.up();
}

describe("two dates on two maps", () => {
  it("are both walked by the same keys, each telling its own day", async () => {
    const here = await go("#beside=2011-01-01");
    const { page, faults } = here;
    await page.locator(".country-list").focus();
    await page.keyboard.press("ArrowUp");
    for (const box of [".map-box", ".map-beside"]) {
      await expect.poll(() => page.locator(`${box} .visit-ring`).isVisible(), PATIENCE).toBe(true);
      await expect.poll(() => page.locator(`${box} .tooltip`).isVisible(), PATIENCE).toBe(true);
    }
    await page.keyboard.press("Enter");
    expect((await stateOf(here)).selection).not.toEqual({ kind: "country", id: "TJK" });
    await page.locator(".search-field").first().focus();
    await expect.poll(() => page.locator(".map-beside .visit-ring").isVisible(), PATIENCE).toBe(false);
    expect(faults).toEqual([]);
  });
  it("are in step whichever is pulled, each with its day; swapped and closed again", async () => {
    const here = await go("#beside=2011-01-01");
    const { page, faults } = here;
    expect(await page.getByRole("region", { name: "Map, 1 January 2011" }).isVisible()).toBe(true);
    expect(await page.getByRole("region", { name: "Map", exact: true }).isVisible()).toBe(true);
    await inStep(here);
    const [before] = await dots(here);
    await drag(here, ".map-box");
    await inStep(here);
    const [after] = await dots(here);
    expect(after).not.toEqual(before);
    await drag(here, ".map-beside");
    await inStep(here);
    expect((await dots(here))[0]).not.toEqual(after);
    expect(await page.locator(".map-box .caption-count").first().textContent()).toContain("then 7, now 6");
    await page.locator(".caption-swap").click();
    expect(await stateOf(here)).toMatchObject({ asOf: "2011-01-01", beside: "2018-04-09" });
    await page.locator(".caption-close").click();
    await expect.poll(() => page.locator(".map-beside .map-room").count(), PATIENCE).toBe(0);
    expect(await page.locator(".map-beside").isHidden()).toBe(true);
    expect(faults).toEqual([]);
  });

  it("stay in step when the graphics of the second one are lost", async () => {
    const here = await go("#beside=2011-01-01");
    const { page } = here;
    await page.evaluate(() =>
      document
        .querySelector<HTMLCanvasElement>(".map-beside canvas")
        ?.getContext("webgl2")
        ?.getExtension("WEBGL_lose_context")
        ?.loseContext(),
    );
    await expect.poll(() => page.locator(".map-beside svg.sheet-map").count(), PATIENCE).toBe(1);
    expect(await page.locator(".map-box svg.sheet-map").count()).toBe(0);
    await drag(here, ".map-box");
    await inStep(here);
    await drag(here, ".map-beside");
    await inStep(here);
  });

  it("are two drawings where there is no WebGL, one over the other at 320 px", async () => {
    const here = await go("#beside=2011-01-01", { webgl: false, width: 320, height: 640 });
    await expect.poll(() => here.page.locator(".maps svg.sheet-map").count()).toBe(2);
    const [then, now] = await Promise.all(
      [".map-beside", ".map-box"].map((name) => here.page.locator(name).boundingBox()),
    );
    expect((then?.y ?? 0) + (then?.height ?? 0)).toBeLessThanOrEqual(now?.y ?? 0);
    expect(then?.width).toBe(now?.width);
    expect(here.faults.filter(({ kind }) => kind !== "console")).toEqual([]);
  });
});

describe("the as-of bar", () => {
  it("brushes a span by keys alone", async () => {
    const here = await go("#sheet=events");
    const { page } = here;
    await page.locator(".asof-edge-from").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.locator(".asof-edge-to").focus();
    await page.keyboard.press("Shift+ArrowLeft");
    const { span } = await stateOf(here);
    expect(span?.from).toBe("1991-02-01");
    expect((span?.to ?? "") < "2026-01-01").toBe(true);
    await page.locator("#events-to").fill("2000");
    await page.locator("#events-to").press("Enter");
    await expect.poll(async () => (await stateOf(here)).span?.to).toBe("2000-01-01");
    const years = () => page.locator(".events-year h3").allTextContents();
    await expect
      .poll(async () => (await years()).every((year) => year >= "1991" && year < "2000"), PATIENCE)
      .toBe(true);
    expect((await years()).length).toBeGreaterThan(3);
  });

  it("brushes a span by a pull with Shift, and Back undoes a pull of the day", async () => {
    const here = await go();
    const { page } = here;
    const bar = (await page.locator(".asof-range").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const y = bar.y + bar.height / 2;
    const at = (share: number) => bar.x + bar.width * share;
    await page.keyboard.down("Shift");
    await page.mouse.move(at(0.2), y);
    await page.mouse.down();
    await page.mouse.move(at(0.5), y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const brushed = await stateOf(here);
    expect(brushed.asOf).toBe("2018-04-09");
    expect(brushed.sheet).toBe("events");
    expect(brushed.span?.from.slice(0, 3)).toBe("199");
    await page.mouse.move(at(0.77), y);
    await page.mouse.down();
    await page.mouse.move(at(0.4), y, { steps: 6 });
    await page.mouse.up();
    expect((await stateOf(here)).asOf < "2010-01-01").toBe(true);
    await page.goBack();
    await expect.poll(async () => (await stateOf(here)).asOf).toBe("2018-04-09");
    expect((await stateOf(here)).span).toEqual(brushed.span);
    expect(here.faults).toEqual([]);
  });
});

describe("commands and tables", () => {
  it("does what is typed in Russian", async () => {
    const here = await go("#lang=ru");
    const { page } = here;
    const type = async (words: string) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    };
    await type("показать СНГ");
    await expect.poll(async () => (await stateOf(here)).blocs).toContain("CIS");
    await type("сравнить 2011");
    await expect.poll(async () => (await stateOf(here)).beside).toBe("2011-01-01");
    await type("таджикистан киргизия узбекистан");
    await expect
      .poll(async () => (await stateOf(here)).selection)
      .toEqual({ kind: "several", ids: ["TJK", "KGZ", "UZB"] });
    await type("язык английский");
    await expect.poll(async () => (await stateOf(here)).language).toBe("en");
    expect(here.faults).toEqual([]);
  });

  it("adds a third country by Shift and a click, and takes one out of the table", async () => {
    const here = await go("#sel=RUS-TJK");
    const { page, call } = here;
    const [x, y] = (await call("project", [67, 48.5])) ?? [0, 0];
    await page.keyboard.down("Shift");
    await page.mouse.click(x, y);
    await page.keyboard.up("Shift");
    await expect
      .poll(async () => (await stateOf(here)).selection)
      .toEqual({ kind: "several", ids: ["RUS", "TJK", "KAZ"] });
    const table = page.getByRole("region", { name: "Countries" }).getByRole("table");
    await table.waitFor();
    await page.getByRole("button", { name: "Take out Russia" }).click();
    await expect.poll(async () => (await stateOf(here)).selection).toEqual({ kind: "pair", a: "TJK", b: "KAZ" });
    expect(here.faults).toEqual([]);
  });
});

describe("what reads the page aloud", () => {
  it.each(["#beside=2011-01-01", "#sheet=events&span=2010-01-01_2016-01-01", "#sel=TJK-KGZ-UZB", "#sheet=changes"])(
    "finds nothing amiss at %s",
    async (path) => {
      const here = await go(path);
      await here.page.keyboard.press("Control+k");
      await here.page.keyboard.type("rus");
      expect((await here.axe()).violations).toEqual([]);
    },
  );
});
