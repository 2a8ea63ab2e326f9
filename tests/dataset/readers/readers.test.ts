import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { DATA } from "../../../scripts/dataset.ts";
import { textOf } from "../../../src/dataset/readers/bytes.ts";
import { COW, GLEDITSCH_WARD } from "../../../src/dataset/readers/cow.ts";
import { figureOf } from "../../../src/dataset/readers/figure.ts";
import { quoted, sentence } from "../../../src/dataset/readers/grid.ts";
import { READERS, readOutside } from "../../../src/dataset/readers/index.ts";
import { createGazetteer, type KnownCountry } from "../../../src/dataset/readers/places.ts";
import { DECODED_LIMIT, gridsOf } from "../../../src/dataset/readers/workbook.ts";

const countries = JSON.parse(readFileSync(join(DATA, "atlas/countries.json"), "utf8")) as KnownCountry[];
const places = createGazetteer(countries);
const bytes = (text: string) => new TextEncoder().encode(text);
const reader = (wanted: string) => READERS.find(({ id }) => id === wanted) as (typeof READERS)[number];
const why = async (kind: string, name: string, content: Uint8Array, options = {}, limit?: number) => {
  const reading = await readOutside(reader(kind), name, content, places, options, limit);
  return reading.kind === "refused" ? sentence(reading.why) : "read";
};

