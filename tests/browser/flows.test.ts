import { describe, expect, it } from "vitest";
import { FLOW_VIEWS, type State } from "../../src/state/state.ts";
import { type Visit, visits } from "./driver.ts";

/** A machine that does other things too is given time. */
const PATIENCE = { timeout: 15_000 };

const go = visits(({ ready }) => ready(90_000));
const selectionOf = async ({ call }: Visit) => ((await call("state")) as unknown as State).selection;
const standsOn = ({ page }: Visit) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-activedescendant") ?? document.activeElement?.id);

/** A point on the line from Tajikistan to Russia, px of the page: half-way along one side of its outline. */
const onLine = ({ page }: Visit) =>
  page.evaluate(() => {
    const path = document.querySelector<SVGPathElement>('.over-map g.arcs path.body[data-arc="TJK>RUS"]');
    const at = path?.getPointAtLength(path.getTotalLength() * 0.25);
    const place = at && new DOMPoint(at.x, at.y).matrixTransform(path?.getScreenCTM() ?? undefined);
    return [place?.x ?? 0, place?.y ?? 0] as const;
  });

describe("the flows of the map", () => {
  it("are walked by keys from the map and back, and Enter opens the pair", async () => {
    const here = await go("");
    await here.page.focus("#country-list");
    await here.page.keyboard.press("f");
    await expect.poll(() => standsOn(here), PATIENCE).toBe("flow-TJK-RUS");
    await here.page.keyboard.press("ArrowDown");
    await here.page.keyboard.press("ArrowDown");
    expect(await standsOn(here)).toBe("flow-TJK-DEU");
    expect(await here.page.locator(".flow-row.is-current .spoken").textContent()).toContain("32,157 people");
    expect(await here.page.locator(".flow-row.is-lit").count()).toBe(1);
    await here.page.keyboard.press("End");
    await here.page.keyboard.press("Home");
    await here.page.keyboard.type("ka");
    expect(await standsOn(here)).toBe("flow-TJK-KAZ");
    await here.page.keyboard.press("Escape");
    expect(await here.page.evaluate(() => document.activeElement?.id)).toBe("country-list");
    await here.page.keyboard.press("f");
    await expect.poll(() => standsOn(here), PATIENCE).toBe("flow-TJK-KAZ");
    await here.page.keyboard.press("Enter");
    await expect.poll(() => selectionOf(here), PATIENCE).toEqual({ kind: "pair", a: "TJK", b: "KAZ" });
    expect(here.faults).toEqual([]);
  });

  it("light up together: a line lights its rows and is told, a row lights its line, a press opens the pair", async () => {
    const here = await go("#sheet=flows");
    const [x, y] = await onLine(here);
    await here.page.mouse.move(x - 2, y);
    await here.page.mouse.move(x, y);
    await expect.poll(() => here.page.locator(".flow-row.is-lit").count(), PATIENCE).toBe(2);
    await expect.poll(() => here.page.locator(".map-box .tooltip").textContent(), PATIENCE).toContain("466,252");
    expect(await here.page.locator(".map-box .tooltip").textContent()).toContain("234,998");
    await here.page.mouse.move(1400, 880);
    await here.page.locator("#flow-TJK-DEU").hover();
    await expect.poll(() => here.page.locator(".flow-row.is-lit").count(), PATIENCE).toBe(1);
    await here.page.mouse.click(x, y);
    await expect.poll(() => selectionOf(here), PATIENCE).toEqual({ kind: "pair", a: "TJK", b: "RUS" });
    expect(here.faults).toEqual([]);
  });

  it("a finger is told of a line first, and opens it by the second touch", async () => {
    const here = await go("", { width: 390, height: 844, touch: true });
    const [x, y] = await onLine(here);
    await here.page.touchscreen.tap(x, y);
    await expect.poll(() => here.page.locator(".map-box .tooltip").isVisible(), PATIENCE).toBe(true);
    expect(await here.page.locator(".map-box .tooltip").textContent()).toContain("Tap the line again");
    expect(await selectionOf(here)).toEqual({ kind: "country", id: "TJK" });
    // Sooner than this two taps are one double tap, which zooms.
    const pause = () => here.page.waitForTimeout(700);
    // A touch elsewhere in between, and the line is told of anew.
    await pause();
    const kazakhstan = (await here.call("project", [67, 50])) ?? [0, 0];
    await here.page.touchscreen.tap(...(kazakhstan as [number, number]));
    await expect.poll(() => selectionOf(here), PATIENCE).toEqual({ kind: "country", id: "KAZ" });
    await here.page.goBack();
    await expect.poll(() => selectionOf(here), PATIENCE).toEqual({ kind: "country", id: "TJK" });
    await pause();
    await here.page.touchscreen.tap(...(await onLine(here)));
    await expect.poll(() => here.page.locator(".map-box .tooltip").isVisible(), PATIENCE).toBe(true);
    expect(await selectionOf(here)).toEqual({ kind: "country", id: "TJK" });
    await pause();
    await here.page.touchscreen.tap(x, y);
    await expect.poll(() => selectionOf(here), PATIENCE).toEqual({ kind: "pair", a: "TJK", b: "RUS" });
  });

  it("run over the years of the measure, what lies between them is called interpolated", async () => {
    const here = await go("#show=migration&asof=1990-01-01", { motion: "no-preference" });
    await here.page.locator(".asof-play").click();
    const caption = here.page.locator(".map-between");
    await expect.poll(() => caption.isVisible(), { ...PATIENCE, interval: 20 }).toBe(true);
    expect(await caption.textContent()).toMatch(/^Between mid-\d{4} and mid-\d{4}: interpolated$/);
    await here.page.locator(".asof-play").click();
    await expect.poll(() => caption.isVisible(), PATIENCE).toBe(false);
    expect(((await here.call("state")) as unknown as State).asOf).toMatch(/^(1995|2000|2005)-01-01$/);
  });

  it.each(FLOW_VIEWS)("as %s have names, contrast and room for a finger", async (view) => {
    const here = await go(`#sel=EEU&reach=${view === "sankey" ? "across" : "within"}&sheet=flows&as=${view}`);
    expect(await here.page.getByRole("region", { name: "Flows" }).isVisible()).toBe(true);
    const { violations } = await here.axe();
    expect(violations).toEqual([]);
    expect(here.faults).toEqual([]);
  });
});
