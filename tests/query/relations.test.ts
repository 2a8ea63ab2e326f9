import { describe, expect, test } from "vitest";
import type { Relation } from "../../src/model/record.ts";
import { rowOf, rowsByPartner } from "../../src/query/relation-rows.ts";
import { lastSeen, relationStatusOn, relationsBetween, relationsOf, tieGlyph } from "../../src/query/relations.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const ids = (relations: readonly Relation[]) => relations.map(({ id }) => id);
const byId = (id: string) => tinyAtlas.relations.find((relation) => relation.id === id)!;

describe("records on a day", () => {
  test("hold from their first day until the day they no longer hold", () => {
    expect(ids(relationsOf(tinyAtlas, "AAA", "2011-03-31"))).toEqual(["aaa-bbb-pact", "aaa-ccc-base", "aaa-ccc-visa"]);
    expect(ids(relationsOf(tinyAtlas, "AAA", "2011-04-01"))).toEqual(["aaa-bbb-pact", "aaa-ccc-base"]);
    expect(ids(relationsOf(tinyAtlas, "AAA", "1992-01-01"))).toEqual(["aaa-ccc-base"]);
  });
  test("are found from both sides, at all times where no day is given", () => {
    expect(ids(relationsBetween(tinyAtlas, "CCC", "AAA", null))).toEqual(["aaa-ccc-base", "aaa-ccc-visa"]);
    expect(ids(relationsBetween(tinyAtlas, "AAA", "CCC", "2018-04-09"))).toEqual(["aaa-ccc-base"]);
  });
  test("that ended later were in force on the day, whatever happened since", () => {
    expect(relationStatusOn(byId("aaa-ccc-visa"), "2000-01-01")).toBe("in_force");
    expect(relationStatusOn(byId("aaa-ccc-visa"), "2011-04-01")).toBe("expired");
    expect(relationStatusOn(byId("bbb-ccc-war"), "2008-08-05")).toBe("in_force");
    expect(rowOf(byId("bbb-ccc-war"), "2007-01-01")).toMatchObject({ when: "after", status: "in_force" });
  });
  test("whose source speaks for April 2018 only say so afterwards", () => {
    expect(lastSeen(byId("ccc-ddd-debt"), "2018-04-30")).toBe(null);
    expect(lastSeen(byId("ccc-ddd-debt"), "2018-05-01")).toBe("2018-04");
    expect(lastSeen(byId("aaa-ccc-base"), "2018-05-01")).toBe(null);
  });
  test("stand by partner, blocs too", () => {
    const groups = rowsByPartner(tinyAtlas, "DDD", "2018-04-09");
    expect(groups.map(({ partner, rows }) => `${partner} ${rows.length}`)).toEqual(["CCC 1", "NORTH 1"]);
  });
  test("have a sign each", () => {
    expect(tieGlyph("visa_regime")).toBe("travel");
    expect(tieGlyph("war")).toBe("dispute");
  });
});
