import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { country } from "../../scripts/ask/country.ts";
import { flow, flows } from "../../scripts/ask/flows.ts";
import { openAtlas } from "../../scripts/ask/library.ts";
import { members } from "../../scripts/ask/members.ts";
import { pair } from "../../scripts/ask/pair.ts";
import { readBloc, readCountry, readDate, readMeasure } from "../../scripts/ask/reading.ts";

const atlas = openAtlas();
// biome-ignore lint/suspicious/noExplicitAny: answers are read here as any reader of JSON would
const json = (reply: { ok: boolean }): any => JSON.parse(JSON.stringify((reply as { json?: unknown }).json ?? reply));
const codes = (spells: readonly { country: string; status?: string }[]) => spells.map((spell) => spell.country).sort();

describe("members", () => {
  test.each([
    ["CSTO", "2011-01-01", "ARM BLR KAZ KGZ RUS TJK UZB"],
    ["csto", "2025-10-01", "ARM BLR KAZ KGZ RUS TJK"],
    ["EEU", "2015-08-11", "ARM BLR KAZ RUS"],
    ["EAEU", "2015-08-12", "ARM BLR KAZ KGZ RUS"],
    ["SCO", "2018-04-09", "CHN IND KAZ KGZ PAK RUS TJK UZB"],
  ])("%s on %s", (bloc, day, expected) => {
    const answer = json(members(atlas, [bloc, day]));
    expect(codes(answer.members).join(" ")).toBe(expected);
    expect(answer.asOf).toBe(day);
    for (const spell of answer.members) {
      expect(spell).toMatchObject({ status: expect.any(String), source: expect.stringMatching(/\S/) });
      expect(spell.from === null || spell.from <= day).toBe(true);
      expect(spell.to === null || spell.to > day).toBe(true);
    }
  });
  test("what another source says of a spell stands beside it, with its own source", () => {
    const reply = members(atlas, ["BRICS", "2024-06-01"]);
    const saudi = (reply as { text: string }).text.split("\n").find((line) => line.includes("(SAU)")) ?? "";
    expect(saudi).toMatch(/· invited · .*· disputed: member since 1 January 2024 · https:\S+$/);
  });
  test("before a bloc began it has no members, and the day it began is said", () => {
    const reply = members(atlas, ["CSTO", "1993-01-01"]);
    expect(json(reply).members).toEqual([]);
    expect((reply as { text: string }).text).toContain("Founded on 7 October 2002.");
  });
  test("on its last day a bloc lives, on the first without it it has ended, and the heir is named", () => {
    expect((members(atlas, ["CST", "2002-10-06"]) as { text: string }).text).not.toContain("Ended");
    const reply = members(atlas, ["CST", "2002-10-07"]);
    expect(json(reply).members).toEqual([]);
    expect((reply as { text: string }).text).toMatch(/Ended on 7 October 2002; its heir is the .* \(CSTO\)\./);
  });
  test("beside the SCO stood four observers, and Tajikistan weighed the EEU", () => {
    const observers = json(members(atlas, ["SCO", "2018-04-09"])).others.filter(
      ({ status }: { status: string }) => status === "observer",
    );
    expect(codes(observers)).toEqual(["AFG", "BLR", "IRN", "MNG"]);
    expect(codes(json(members(atlas, ["EEU", "2018-04-09"])).considered)).toEqual(["TJK"]);
  });
  test("Armenia is frozen in the CSTO, and counted", () => {
    const { members: found } = json(members(atlas, ["CSTO", "2025-10-01"]));
    expect(found.find((spell: { country: string }) => spell.country === "ARM").status).toBe("frozen");
  });
});

describe("flows", () => {
  test("each measure and revision answers for itself", () => {
    const departures = json(flow(atlas, ["TJK", "RUS", "labour_departures", "2023"]));
    expect(departures.answers).toMatchObject([{ value: 627_028, quality: "ok", nearest: false, standing: "counted" }]);
    const stock = json(flow(atlas, ["TJK", "RUS", "un_stock", "2020"]));
    expect(stock.answers.map(({ key, value, nearest }: Record<string, unknown>) => [key, value, nearest])).toEqual([
      ["un_stock-2020", 466_252, false],
      ["un_stock-2024", 415_676, true],
    ]);
    const moves = json(flow(atlas, ["TJK", "RUS", "modelled_change_of_residence", "2023"]));
    expect(moves.answers).toMatchObject([{ value: 5_225, standing: "modelled" }]);
    expect(json(flow(atlas, ["TJK", "RUS", "labour_departures", "2022"])).answers[0].quality).toBe("suspect");
  });
  test("the largest come first, the rest is counted, nobody flows to the rest of the world", () => {
    const [first] = json(flows(atlas, ["TJK", "out", "un_stock-2020", "2020"], 10)).answers;
    expect(first.flows.length).toBe(10);
    expect(first.flows[0]).toMatchObject({ dest: "RUS", value: 466_252 });
    expect(first.rest.corridors).toBeGreaterThan(20);
    const [departures] = json(flows(atlas, ["TJK", "out", "labour_departures", "2023"], 10)).answers;
    expect(departures.flows.map(({ dest }: { dest: string }) => dest)).not.toContain("ZZZ");
    expect(departures.all.value).toBe(652_014);
  });
  test("what is not known is null, not zero", () => {
    expect(json(flow(atlas, ["TJK", "NRU", "un_stock-2024", "2024"])).answers).toMatchObject([{ value: null }]);
  });
});