describe("keys of official tables", () => {
  it.each([
    ["Iran (Islamic Republic of)", "IRN"],
    ["Türkiye", "TUR"],
    ["Turkey", "TUR"],
    ["Dem. People's Republic of Korea", "PRK"],
    ["Korea, South", "KOR"],
    ["Congo", "COG"],
    ["Congo, Dem. Rep.", "COD"],
    ["Ivory Coast", "CIV"],
    ["Côte d'Ivoire", "CIV"],
    ["Czech Republic", "CZE"],
    ["Serbia and Kosovo: S/RES/1244 (1999)", "SRB"],
    ["China, Taiwan Province of China*", "TWN"],
    ["Kyrgyz Republic", "KGZ"],
    ["Таджикистан", "TJK"],
    ["  THE GAMBIA ", "GMB"],
    ["South Africa", "ZAF"],
    ["Bolivia (Plurinational State of)", "BOL"],
    ["State of Palestine*", "PSE"],
    ["Macedonia, FYR", "MKD"],
    ["Viet Nam", "VNM"],
  ])("%s is %s", (name, id) => {
    expect(places.name(name)).toEqual({ kind: "country", id });
  });

  it.each([
    "WORLD",
    "World",
    "Total",
    "Sub-Saharan Africa",
    "Eastern Asia",
    "Other South",
    "Others",
    "High-income countries",
    "Latin America and the Caribbean",
  ])("%s is a group", (name) => expect(places.name(name).kind).toBe("aggregate"));

  it("takes every English name and code of the record for itself", () => {
    const lost = countries.filter(({ id, names: { en } }) => {
      const place = places.name(en);
      return place.kind !== "country" || place.id !== id;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(countries.filter(({ id }) => places.code(id).kind !== "country")).toEqual([]);
  });

  it("reads M49 with and without zeros, and groups from 900 on", () => {
    expect(["036", "36", "762.0"].map((text) => places.m49(text))).toMatchObject([
      { id: "AUS" },
      { id: "AUS" },
      { id: "TJK" },
    ]);
    expect(["900", "5500", "2003", "2", "142"].map((text) => places.m49(text).kind)).toEqual(
      Array(5).fill("aggregate"),
    );
    expect(["0", "999999", "86O", "", "constructor"].map((text) => places.m49(text).kind)).toEqual(
      Array(5).fill("none"),
    );
  });

  it("never takes a past state for its successor", () => {
    const past = places.m49("891");
    expect(past.kind === "country" ? past.id : past.kind).not.toBe("SRB");
    expect(places.m49("830")).toEqual({ kind: "country", id: "JEY" });
  });

  it("knows that NA is Namibia where codes have two letters", () => {
    expect(places.iso2("NA")).toEqual({ kind: "country", id: "NAM" });
    expect(places.kindOf(["NA", "RU", "TJ"])).toBe("iso2");
    expect(places.kindOf(["Chad", "Mali", "Oman", "UK"])).toBe("name");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", ""])("has no country %s", (key) => {
    for (const look of [places.code, places.name, places.m49, places.iso2, places.cow])
      expect(look(key).kind).toBe("none");
  });

  it("has only countries of the record among the numbers of states", () => {
    const ids = new Set(countries.map(({ id }) => id));
    const past = ["DDR", "CSK"];
    expect([...COW.values(), ...GLEDITSCH_WARD.values()].filter((id) => !ids.has(id) && !past.includes(id))).toEqual(
      [],
    );
    expect([COW.get(365), COW.get(702), COW.get(970), GLEDITSCH_WARD.get(970)]).toEqual(["RUS", "TJK", "NRU", "KIR"]);
  });
});

describe("figures", () => {
  it.each([
    ["1,234", 1234],
    ["1 234 567", 1234567],
    ["1\u00a0234", 1234],
    ["12.5", 12.5],
    ["0", 0],
    ["-0", 0],
  ])("%s is %d", (text, value) => expect(figureOf(text)).toEqual({ kind: "value", value }));
  it.each(["", "..", "-", "–", "n/a", "NA", "null"])("%s is unknown, never zero", (text) =>
    expect(figureOf(text)).toEqual({ kind: "unknown" }),
  );
  it.each(["12%", "~5000", ">1000", "1,5", "1.234,5", "12,34", "-5", "1e999", "0x10", "١٢", "9007199254740993"])(
    "%s is none",
    (text) => expect(figureOf(text).kind).toBe("bad"),
  );
  it("does not guess what a comma means where it may be either", () => {
    expect(figureOf("1,234", false)).toMatchObject({ kind: "bad", expected: "a number with a point" });
    expect(figureOf("1 234", false)).toEqual({ kind: "value", value: 1234 });
  });
});

describe("bytes", () => {
  it.each([
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ["a picture (PNG)", [0x89, 0x50, 0x4e, 0x47]],
    ["a gzip archive", [0x1f, 0x8b, 8]],
    ["an old Excel file (.xls)", [0xd0, 0xcf, 0x11, 0xe0]],
    ["an empty file", []],
    ["an empty file", [0xef, 0xbb, 0xbf, 0x0a]],
  ])("knows %s", (what, head) => {
    const text = textOf("x.csv", new Uint8Array(head));
    expect(!text.ok && text.why.received).toContain(what);
  });

  it("says which encoding it took", () => {
    const read = (list: number[]) => {
      const text = textOf("x.csv", new Uint8Array(list));
      return text.ok ? [text.value.text, text.value.notes[0]] : [];
    };
    expect(read([0x43, 0xf4, 0x74, 0x65])).toEqual([
      "Côte",
      "not UTF-8: read as Windows-1252, look at the names with accents",
    ]);
    expect(read([0x43, 0xc3, 0xb4])).toEqual(["Cô", "read as UTF-8"]);
    expect(read([0x43, 0, 0xf4, 0])).toEqual(["Cô", "read as UTF-16LE"]);
    expect(read([0xfe, 0xff, 0, 0x43])).toEqual(["C", "read as UTF-16BE"]);
  });

  it("writes control characters and turns of direction out", () => {
    expect(quoted("a\u0000b\u202e\n")).toBe("“a\\u0000b\\u202e\\n”");
    expect(quoted("x".repeat(100))).toHaveLength(62);
  });
});

describe("workbooks that are none", () => {
  it.each([
    ["a bare sign", bytes("PK")],
    ["a cut one", bytes("PK\u0003\u0004 and no more")],
    ["zeros", new Uint8Array([0x50, 0x4b, ...new Uint8Array(500)])],
  ])("%s is refused", async (_, content) => {
    expect(await why("un-desa-stock", "x.xlsx", content)).toContain("expected an xlsx workbook");
  });

  it("every cut of a good one is refused or read, never thrown", async () => {
    const good = await writeXlsx({ sheets: [{ name: "Table 1", rows: [["a", 1]] }] });
    for (let length = 0; length < good.length; length += 97)
      await expect(gridsOf("x.xlsx", good.slice(0, length), null)).resolves.toHaveProperty("ok");
  });

  it("stops at what it unpacks to, not at what it weighs", async () => {
    const rows = Array.from({ length: 2_000 }, () =>
      Array.from({ length: 40 }, () => "a long text of which there is much"),
    );
    const bomb = await writeXlsx({ sheets: [{ name: "Table 1", rows }] });
    expect(bomb.length).toBeLessThan(400_000);
    const refused = await gridsOf("x.xlsx", bomb, null, 1_000_000);
    expect(!refused.ok && refused.why).toMatchObject({ code: "limit", expected: "1 MB at most" });
    expect(DECODED_LIMIT).toBe(67_108_864);
  });

  it("cannot lie about what it unpacks to", async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [`text ${i}`, i]);
    const lie = await writeXlsx({ sheets: [{ name: "Table 1", rows }] });
    const view = new DataView(lie.buffer, lie.byteOffset, lie.byteLength);
    for (let at = 0; at + 46 < lie.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    const read = await gridsOf("x.xlsx", lie, null);
    expect(read.ok).toBe(false);
  });

  it("refuses what is too heavy before it looks at it", async () => {
    expect(await why("unhcr", "x.csv", bytes("Year,a\n1,2\n"), {}, 5)).toContain("expected 5 at most");
  });

  it("takes a zip for what it is where a text is wanted", async () => {
    expect(await why("ucdp", "ucdp.zip", bytes("PK\u0003\u0004"))).toContain("Unpack it");
  });
});

describe("options", () => {
  it("refuses one that a reader does not have", async () => {
    expect(await why("sipri", "x.csv", bytes("a,b\n1,2\n"), { year: "2020" })).toContain("no option for sipri");
    expect(await why("unhcr", "x.csv", bytes("a,b\n1,2\n"), { yaer: "2020" })).toContain("--published");
  });
});
