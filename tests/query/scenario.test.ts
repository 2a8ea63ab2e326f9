import { describe, expect, it } from "vitest";
import { withParts } from "../../scripts/ask/library.ts";
import { readDataset } from "../../scripts/dataset.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { flowMeasures } from "../../src/query/figures.ts";
import { membershipsOf, membersOf, statusOn } from "../../src/query/memberships.ts";
import { recordedAtlas, type Supposed, weigh, withScenario } from "../../src/query/scenario.ts";
import { precedentOf, saidOf } from "../../src/query/scenario-precedent.ts";
import { consequencesOf } from "../../src/query/scenario-rules.ts";
import { scenarioNeeds, touchedBy } from "../../src/query/scenario-touched.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const bare = readDataset().built.atlas;
const atlas = withParts(bare, [
  ...scenarioNeeds(bare, "2019-01-01"),
  ...[2014, 2023].map((year) => ({ kind: "votes", year }) as const),
]);
const supposition = (country: string, bloc: string, standing: Supposed["standing"], from: string): Supposed => ({
  country,
  bloc,
  standing,
  from,
});
const joins = supposition("TJK", "EEU", "member", "2019-01-01");
const leaves = supposition("ARM", "CSTO", "none", "2024-06-01");
const members = (world: Atlas, bloc: string, day: string) =>
  membersOf(world, bloc, day)
    .map(({ country }) => country)
    .sort()
    .join(" ");

describe("a scenario", () => {
  it("without suppositions, or with none that holds, is the same atlas", () => {
    expect(withScenario(atlas, [])).toBe(atlas);
    expect(withScenario(atlas, [supposition("KGZ", "EEU", "member", "2019-01-01")])).toBe(atlas);
    expect(recordedAtlas(atlas)).toBe(atlas);
  });
  it("is made once, with one list of memberships however much of the dataset has come, and leads back to the record", () => {
    const supposed = withScenario(atlas, [joins]);
    expect(withScenario(atlas, [{ ...joins }])).toBe(supposed);
    expect(withScenario(supposed, [joins])).toBe(supposed);
    expect(withScenario(bare, [joins]).memberships).toBe(withScenario(bare, [joins]).memberships);
    expect(recordedAtlas(supposed)).toBe(atlas);
    expect(withScenario(supposed, [])).toBe(atlas);
    const { memberships, ...rest } = supposed;
    expect(rest).toEqual((({ memberships: _, ...others }) => others)(atlas));
    expect(memberships).not.toBe(atlas.memberships);
  });
  it("changes nothing before its day, and marks what is only supposed", () => {
    const supposed = withScenario(atlas, [joins]);
    expect(members(supposed, "EEU", "2018-12-31")).toBe("ARM BLR KAZ KGZ RUS");
    expect(members(supposed, "EEU", "2019-01-01")).toBe("ARM BLR KAZ KGZ RUS TJK");
    expect(statusOn(supposed, "EEU", "TJK", "2019-01-01")).toMatchObject({ supposed: true, sources: [] });
    expect(supposed.memberships.filter((spell) => spell.supposed)).toHaveLength(1);
  });
  it("takes a country out, and what the record has of it later with it", () => {
    const supposed = withScenario(atlas, [supposition("ARM", "CSTO", "none", "2020-06-01")]);
    expect(members(supposed, "CSTO", "2025-01-01")).toBe("BLR KAZ KGZ RUS TJK");
    expect(statusOn(supposed, "CSTO", "ARM", "2025-01-01")).toMatchObject({ status: "former", supposed: true });
    expect(membershipsOf(supposed, "ARM").filter(({ bloc }) => bloc === "CSTO")).toHaveLength(2);
  });
  it("follows several suppositions in the order of their days", () => {
    const back = [supposition("ARM", "CSTO", "member", "2026-01-01"), leaves];
    const supposed = withScenario(atlas, back);
    expect(statusOn(supposed, "CSTO", "ARM", "2025-01-01")?.status).toBe("former");
    expect(statusOn(supposed, "CSTO", "ARM", "2026-01-01")?.status).toBe("member");
  });
  it("ends a supposed membership with its bloc", () => {
    const supposed = withScenario(tinyAtlas, [supposition("AAA", "SOUTH", "member", "2010-01-01")]);
    expect(members(supposed, "SOUTH", "2019-12-31")).toBe("AAA BBB CCC");
    expect(statusOn(supposed, "SOUTH", "AAA", "2020-01-01")).toBeNull();
  });
});