describe("country and pair", () => {
  test("Tajikistan in April 2018", () => {
    const answer = json(country(atlas, ["TJK", "2018-04-09"]));
    const blocs = answer.memberships.map(({ bloc }: { bloc: string }) => bloc);
    expect(blocs).toEqual(expect.arrayContaining(["CSTO", "SCO", "CIS"]));
    expect(blocs).not.toContain("EEU");
    expect(answer.considered).toMatchObject([{ bloc: "EEU" }]);
    expect(answer.relations.find(({ id }: { id: string }) => id === "rus-tjk-readmission")).toMatchObject({
      status: "postponed",
      when: "now",
      statedAsOf: null,
    });
  });
  test("what the article said stays as of April 2018", () => {
    const answer = json(country(atlas, ["TJK", "2025-04-09"]));
    expect(answer.relations.find(({ id }: { id: string }) => id === "rus-tjk-readmission").statedAsOf).toBe("2018-04");
  });
  test("Russia and Tajikistan", () => {
    const answer = json(pair(atlas, ["RUS", "TJK", "2018-04-09"]));
    expect(answer.sharedBlocs).toEqual(expect.arrayContaining(["CSTO", "SCO"]));
    expect(answer.blocs.find(({ bloc }: { bloc: string }) => bloc === "EEU")).toMatchObject({
      a: { status: "member" },
      b: { status: "considered" },
    });
    expect(answer.visas.ba).toMatchObject({ rule: "visa_free", days: 90, exact: false });
    expect(answer.votes.find(({ year }: { year: number }) => year === 2018).similarity).toBe(0.78);
    const stock = answer.figures.find(({ key }: { key: string }) => key === "un_stock-2020");
    expect([stock.there.value, stock.back.value, stock.net]).toEqual([234_998, 466_252, 234_998 - 466_252]);
  });
});

describe("what is typed", () => {
  test("a country by code or by name in any language", () => {
    for (const text of ["TJK", "tjk", "TJ", "Tajikistan", "Таджикистан", "Тоҷикистон", "تاجیکستان"]) {
      expect(readCountry(atlas, text)).toEqual({ ok: true, value: "TJK" });
    }
    expect(readBloc(atlas, "ЕАЭС")).toEqual({ ok: true, value: "EEU" });
  });
  test("what is not known gets the nearest three", () => {
    for (const read of [readCountry(atlas, "Turkiy"), readBloc(atlas, "CSTOO"), readMeasure(atlas, "un_stok")]) {
      expect(read).toMatchObject({
        ok: false,
        sentence: expect.stringMatching(/not known\. Did you mean .+, .+ or .+\?$/),
      });
    }
    expect(readCountry(atlas, "Turkiy")).toMatchObject({ sentence: expect.stringContaining("Türkiye (TUR)") });
  });
  test("a date of any precision; an impossible one is a sentence", () => {
    expect(readDate("2018")).toMatchObject({ value: { day: "2018-01-01", end: "2019-01-01" } });
    expect(readDate("2018-04")).toMatchObject({ value: { day: "2018-04-01", end: "2018-05-01" } });
    expect(readDate("2018-04-31")).toMatchObject({ ok: false, sentence: expect.stringContaining("30 days") });
    for (const text of ["2018-13", "yesterday", "", "2018-4-9", undefined]) expect(readDate(text).ok).toBe(false);
  });
});

describe("the command", { timeout: 60_000 }, () => {
  const root = resolve(import.meta.dirname, "../..");
  const run = (...typed: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/ask.ts", ...typed], { cwd: root, encoding: "utf8" });
  test("prints JSON and nothing else, or readable text", () => {
    const asked = run("members", "CSTO", "2011-01-01", "--json");
    expect(asked.status).toBe(0);
    expect(asked.stderr).toBe("");
    expect(codes(JSON.parse(asked.stdout).members)).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"]);
    expect(run("flows", "TJK", "out", "un_stock", "2020", "--top", "2").stdout).toContain("466,252 people · mid-2020");
  });
  test("answers a question it cannot read with a sentence and code 2", () => {
    const asked = run("members", "CSTOO", "2011-01-01", "--json");
    expect([asked.status, asked.stdout]).toEqual([2, ""]);
    expect(asked.stderr).toContain("Did you mean");
    expect(run("flows", "TJK", "out", "un_stock", "2020", "--top", "none").status).toBe(2);
  });
  test("draws a link", () => {
    const file = join(tmpdir(), `multivector-ask-${process.pid}.svg`);
    const asked = run("draw", "http://localhost:1/#asof=2018-04-09&sel=TJK&nonsense=1", file);
    expect([asked.status, asked.stderr]).toEqual([0, ""]);
    expect(asked.stdout).toContain("nonsense=1");
    const svg = readFileSync(file, "utf8");
    rmSync(file);
    expect(/<svg[\s>]/.test(svg.slice(0, 200))).toBe(true);
    expect(svg.includes("Tajikistan is in the CSTO and the SCO")).toBe(true);
  });
});
