// Bad records on disk, one at a time, in a small made-up record: the exact line that data:check prints, and the build that stops.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { faultsIn, stopOnFaults } from "../../scripts/data-faults.ts";
import { importCollected } from "../../scripts/import/collected.ts";
import { explain } from "../../src/dataset/problem.ts";
import { writeTables } from "./collected-tables.ts";

const root = mkdtempSync(join(tmpdir(), "multivector-bad-"));
const good = join(root, "good");
let dir = good;
let run = 0;
/** A disk that others write to as well is slow. */
const slow = 60_000;
beforeAll(() => {
  writeTables(join(root, "tables"));
  importCollected({ from: join(root, "tables"), into: good, anew: false });
  const rule = {
    id: "eeu-made-up",
    bloc: "EEU",
    subject: "work",
    kind: "right",
    article: { en: "art. 1", ru: "ст. 1" },
    applies: "between_members",
    effect: { en: "An invented right.", ru: "Выдуманное право." },
    from: "2015-01-01",
    to: null,
    evidence: "seen",
    sources: ["example.org-9e6e5c"],
    note: null,
  };
  const sources = readFileSync(join(good, "atlas/sources.json"), "utf8");
  const page = /"id":"(example\.org-[0-9a-f]{6})"/.exec(sources)?.[1] ?? "";
  writeFileSync(join(good, "atlas/rules.json"), `[\n${JSON.stringify({ ...rule, sources: [page] })}\n]\n`);
}, slow);
beforeEach(() => {
  dir = join(root, String(run++));
  cpSync(good, dir, { recursive: true });
}, slow);
afterEach(() => rmSync(dir, { recursive: true }), slow);
afterAll(() => rmSync(root, { recursive: true }), slow);

/** The file with one thing put in the place of another; it must be there. */
function spoil(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(dir, file), "utf8");
  const spoilt = text.replace(from, to);
  expect(spoilt, `nothing to spoil in ${file}`).not.toBe(text);
  writeFileSync(join(dir, file), spoilt);
}

it("nothing is wrong before anything is spoilt, and the build goes on", () => {
  expect(faultsIn(dir).problems.map(explain)).toEqual([]);
  expect(() => stopOnFaults(dir)).not.toThrow();
});