describe("a supposition that contradicts the record", () => {
  it.each([
    [supposition("KGZ", "EEU", "member", "2019-01-01"), { kind: "already" }],
    [supposition("MDA", "EEU", "observer", "2019-01-01"), { kind: "already" }],
    [supposition("TJK", "EURASEC", "member", "2019-01-01"), { kind: "dissolved", heir: "EEU" }],
    [supposition("TJK", "EEU", "member", "2010-01-01"), { kind: "notFounded", founded: "2015-01-01" }],
    [supposition("TJK", "NATO", "member", "1985-01-01"), { kind: "notYetState", partOf: "SUN" }],
    [supposition("SUN", "NATO", "member", "1995-01-01"), { kind: "noLongerState" }],
    [supposition("TJK", "EEU", "none", "2019-01-01"), { kind: "notIn" }],
    [supposition("QQQ", "EEU", "member", "2019-01-01"), { kind: "unknownCountry" }],
    [supposition("TJK", "NOWHERE", "member", "2019-01-01"), { kind: "unknownBloc" }],
  ])("%o", (wrong, objection) => {
    const [first, second] = weigh(atlas, [wrong, joins]);
    expect(first?.objection).toMatchObject(objection);
    // The rest of the scenario holds.
    expect(second?.objection).toBeNull();
    expect(members(withScenario(atlas, [wrong, joins]), "EEU", "2020-01-01")).toContain("TJK");
  });
});

describe("what would follow", () => {
  const told = (one: Supposed, asOf = one.from) => consequencesOf(withScenario(atlas, [one]), one, asOf);
  const byId = (one: Supposed, asOf?: string) => new Map(told(one, asOf)?.rules.map((each) => [each.rule.id, each]));

  it("are the rules between the country and each member, with their articles", () => {
    const rules = byId(joins);
    expect(rules.get("eeu-work-no-permit")).toMatchObject({
      change: "begins",
      partners: ["ARM", "BLR", "KAZ", "KGZ", "RUS"],
      rule: { article: { en: "Treaty on the EEU, art. 97(1)" } },
      later: null,
    });
    expect(rules.get("eeu-common-tariff")?.partners).toEqual([]);
    expect([...rules.values()].every(({ rule }) => rule.bloc === "EEU")).toBe(true);
  });
  it("tell a rule that begins later with its day", () => {
    expect(byId(joins).get("eeu-pension")?.later).toBe("2021-01-01");
    expect(byId(joins, "2022-01-01").get("eeu-pension")?.later).toBeNull();
  });
  it("do not count what holds by another bloc or agreement", () => {
    const anyway = told(joins)?.anyway.map((one) => (one.kind === "rule" ? one.rule.id : one.relation.id));
    expect(anyway).toEqual(expect.arrayContaining(["cis-visa-free", "minsk-visa-free-2000", "rus-tjk-visa-free"]));
    expect(byId(joins).has("cis-visa-free")).toBe(false);
    expect(told(joins)?.unknown).toEqual(["travel"]);
  });
  it("end where a country leaves: what remains between them is beside it", () => {
    const rules = byId(leaves);
    expect(rules.get("csto-mutual-defence")).toMatchObject({
      change: "ends",
      partners: ["BLR", "KAZ", "KGZ", "RUS", "TJK"],
    });
    const remains = rules.get("csto-mutual-defence")?.anyway;
    expect(remains).toContainEqual(expect.objectContaining({ kind: "relation", partners: ["RUS"] }));
  });
  it("are idle where travel is open all the same, and not where one border would close", () => {
    const open = byId(supposition("TJK", "CIS", "none", "2019-01-01")).get("cis-visa-free");
    expect(open).toMatchObject({ change: "ends", idle: false });
    const rules = (atlas.rules ?? []).map((rule) =>
      rule.id === "cis-visa-free" ? { ...rule, except: [...(rule.except ?? []), "ARM", "MDA", "GEO"] } : rule,
    );
    const narrow = { ...atlas, rules };
    const one = supposition("KGZ", "CIS", "none", "2001-06-01");
    const found = consequencesOf(withScenario(narrow, [one]), one, "2003-01-01");
    const idle = found?.rules.find((each) => each.rule.id === "cis-visa-free");
    // The agreement of five states holds between Kyrgyzstan, Belarus and Tajikistan whatever becomes of the CIS.
    expect(idle).toMatchObject({ idle: true, partners: ["BLR", "TJK"] });
  });
  it("are not known for an observer, nor where no rule is on record, nor before the rules are loaded", () => {
    expect(told(supposition("TJK", "EEU", "observer", "2019-01-01"))?.rules).toEqual([]);
    const turkic = supposition("TJK", "OTS", "member", "2022-01-01");
    expect(told(turkic)).toMatchObject({ rules: [], known: false });
    expect(consequencesOf(withScenario(bare, [joins]), joins, "2019-01-01")).toBeNull();
  });
  it("end when a member becomes an observer", () => {
    const down = byId(supposition("KAZ", "EEU", "observer", "2019-01-01"));
    expect(down.get("eeu-work-no-permit")).toMatchObject({ change: "ends", partners: ["ARM", "BLR", "KGZ", "RUS"] });
  });
});

