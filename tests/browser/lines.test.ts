import { describe, expect, it } from "vitest";
import { curveBetween } from "../../src/arcs/curve.ts";
import { type Visit, visits } from "./driver.ts";

const WORLD = "#sel=none&show=migration&flows=modelled_change_of_residence&asof=2023-07-01&map=1.6_30_20";
/** Ready, and no line is still to be drawn. */
const settled = async ({ page, ready }: Visit) => {
  await ready(90_000);
  await expect.poll(() => page.locator(".drawn-of").count(), { timeout: 60_000 }).toBe(0);
  await page.waitForTimeout(1200);
};
const go = visits(settled);
const stats = async ({ call }: Visit) => (await call("stats")) as { painter: string; arcs: number };

/** The map between the panels, without what changes with a number in the legend. */
const CLIP = { x: 320, y: 60, width: 1040, height: 640 };
/** Names stand where the lines of D3 leave them room; among thousands that is not asked. */
const withoutNames = ({ page }: Visit) =>
  page.evaluate(() => {
    for (const names of document.querySelectorAll<SVGGElement>(".over-map g.labels, .over-map g.seas"))
      names.style.display = "none";
  });
const shot = async ({ page }: Visit) =>
  (await page.screenshot({ clip: CLIP, animations: "disabled" })).toString("base64");

/** Share of pixels that differ by more than so much of 255 in some colour, and the mean difference of all. */
const difference = ({ page }: Visit, one: string, other: string, more: number) =>
  page.evaluate(
    async ([a, b, least]) => {
      const pixels = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [first, second] = [await pixels(a), await pixels(b)];
      let [far, sum] = [0, 0];
      for (let i = 0; i < first.length; i += 4) {
        const apart = [0, 1, 2].map((k) => Math.abs((first[i + k] ?? 0) - (second[i + k] ?? 0)));
        sum += Math.max(...apart);
        if (Math.max(...apart) > least) far++;
      }
      return { far: far / (first.length / 4), mean: sum / (first.length / 4) };
    },
    [one, other, more] as const,
  );

describe("the lines of the world", () => {
  it("look the same from both painters: of 200 D3 paints all, of 201 the graphics card", async () => {
    const here = await go(`${WORLD}&top=200`);
    await withoutNames(here);
    const drawn = await shot(here);
    expect(await here.page.locator(".over-map g.arcs path.body").count()).toBeGreaterThan(150);
    await here.call("go", `${WORLD}&top=201`);
    await settled(here);
    // What runs over the discs of its ends stays with D3.
    expect(await here.page.locator(".over-map g.arcs path.body").count()).toBe(0);
    const rendered = await shot(here);
    expect((await stats(here)).arcs).toBe(201);
    // One hairline more, and edges that are softened in another way: nothing that an eye sees beside the other.
    const { far, mean } = await difference(here, drawn, rendered, 64);
    expect(far).toBeLessThan(0.004);
    expect(mean).toBeLessThan(1);
    expect(here.faults).toEqual([]);
  });

  it("come back, the same ones, after the graphics context was lost", async () => {
    const here = await go(`${WORLD}&top=60000`);
    const before = await shot(here);
    expect((await stats(here)).arcs).toBeGreaterThan(14_000);
    await here.page.evaluate(async () => {
      const lose = document
        .querySelector<HTMLCanvasElement>(".maplibregl-canvas")
        ?.getContext("webgl2")
        ?.getExtension("WEBGL_lose_context");
      lose?.loseContext();
      await new Promise((done) => setTimeout(done, 300));
      lose?.restoreContext();
    });
    await here.page.waitForTimeout(1500);
    await settled(here);
    expect((await stats(here)).painter).toBe("graphics");
    const { far, mean } = await difference(here, before, await shot(here), 8);
    expect(far).toBeLessThan(0.0005);
    expect(mean).toBeLessThan(0.05);
  });

  it("say how many of them are drawn while the map is dragged, and nothing at rest", async () => {
    const here = await go(`${WORLD}&top=60000`);
    const { page } = here;
    await page.mouse.move(900, 500);
    await page.mouse.down();
    const said = new Set<string>();
    for (let step = 1; step <= 10; step++) {
      await page.mouse.move(900 - 40 * step, 500 + 10 * step);
      for (const text of await page.locator(".drawn-of").allTextContents()) said.add(text);
    }
    await page.mouse.up();
    expect([...said].join()).toMatch(/^Drawn at the moment: [\d,]+ of 14,\d{3} lines/);
    await settled(here);
    expect(await page.locator(".drawn-of").count()).toBe(0);
    expect(here.faults).toEqual([]);
  });

  it("are told of to a finger beside a thin one, on a phone", async () => {
    const here = await go(`${WORLD}&top=60000`, { width: 390, height: 844, touch: true });
    const { page } = here;
    // India to the United States, and a finger some pixels above the middle of its line.
    const middle = curveBetween([77.21, 28.61], [-77.04, 38.9], "mercator", { kind: "world", side: -1 })(0.5);
    const [x, y] = (await here.call("project", [middle[0], middle[1]])) ?? [0, 0];
    await page.touchscreen.tap(x, y - 7);
    await expect.poll(() => page.locator(".tooltip:not([hidden])").count()).toBe(1);
    expect(await page.locator(".tooltip:not([hidden])").textContent()).toContain("India");
  });
});
