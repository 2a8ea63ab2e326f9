import { describe, expect, test } from "vitest";
import { sources } from "../../src/panels/sources.ts";
import { table } from "../../src/panels/table.ts";
import { matching, type Row, sorted } from "../../src/panels/table-shape.ts";
import { openSheet } from "../../src/state/actions.ts";
import { first, mount } from "./page.ts";

const open = openSheet("table")(first);

describe("the table", () => {
  test("is a real table with a caption and headings that sort", () => {
    const page = mount(table, open);
    expect(page.root.getAttribute("aria-label")).toBe("Table");
    expect(page.one("caption").textContent).toMatch(/as of 1 June 2015\. \d+ rows?$/);
    expect(page.all("th[scope=col]").map(({ textContent }) => textContent)).toEqual([
      "Partner",
      "From Aland",
      "To Aland",
      "Net",
      "Time",
      "How it is known",
    ]);
    expect(page.all("tbody th[scope=row]").length).toBeGreaterThan(0);
  });
  test("sorts by a column, and back", () => {
    const page = mount(table, open);
    page.press(page.one("th[scope=col] button"));
    const names = page.all("tbody th").map(({ textContent }) => textContent ?? "");
    expect(names).toEqual([...names].sort());
    expect(page.one("th[scope=col]").getAttribute("aria-sort")).toBe("ascending");
    page.press(page.one("th[scope=col] button"));
    expect(page.all("tbody th").map(({ textContent }) => textContent)).toEqual([...names].reverse());
  });
  test("filters by any cell", () => {
    const page = mount(table, open);
    const field = page.one("input[type=search]") as HTMLInputElement;
    field.value = "BELAND";
    page.fire(field, "input");
    expect(page.all("tbody th").map(({ textContent }) => textContent)).toEqual(["Beland"]);
    expect(page.one("caption").textContent).toMatch(/1 row$/);
  });
  test("lists memberships with dates and sources", () => {
    const page = mount(table, open);
    page.fire(page.one(".table-kind input[value=memberships]"), "change");
    const row = page.all("tbody tr").find(({ textContent }) => textContent?.startsWith("Beland")) as HTMLElement;
    expect(row.textContent).toContain("frozen");
    expect(row.querySelector("a")?.getAttribute("href")).toBe("https://example.org/gazette");
  });
  test("keeps its rows from frame to frame", () => {
    const page = mount(table, open);
    const before = page.all("tbody tr");
    page.show({ ...open, asOf: "2015-06-02" });
    expect(page.all("tbody tr")).toEqual(before);
  });
});

describe("rows", () => {
  const row = (id: string, sort: number | null): Row => ({ id, countries: [], cells: [{ text: id, sort }] });
  test("what is not known comes last either way", () => {
    const rows = [row("none", null), row("two", 2), row("one", 1)];
    expect(sorted(rows, 0, false).map(({ id }) => id)).toEqual(["one", "two", "none"]);
    expect(sorted(rows, 0, true).map(({ id }) => id)).toEqual(["two", "one", "none"]);
  });
  test("an empty filter keeps all", () => {
    expect(matching([row("a", 1)], "  ")).toHaveLength(1);
  });
});

describe("the sources", () => {
  test("are those of what is in view, each with licence, citation and doubt", () => {
    const page = mount(sources, openSheet("sources")(first));
    const text = page.root.textContent ?? "";
    expect(text).toContain("Census of movers");
    expect(text).toContain("Doubt: copy without a licence file");
    expect(text).toContain("CC BY 4.0");
    page.press(page.one(".source-copy"));
    expect(page.noted.copied).toHaveLength(1);
  });
});
