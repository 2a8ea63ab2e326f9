// npm run data:import -- <kind> <file>, from file to file, in a folder of its own.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { DATA } from "../../../scripts/dataset.ts";
import { importOfficial, isOfficial } from "../../../scripts/official/import.ts";
import { parsePart } from "../../../src/dataset/parse.ts";
import { membershipRecord, relationRecord, sourceRecord } from "../../../src/dataset/records.ts";
import type { Need } from "../../../src/model/atlas.ts";
import type { Measure, Source } from "../../../src/model/record.ts";
import { WORKBOOKS, workbook } from "./workbooks.ts";

const corpus = resolve(import.meta.dirname, "../../corpora/official");
const root = mkdtempSync(join(tmpdir(), "multivector-import-"));
let dir = root;
let run = 0;
beforeEach(() => {
  dir = join(root, String(run++));
  for (const name of ["measures", "sources"]) cpSync(join(DATA, `atlas/${name}.json`), join(dir, `atlas/${name}.json`));
});
afterAll(() => rmSync(root, { recursive: true }));

const json = <T>(path: string) => JSON.parse(readFileSync(join(dir, path), "utf8")) as T;
const from = (name: string) => join(corpus, name);
async function xlsx(name: string): Promise<string> {
  const path = join(dir, `${name}.xlsx`);
  writeFileSync(path, await workbook(WORKBOOKS[name]?.sheets ?? []));
  return path;
}
const parsed = (need: Need, path: string) => parsePart(need, readFileSync(join(dir, path), "utf8")).problems;

describe("what is written", () => {
  it("is our own form, with its edition and source in the record", async () => {
    const said = await importOfficial(["un-desa-stock", await xlsx("un-desa-stock.2024"), "--out", dir]);
    expect(said.code).toBe(0);
    expect(parsed({ kind: "flows", key: "un_stock-2024" }, "flows/un_stock-2024.json")).toEqual([]);
    const measure = json<Measure[]>("atlas/measures.json").find(({ id }) => id === "un_stock");
    expect(measure?.revisions.find(({ id }) => id === "2024")).toEqual({
      id: "2024",
      file: "flows/un_stock-2024.json",
      first: "1990",
      last: "2024",
      sources: ["un-desa-stock-2024"],
    });
    expect(said.lines).toContain("source un-desa-stock-2024 stays as it was edited");
  });

  it("joins a new edition beside the old one, never into it", async () => {
    const said = await importOfficial(["knomad", await xlsx("knomad.2023"), "--out", dir]);
    expect(said.code).toBe(0);
    expect(parsed({ kind: "flows", key: "remittance_estimate-2023" }, "flows/remittance_estimate-2023.json")).toEqual(
      [],
    );
    const measure = json<Measure[]>("atlas/measures.json").find(({ id }) => id === "remittance_estimate");
    expect(measure?.revisions.map(({ id }) => id)).toEqual(["2023", null]);
    const source = json<Source[]>("atlas/sources.json").find(({ id }) => id === "knomad-2023");
    expect(v.safeParse(sourceRecord, source).success).toBe(true);
  });

  it("is in two files where the first view has one of its own", async () => {
    expect((await importOfficial(["un-desa-stock", await xlsx("un-desa-stock.2020"), "--out", dir])).code).toBe(0);
    const [first, rest] = ["flows/un_stock-2020.json", "flows/un_stock-2020.rest.json"].map((path) =>
      json<{ origin: string[]; dest: string[] }>(path),
    );
    expect([first?.dest, rest?.dest]).toEqual([["KAZ", "RUS"], ["JEY"]]);
  });

  it.each([
    ["visa", "visa.2026-03-01.matrix-iso2.csv", { kind: "visas", date: "2026-03-01" }, "pairs/visas-2026-03-01.json"],
    ["ucdp", "ucdp.plain.csv", { kind: "conflicts" }, "pairs/conflicts.json"],
    ["unhcr", "unhcr.download.csv", { kind: "flows", key: "refugee_stock" }, "flows/refugee_stock.json"],
    ["unhcr", "unhcr.download.csv", { kind: "flows", key: "asylum_seeker_stock" }, "flows/asylum_seeker_stock.json"],
  ] as const)("%s passes the checks of shape", async (kind, file, need, path) => {
    expect((await importOfficial([kind, from(file), "--out", dir])).code).toBe(0);
    expect(parsed(need, path)).toEqual([]);
  });

  it("leaves alone what the file says nothing about", async () => {
    await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir]);
    expect(existsSync(join(dir, "flows/other_protection_stock.json"))).toBe(false);
  });
});