describe("numbers and comparisons", () => {
  const world = withScenario(atlas, [joins]);
  it("are those of the record, with nothing reckoned", () => {
    const touched = touchedBy(world, joins, "2019-01-01");
    const stock = touched.flows.find(({ key }) => key === "un_stock-2020");
    expect(stock?.out[0]).toMatchObject({ dest: "RUS", magnitude: 466_252 });
    expect(touched.flows.some(({ measure }) => measure.id === "refugee_stock")).toBe(false);
    expect(touched.population).toMatchObject({ before: { members: 5 }, after: { members: 6 } });
    expect(touched.trade.filter(({ inside }) => inside).map(({ partner }) => partner)).toContain("KAZ");
  });
  it("set the last country that joined beside the one that is supposed, in the same measure and years", () => {
    const precedent = precedentOf(world, joins, "2019-01-01");
    expect(precedent).toMatchObject({ country: "KGZ", day: "2015-08-12", anchor: "RUS" });
    for (const { key, its, own } of precedent?.figures ?? []) {
      expect(flowMeasures(atlas).map((measure) => measure.key)).toContain(key);
      expect(its.before.time.to <= "2015-08-12" && its.after.time.from >= "2015-08-12").toBe(true);
      expect(own?.before.time ?? its.before.time).toEqual(its.before.time);
      expect(own?.after.time ?? its.after.time).toEqual(its.after.time);
    }
    expect(precedent?.votes?.its.map(({ year }) => year)).toEqual([2014, 2023]);
  });
  it("find who left last, and nobody where nobody has", () => {
    expect(precedentOf(withScenario(atlas, [leaves]), leaves, "2024-06-01")).toMatchObject({ country: "UZB" });
    const exit = supposition("ARM", "EEU", "none", "2024-01-01");
    expect(precedentOf(withScenario(atlas, [exit]), exit, "2024-01-01")).toBeNull();
  });
  it("let those speak first who speak of migrants", () => {
    const said = saidOf(atlas, joins).map(({ id }) => id);
    expect(said.slice(0, 3)).toEqual(
      expect.arrayContaining(["vk2018-kazantsev-informal", "vk2018-kazantsev-kyrgyz", "vk2018-kazantsev-eaeu-formal"]),
    );
  });
});
