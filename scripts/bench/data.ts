// What the reader waits for from the data: reading a large measure, answers, a key in the search box, a question in a terminal.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parsePart, withLoaded } from "../../src/dataset/parse.ts";
import type { Part } from "../../src/dataset/part.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { FlowTable } from "../../src/model/flow.ts";
import { blocOf } from "../../src/query/bloc.ts";
import { dossierOf } from "../../src/query/dossier.ts";
import { flowRows } from "../../src/query/flow-rows.ts";
import { flowHistory, flowsFrom, flowsInto } from "../../src/query/flows.ts";
import { pairOf } from "../../src/query/pair.ts";
import { createIndex, search } from "../../src/query/search.ts";
import { DATA, needsOnDisk, readDataset, readText } from "../dataset.ts";
import { quantile } from "./page.ts";

const NEED = { kind: "flows", key: "modelled_change_of_residence" } as const;
const DAY = "2018-04-09";
const ROUNDS = 25;
/** The first rounds run before the engine has made machine code of what is measured. */
const WARM = 5;

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const summary = (times: readonly number[]) => ({
  median: hundredth(quantile(times, 0.5)),
  p95: hundredth(quantile(times, 0.95)),
  worst: hundredth(Math.max(...times)),
  runs: times.length,
});

/** Milliseconds of each call, over the given arguments again and again. */
function timed<T>(args: readonly T[], run: (arg: T) => unknown, rounds = ROUNDS): number[] {
  for (let i = 0; i < WARM; i++) for (const arg of args) run(arg);
  return Array.from({ length: rounds }, () => args)
    .flat()
    .map((arg) => {
      const began = performance.now();
      run(arg);
      return performance.now() - began;
    });
}

/** As in the worker: text to checked columns to a table, and the index of its corridors. */
function readFlows(atlas: Atlas, text: string): FlowTable {
  const { value, problems } = parsePart(NEED, text, "light");
  const table = value === null ? undefined : withLoaded(atlas, value).flows.get(NEED.key);
  if (table === undefined) throw new Error(`${NEED.key}: ${problems[0]?.received ?? "no table"}`);
  flowRows(table);
  return table;
}

const TYPED = ["russia tajikistan", "таджикистан", "eeu", "armneia", "ایران", "kyrg", "labour"];
const keys = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));

const QUESTIONS: readonly (readonly string[])[] = [
  ["members", "EEU", DAY],
  ["pair", "TJK", "RUS", DAY],
  ["country", "TJK", DAY],
  ["flow", "TJK", "RUS", "un_stock", "2020"],
];
const COLD_STARTS = 5;
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A question from the shell to its answer, a process of its own each time, as npm run ask starts it. */
function asked(question: readonly string[]): number[] {
  return Array.from({ length: COLD_STARTS }, () => {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, [join(root, "scripts/run.mjs"), "scripts/ask.ts", ...question], {
      cwd: root,
    });
    if (status !== 0) throw new Error(`ask ${question.join(" ")} ended with ${status}`);
    return performance.now() - began;
  });
}

/** Milliseconds; aims beside each. Everything is loaded for the pages, as when a reader has opened every fold. */
export async function measureData() {
  const { built, parts } = readDataset();
  const whole = parts.reduce<Atlas>((atlas, part: Part) => withLoaded(atlas, part), built.atlas);
  const text = readText(join(DATA, `flows/${NEED.key}.json`)) ?? "";
  const table = readFlows(built.atlas, text);
  const values = table.values.reduce((sum, column) => sum + column.filter((value) => !Number.isNaN(value)).length, 0);
  console.error(`  ${values} values of ${NEED.key}`);
  const countries = [...new Set([...table.origins, ...table.dests])].sort();
  const corridors = table.origins.map((origin, row) => [origin, table.dests[row] ?? ""] as const);
  const every = <T>(list: readonly T[], count: number): T[] =>
    list.filter((_, i) => i % Math.max(1, Math.floor(list.length / count)) === 0);
  const index = createIndex(whole);
  const pairs = every(corridors, 60);
  return {
    unit: `ms; median and 95th percentile of ${ROUNDS} rounds after ${WARM} unmeasured; in Node, as the worker runs the same code`,
    values,
    parts: needsOnDisk().length,
    aims: { read: 150, series: 1, countryYear: 1, perKey: 10, answer: 10, ask: 1000 },
    read: summary(timed([text], (one) => readFlows(built.atlas, one))),
    series: summary(timed(every(corridors, 400), ([a, b]) => flowHistory(table, a, b))),
    countryYear: summary(
      timed(countries, (country) => [flowsFrom(table, country, DAY), flowsInto(table, country, DAY)]),
    ),
    searchIndex: summary(timed([whole], createIndex)),
    perKey: summary(timed(keys, (typed) => search(index, typed, 12))),
    dossier: summary(timed(every(countries, 60), (country) => dossierOf(whole, country, DAY))),
    pair: summary(timed(pairs, ([a, b]) => pairOf(whole, a, b, DAY))),
    bloc: summary(timed([...whole.blocs.keys()], (bloc) => blocOf(whole, bloc, DAY))),
    ask: Object.fromEntries(QUESTIONS.map((question) => [question.join(" "), summary(asked(question))])),
  };
}