describe("what must not ship", () => {
  it.each([
    ["sipri", "sipri.register.csv", "flows/arms_tiv.json"],
    ["itpd", "itpd.sums.csv", "flows/trade_value.json"],
    ["atop", "atop.members.csv", "atlas/alliances.json"],
    ["gsdb", "gsdb.cases.csv", "atlas/sanctions.json"],
  ])("%s goes to the private folder alone, and that is said", async (kind, file, path) => {
    const before = ["measures", "sources"].map((name) => readFileSync(join(dir, `atlas/${name}.json`), "utf8"));
    const said = await importOfficial([kind, from(file), "--out", dir]);
    expect(said.code).toBe(0);
    expect(said.lines.at(-1)).toContain("does not ship");
    expect([existsSync(join(dir, path)), existsSync(join(dir, "private", path))]).toEqual([false, true]);
    expect(["measures", "sources"].map((name) => readFileSync(join(dir, `atlas/${name}.json`), "utf8"))).toEqual(
      before,
    );
  });

  it("is in the form of our records all the same", async () => {
    await importOfficial(["atop", from("atop.members.csv"), "--out", dir]);
    await importOfficial(["gsdb", from("gsdb.cases.csv"), "--out", dir]);
    await importOfficial(["sipri", from("sipri.register.csv"), "--out", dir]);
    expect(() => v.parse(v.array(membershipRecord), json("private/atlas/alliances.json"))).not.toThrow();
    expect(() => v.parse(v.array(relationRecord), json("private/atlas/sanctions.json"))).not.toThrow();
    expect(parsed({ kind: "flows", key: "arms_tiv" }, "private/flows/arms_tiv.json")).toEqual([]);
  });

  it("is ignored by git", () => {
    expect(readFileSync(join(DATA, "../.gitignore"), "utf8").split("\n")).toContain("data/private/");
  });
});