const spells = "atlas/memberships.json";
const departures = "flows/labour_departures.json";
interface Case {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** What data:check says first. */
  readonly told: string;
}
const cases: readonly Case[] = [
  {
    what: "an unknown country",
    file: spells,
    from: '"country":"TJK"',
    to: '"country":"TJX"',
    told: "error: atlas/memberships.json:2 (CSTO TJX member 2002-10-07: country): found TJX, expected an id of countries.json",
  },
  {
    what: "an unknown bloc",
    file: spells,
    from: '"bloc":"EEU"',
    to: '"bloc":"EEX"',
    told: "error: atlas/memberships.json:3 (EEX KAZ member 2015: bloc): found EEX, expected an id of blocs.json",
  },
  {
    what: "an impossible date",
    file: spells,
    from: '"from":"2002-10-07"',
    to: '"from":"2003-02-29"',
    told: "error: atlas/memberships.json:2 (CSTO TJK member 2003-02-29: from): found 2003-02-29, expected a day that exists",
  },
  {
    what: "a date of another form",
    file: spells,
    from: '"from":"2002-10-07"',
    to: '"from":"7 October 2002"',
    told: 'error: atlas/memberships.json:2 (CSTO TJK member 7 October 2002: from): found "7 October 2002", expected YYYY, YYYY-MM or YYYY-MM-DD. The record is left out; the others go on.',
  },
  {
    what: "a status nobody knows",
    file: "atlas/relations.json",
    from: '"status":"in_force"',
    to: '"status":"friendly"',
    told: 'error: atlas/relations.json:2 (rus-tjk-made-up: status): found "friendly", expected ("in_force" | "signed" | "pending" | "postponed" | "considered" | "proposed" | "expired" | "denied" | "disputed"). The record is left out; the others go on.',
  },
  {
    what: "an end before the start",
    file: spells,
    from: '"from":"2002-10-07","to":null',
    to: '"from":"2002-10-07","to":"2002-10-01"',
    told: "error: atlas/memberships.json:2 (CSTO TJK member 2002-10-07): found from 2002-10-07, to 2002-10-01, expected to after from. The end is the first day on which it no longer holds.",
  },
  {
    what: "an overlapping spell",
    file: spells,
    from: /^(\{"bloc":"CSTO".*)"status":"member","from":"2002-10-07"(.*)\n/m,
    to: '$1"status":"member","from":"2002-10-07"$2\n$1"status":"observer","from":"2010"$2\n',
    told: "error: atlas/memberships.json:3 (CSTO TJK observer 2010): found [2010, …), while member holds in [2002-10-07, …), expected one status a day. A spell ends on the day on which the next begins.",
  },
  {
    what: "the same spell twice",
    file: spells,
    from: /^(\{"bloc":"CSTO".*,)\n/m,
    to: "$1\n$1\n",
    told: "error: atlas/memberships.json:3 (CSTO TJK member 2002-10-07): found a second record of that key, expected one. The first one is kept. Join the two, with the sources of both.",
  },
  {
    what: "membership before the founding",
    file: spells,
    from: '"from":"2002-10-07"',
    to: '"from":"2001-10-07"',
    told: "error: atlas/memberships.json:2 (CSTO TJK member 2001-10-07): found from 2001-10-07, expected 2002-10-07 or later, when CSTO was founded",
  },
  {
    what: "membership after the end",
    file: "atlas/blocs.json",
    from: '"founded":"2002-10-07","ended":null',
    to: '"founded":"2002-10-07","ended":"2010-01-01"',
    told: "error: atlas/memberships.json:2 (CSTO TJK member 2002-10-07): found to today, expected 2010-01-01 or earlier, when CSTO ended",
  },
  {
    what: "a dispute with no source of its own",
    file: spells,
    from: '"to":null,"evidence":"seen"',
    to: '"to":null,"disputed":[{"status":"member","from":"2003","source":"hearsay"}],"evidence":"seen"',
    told: "error: atlas/memberships.json:2 (CSTO TJK member 2002-10-07: disputed): found hearsay, expected a source of this spell",
  },
  {
    what: "a dangling source",
    file: "atlas/relations.json",
    from: /"sources":\["example\.org-[0-9a-f]{6}"\]/,
    to: '"sources":["hearsay"]',
    told: "error: atlas/relations.json:2 (rus-tjk-made-up: sources): found hearsay, expected an id of sources.json",
  },
  {
    what: "a record without a source",
    file: "atlas/relations.json",
    from: /"sources":\["example\.org-[0-9a-f]{6}"\]/,
    to: '"sources":[]',
    told: "error: atlas/relations.json:2 (rus-tjk-made-up: sources): found [], expected >=1. The record is left out; the others go on.",
  },
  {
    what: "a source of nothing",
    file: "atlas/sources.json",
    from: "[\n",
    to: '[\n{"id":"aaa","title":"Idle","publisher":null,"url":null,"published":null,"licence":null,"citation":null,"doubt":null},\n',
    told: "warning: atlas/sources.json:2 (aaa): found a source of nothing, expected a record that refers to it. Remove it, or cite it.",
  },
  {
    what: "a note that points to no source",
    file: "atlas/relations.json",
    from: '"note":null',
    to: '"note":"as in [2]"',
    told: "error: atlas/relations.json:2 (rus-tjk-made-up: note): found [2], expected one of 1 sources",
  },
  {
    what: "a figure without a measure",
    file: departures,
    from: '"measure":"labour_departures"',
    to: '"measure":"hearsay"',
    told: "error: flows/labour_departures.json:3 (measure): found what belongs into flows/hearsay.json, expected measure, edition, year or day of this file's name. The name of the file or the words in it are wrong.",
  },
  {
    what: "a measure without definition",
    file: "atlas/measures.json",
    from: /,"definition":"an invented definition","publisher":"a publisher","caution":"Exits,/,
    to: ',"publisher":"a publisher","caution":"Exits,',
    told: 'error: atlas/measures.json:14 (labour_departures: definition): found nothing, expected "definition". The record is left out; the others go on.',
  },
  {
    what: "an edition without figures",
    file: "atlas/measures.json",
    from: '"file":"flows/deportations.json"',
    to: '"file":"flows/nowhere.json"',
    told: "error: atlas/measures.json:9 (deportations: revisions): found flows/nowhere.json, expected a file of data/flows",
  },
  {
    what: "a figure below zero",
    file: "flows/modelled_stock.json",
    from: '"2023":[390]',
    to: '"2023":[-390]',
    told: "error: flows/modelled_stock.json:10 (TJK to RUS 2023): found -390, expected zero or more, or null",
  },
  {
    what: "a figure of an unknown country",
    file: "flows/modelled_stock.json",
    from: '"origin":["TJK"]',
    to: '"origin":["TJX"]',
    told: "error: flows/modelled_stock.json:8 (origin or dest): found TJX, expected an id of countries.json",
  },
  {
    what: "a column cut short",
    file: "flows/un_stock-2020.json",
    from: '"2015":[250,240,410]',
    to: '"2015":[250,240]',
    told: "error: flows/un_stock-2020.json:10 (values.2015): found 2 values, expected 3 values",
  },
  {
    what: "a period that ends before it starts",
    file: departures,
    from: '"to":["2024-01-01"]',
    to: '"to":["2022-01-01"]',
    told: "error: flows/labour_departures.json:9 (TJK to RUS 2023-01-01 to 2022-01-01: to): found to 2022-01-01, expected a day after 2023-01-01. The end is the first day after the counted period.",
  },
  {
    what: "a rule about adding on one side",
    file: "atlas/measures.json",
    from: /("id":"asylum_seeker_stock".*"neverAddTo":\[)"border_entries_all",/,
    to: "$1",
    told: "error: atlas/measures.json:3 (border_entries_all: neverAddTo): found asylum_seeker_stock, which does not say the same of border_entries_all, expected the rule on both sides",
  },
  {
    what: "a border told twice",
    file: "pairs/borders.json",
    from: '["KAZ","RUS",7644,null]',
    to: '["KAZ","RUS",7644,null],\n["KAZ","RUS",7000,null]',
    told: "error: pairs/borders.json:5 (KAZ and RUS): found a second line, expected one",
  },
  {
    what: "a contradiction with nobody",
    file: "atlas/statements.json",
    from: /("id":"made-up-said".*)("sources")/,
    to: '$1"contradicts":["nobody-said"],$2',
    told: "error: atlas/statements.json:2 (made-up-said: contradicts): found nobody-said, expected an id of statements.json or relations.json",
  },
  {
    what: "a contradiction told on one side",
    file: "atlas/statements.json",
    from: /("id":"made-up-said".*)("sources")/,
    to: '$1"contradicts":["made-up-denied"],$2',
    told: "error: atlas/statements.json:2 (made-up-said): found made-up-denied, which does not say so, expected both sides",
  },
  {
    what: "a rule of a bloc nobody knows",
    file: "atlas/rules.json",
    from: '"bloc":"EEU"',
    to: '"bloc":"EEX"',
    told: "error: atlas/rules.json:2 (eeu-made-up): found EEX, expected a known bloc, source or country",
  },
  {
    what: "a rule without an article",
    file: "atlas/rules.json",
    from: /"article":\{[^}]*\}/,
    to: '"article":"art. 1"',
    told: 'error: atlas/rules.json:2 (eeu-made-up: article): found "art. 1", expected Object',
  },
  {
    what: "a text that is not JSON",
    file: "atlas/places.json",
    from: /^[\s\S]*$/,
    to: "<html>Not here</html>",
    told: "error: atlas/places.json: found a web page, expected a JSON file. The address answered with a page instead of data.",
  },
];

it.each(cases)("$what", ({ file, from, to, told }) => {
  spoil(file, from, to);
  const problems = faultsIn(dir).problems;
  expect(problems.slice(0, 1).map(explain)).toEqual([told]);
  // A warning does not mislead a reader: only errors stop the build.
  if (problems.some(({ severity }) => severity === "error")) expect(() => stopOnFaults(dir)).toThrow(told);
  else expect(() => stopOnFaults(dir)).not.toThrow();
});
