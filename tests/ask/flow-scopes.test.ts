import { describe, expect, test } from "vitest";
import { flows } from "../../scripts/ask/flows.ts";
import { openAtlas } from "../../scripts/ask/library.ts";

const atlas = openAtlas();
// biome-ignore lint/suspicious/noExplicitAny: answers are read here as any reader of JSON would
const ask = (...typed: string[]): any => JSON.parse(JSON.stringify(flows(atlas, typed, 5)));
const first = (...typed: string[]) => ask(...typed).json.answers[0];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const all = ({ flows: drawn, rest }: { flows: { value: number }[]; rest: { total: number } }) =>
  sum(drawn.map(({ value }) => value)) + rest.total;

describe("flows of a bloc", () => {
  test("are those of its members on the day", () => {
    expect(first("EEU", "2018-04-09", "--within").members).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS"]);
    expect(first("EEU", "2015-08-11", "--within").members).not.toContain("KGZ");
    expect(ask("EEU", "2012", "--within").text).toContain("The EEU has no members on 1 January 2012.");
  });
  test("among themselves, out and in: the same corridors however they are asked for", () => {
    const within = first("EEU", "2018-04-09", "--within");
    expect(within.flows[0]).toMatchObject({ origin: "KAZ", dest: "RUS", side: "world", parts: 1 });
    expect(within.flows.length + within.rest.corridors + within.unknown).toBe(20);
    const [out, into, both] = [["out"], ["in"], []].map((way) => first("EEU", ...way, "2018-04-09"));
    expect(all(out) + all(into)).toBe(all(both));
    expect(out.flows.every(({ side }: { side: string }) => side === "out")).toBe(true);
  });
  test("added up by region are as many people as by country", () => {
    const [country, region] = [first("EEU", "out", "2018-04-09"), first("EEU", "out", "2018-04-09", "--by", "region")];
    expect(all(region)).toBe(all(country));
    expect(region.flows[0].origin).toBe("EEU");
    expect(region.flows[0].dest).toMatch(/^\d{3}$/);
  });
});

describe("flows of the world", () => {
  test("by bloc count nobody twice: what is drawn, left and stays inside is all there is", () => {
    const country = first("world", "2020");
    for (const blocs of ["CSTO,SCO,EEU", "EEU,SCO", "NATO,EU,CIS"]) {
      const grouped = first("world", "2020", "--by", "bloc", "--blocs", blocs);
      expect(all(grouped) + grouped.internal.total).toBe(all(country));
    }
  });
  test("say who is counted where", () => {
    const { text } = ask("world", "2018-04-09", "--by", "bloc");
    expect(text).toContain("A country in two of them is counted in the first");
    expect(text).toContain("EEU: 0 of 5 members, the others stand in a bloc before it.");
  });
});

describe("questions", () => {
  test("a country asked in the old way is answered in the old way", () => {
    expect(ask("TJK", "out", "un_stock-2020", "2020").json).toMatchObject({ country: "TJK", direction: "out" });
    expect(ask("Guinea-Bissau", "out", "un_stock-2020", "2020").json).toMatchObject({ country: "GNB" });
  });
  test("a country named twice is asked for once", () => {
    expect(ask("TJK-tjk", "both", "un_stock-2020", "2020").json.asked.selection).toEqual({
      kind: "country",
      id: "TJK",
    });
  });
  test("several countries stand together with dashes", () => {
    const answer = first("TJK-KGZ-UZB", "out", "un_stock-2020", "2020");
    expect(answer.flows[0]).toMatchObject({ origin: "UZB", dest: "RUS" });
    expect(answer.flows.some(({ dest }: { dest: string }) => dest === "KGZ")).toBe(false);
  });
  test.each([
    [["XYZW", "2018"], "not known"],
    [["EEU", "2018", "--by", "planet"], "country, region, bloc"],
    [["EEU", "2018", "--blocs", "CSTOO", "--by", "bloc"], "Did you mean"],
    [["EEU", "2018", "--sideways"], "--within"],
    [["TJK-KGZ-UZB-KAZ-RUS", "2018"], "At most 4"],
    [["EEU", "sometime"], "no date"],
  ])("%j is answered by a sentence", (typed, part) => {
    const reply = ask(...typed);
    expect(reply.ok).toBe(false);
    expect(reply.sentence).toContain(part);
  });
});