describe("a file that stands", () => {
  it("is not replaced by a smaller one without a word", async () => {
    await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir]);
    const before = readFileSync(join(dir, "flows/refugee_stock.json"), "utf8");
    const args = ["unhcr", from("unhcr.wide.csv"), "--out", dir];
    const said = await importOfficial(args);
    expect(said.code).toBe(1);
    expect(said.lines.slice(-2)).toEqual([
      "flows/refugee_stock.json: 1 corridors where 3 stand",
      "Nothing was written: say --replace if the smaller file is meant.",
    ]);
    expect(readFileSync(join(dir, "flows/refugee_stock.json"), "utf8")).toBe(before);
    expect((await importOfficial([...args, "--replace"])).code).toBe(0);
    expect(json<{ dest: string[] }>("flows/refugee_stock.json").dest).toEqual(["POL"]);
  });

  it("passes its remarks on to figures that are still the same", async () => {
    await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir]);
    const path = join(dir, "flows/refugee_stock.json");
    const file = json<{ flags: unknown[]; values: Record<string, number[]> }>("flows/refugee_stock.json");
    const flags = [
      [0, "2024", "suspect", "kept"],
      [2, "2024", "suspect", "its figure changed"],
    ];
    writeFileSync(path, JSON.stringify({ ...file, flags, values: { ...file.values, 2024: [9001, null, 26] } }));
    const said = await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir]);
    expect(said.lines).toContain("  1 remarks on cells carried over, 1 dropped with their figures");
    expect(json<{ flags: unknown[] }>("flows/refugee_stock.json").flags).toEqual([[0, "2024", "suspect", "kept"]]);
  });

  it("passes its remarks on whole years on, and says where their figures changed", async () => {
    await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir]);
    const path = join(dir, "flows/refugee_stock.json");
    const file = json<{ times: string[]; values: Record<string, (number | null)[]> }>("flows/refugee_stock.json");
    const [first = "", second = ""] = file.times;
    const columnFlags = [
      [first, "provisional", "before the end of the year"],
      [second, "suspect", "counted twice"],
    ];
    const changed = { ...file.values, [second]: file.values[second]?.map((value) => (value ?? 0) + 1) };
    writeFileSync(path, JSON.stringify({ ...file, columnFlags, values: changed }));
    const said = await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir]);
    expect(json<{ columnFlags: unknown[] }>("flows/refugee_stock.json").columnFlags).toEqual(columnFlags);
    expect(said.lines).toContain(`  remark on ${first} carried over (provisional)`);
    expect(said.lines).toContain(
      `  remark on ${second} carried over (suspect), though ${file.values[second]?.length} of its figures changed: look it over`,
    );
    expect(parsed({ kind: "flows", key: "refugee_stock" }, "flows/refugee_stock.json")).toEqual([]);
  });

  it("takes its source with it where nothing else names that", async () => {
    await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir, "--published", "2026-01"]);
    await importOfficial(["ucdp", from("ucdp.plain.csv"), "--out", dir]);
    const said = await importOfficial(["unhcr", from("unhcr.download.csv"), "--out", dir, "--published", "2026-07"]);
    expect(said.lines).toContain("source unhcr-2026-01 left sources.json: nothing names it any more");
    const ids = json<Source[]>("atlas/sources.json").map(({ id }) => id);
    expect(["unhcr-2026-01", "unhcr-2026-07", "ucdp-26.1"].map((id) => ids.includes(id))).toEqual([false, true, true]);
  });

  it("comes out the same the second time", async () => {
    const args = ["ucdp", from("ucdp.plain.csv"), "--out", dir];
    await importOfficial(args);
    const texts = () =>
      ["atlas/measures.json", "atlas/sources.json", "pairs/conflicts.json"].map((path) =>
        readFileSync(join(dir, path), "utf8"),
      );
    const first = texts();
    await importOfficial(args);
    expect(texts()).toEqual(first);
  });
});

describe("a call", () => {
  it("tells official files from a folder of inputs", () => {
    expect([
      isOfficial([]),
      isOfficial(["../shared/data"]),
      isOfficial(["visa"]),
      isOfficial(["vsia", "x.csv"]),
    ]).toEqual([false, false, true, true]);
  });

  it.each([
    [["vsia", "x.csv"], "npm run data:import -- <kind> <file>"],
    [["visa"], "npm run data:import -- <kind> <file>"],
    [["visa", "a.csv", "b.csv"], "npm run data:import -- <kind> <file>"],
    [["visa", "a.csv", "--date"], "--date needs a value"],
    [["visa", "a.csv", "--date", "--replace"], "--date needs a value"],
    [["visa", "/nowhere/x.csv"], "/nowhere/x.csv could not be read"],
  ])("%j is answered with what is missing", async (args, line) => {
    const said = await importOfficial(args);
    expect(said.code).toBe(2);
    expect(said.lines[0]).toContain(line);
  });

  it("writes nothing where nothing was of use, and the remarks where they are asked for", async () => {
    const file = join(dir, "unhcr.csv");
    writeFileSync(file, "Year,Country of origin,Country of asylum,Refugees\n2025,Ruritania,Poland,5\n");
    const said = await importOfficial(["unhcr", file, "--out", dir, "--remarks", join(dir, "remarks.csv")]);
    expect(said.code).toBe(1);
    expect(said.lines.at(-1)).toBe("Nothing of use in it: nothing was written.");
    expect(existsSync(join(dir, "flows"))).toBe(false);
    expect(readFileSync(join(dir, "remarks.csv"), "utf8").split("\n")[1]).toBe(
      'error,country,unhcr.csv,2,2,Country of origin,“Ruritania”,the name of a country,"Nearest: Mauritania (MRT), Romania (ROU), Albania (ALB)"',
    );
  });
});
