import { describe, expect, test } from "vitest";
import { buildFrame } from "../../src/overlays/frame.ts";
import { dateCaption } from "../../src/panels/compare-dates.ts";
import { countries } from "../../src/panels/countries.ts";
import { events } from "../../src/panels/events.ts";
import type { Panel } from "../../src/panels/panel.ts";
import { search } from "../../src/panels/search.ts";
import { openSheet, setBeside, setSpan } from "../../src/state/actions.ts";
import { englishWords, wordsFor } from "../../src/words/messages.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";
import { first, mount, nameOf } from "./page.ts";

const three = { ...first, selection: { kind: "several", ids: ["AAA", "BBB", "CCC"] } } as const;

describe("the table of several countries", () => {
  test("is a region with a table whose columns are the countries", () => {
    const { root, all } = mount(countries, three);
    expect([root.getAttribute("role"), root.getAttribute("aria-label")]).toEqual(["region", "Countries"]);
    expect(all("th[scope=col] .countries-open").map(({ textContent }) => textContent)).toEqual([
      "Aland",
      "Beland",
      "Celand",
    ]);
    for (const row of all(".countries-row")) expect(row.querySelectorAll("th[scope=row], td")).toHaveLength(4);
  });
  test("takes a country out, and adds one by name", () => {
    const page = mount(countries, three);
    page.press(page.all(".countries-remove")[1]!);
    expect(page.state().selection).toEqual({ kind: "pair", a: "AAA", b: "CCC" });
    const again = mount(countries, three);
    const field = again.one(".compare-field") as HTMLInputElement;
    field.value = "Deland";
    again.fire(field, "change");
    expect(again.state().selection).toEqual({ kind: "several", ids: ["AAA", "BBB", "CCC", "DDD"] });
  });
  test("full, it says so instead", () => {
    const page = mount(countries, { ...first, selection: { kind: "several", ids: ["AAA", "BBB", "CCC", "DDD"] } });
    expect(page.all(".compare-field")).toEqual([]);
    expect(page.one(".countries-full").textContent).toContain("4");
  });
});

describe("the list of events", () => {
  const listed = openSheet("events")(first);
  test("stands by year, each with its source and the way to its day", () => {
    const page = mount(events, listed);
    expect(page.root.getAttribute("aria-label")).toBe("Events");
    const years = page.all(".events-year h3").map(({ textContent }) => Number(textContent));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const [row] = page.all(".event");
    page.open(row!.querySelector("details")!);
    expect(row!.querySelector("a[href='https://example.org/gazette']")).toBeTruthy();
    page.press(row!.querySelector(".event-go")!);
    expect(page.state().asOf).not.toBe(first.asOf);
  });
  test("keeps to the span, and to the kinds that are ticked", () => {
    const page = mount(events, setSpan({ from: "2000-01-01", to: "2005-01-01" })(listed));
    expect(page.all(".events-year h3").every(({ textContent }) => /^200[0-4]$/.test(textContent ?? ""))).toBe(true);
    const before = page.all(".event").length;
    const tick = page.all("input[type=checkbox]").find((box) => nameOf(box) === "Agreements") as HTMLInputElement;
    tick.checked = false;
    page.fire(tick, "change");
    expect(page.all(".event").length).toBeLessThan(before);
    expect(page.all(".event-about").some(({ textContent }) => textContent?.startsWith("begins"))).toBe(false);
  });
  test("where nothing happened it says what to do", () =>
    expect(
      mount(events, setSpan({ from: "1950-01-01", to: "1951-01-01" })(listed)).one(".events-none").textContent,
    ).toContain("all years"));
});

describe("the captions of two maps", () => {
  const beside = setBeside("1996-01-01")({ ...first, asOf: "2012-01-01" });
  const caption = (which: "first" | "second"): Panel => ({
    id: "caption",
    place: "map",
    shows: () => true,
    render(root, frame, desk) {
      const other = buildFrame(tinyAtlas, { ...frame.state, asOf: "1996-01-01" }, "light");
      dateCaption(root, which, which === "first" ? frame : other, which === "first" ? other : frame, desk);
    },
  });
  test("the later one counts then and now", () =>
    expect(mount(caption("first"), beside).one(".caption-number-then").textContent).toBe("then 1, now 2"));
  test("the second one has its date, a swap and a close", () => {
    const page = mount(caption("second"), beside);
    expect((page.one("input") as HTMLInputElement).value).toBe("1 January 1996");
    page.press(page.one(".caption-swap"));
    expect(page.state()).toMatchObject({ asOf: "1996-01-01", beside: "2012-01-01" });
    page.press(page.one(".caption-close"));
    expect(page.state().beside).toBe(null);
  });
  test("the second one has them too while both show the same day", () => {
    const page = mount(caption("second"), { ...beside, asOf: "1996-01-01" });
    expect((page.one("input") as HTMLInputElement).value).toBe("1 January 1996");
    expect(page.all(".caption-close")).toHaveLength(1);
    expect(mount(caption("first"), { ...beside, asOf: "1996-01-01" }).all("input")).toHaveLength(0);
  });
});

describe("commands in the search", () => {
  test.each([
    ["en", "toggle north", "Switch North off"],
    ["ru", "показать отношения", "Включить: Отношения"],
  ] as const)("%s: are told before they are done", async (language, typed, told) => {
    const page = mount(search, first, tinyAtlas, await wordsFor(language));
    type(page, typed);
    expect(page.one("[role=option] .search-title").textContent).toBe(told);
  });
  test("the list opens on a press, not on a focus that came from elsewhere", () => {
    const page = mount(search);
    const field = page.one("input");
    field.dispatchEvent(new (field.ownerDocument.defaultView?.Event ?? Event)("focus"));
    expect(field.getAttribute("aria-expanded")).toBe("false");
    page.press(field);
    expect(field.getAttribute("aria-expanded")).toBe("true");
  });
  test("groups have names, and nothing found is said so", async () => {
    const page = mount(search);
    type(page, "aland");
    expect(page.all("[role=group]").map(nameOfGroup)).toContain("Countries");
    type(page, "qqqqqqqq");
    expect(page.one(".search-none").textContent).toBe("Nothing found for “qqqqqqqq”.");
  });
  test.each([
    ["ArrowDown", 0],
    ["ArrowUp", englishWords.command.examples.length - 1],
  ])("where nothing is marked yet %s marks %i", (key, at) => {
    const page = mount(search);
    type(page, "");
    const field = page.one("input");
    expect(field.getAttribute("aria-activedescendant")).toBe(null);
    page.key(field, key);
    expect(field.getAttribute("aria-activedescendant")).toBe(`search-${at}`);
  });
});

/** Typed as by hand; the page has no layout to scroll in. */
function type(page: ReturnType<typeof mount>, text: string): void {
  const field = page.one("input") as HTMLInputElement;
  const { HTMLElement } = field.ownerDocument.defaultView as unknown as { HTMLElement: { prototype: object } };
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
  field.value = text;
  page.fire(field, "input");
}

const nameOfGroup = (element: Element) => element.getAttribute("aria-label");
