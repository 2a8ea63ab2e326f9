// What the worker answers, asked without one: bytes in, a table whose buffers can go over, or problems.
import { expect, it } from "vitest";
import { withLoaded } from "../../src/dataset/parse.ts";
import type { Need } from "../../src/model/atlas.ts";
import { type Bytes, buffersOf, read } from "../../src/worker/read.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const need: Need = { kind: "flows", key: "un_stock-2020" };
const bytes = (text: string): Bytes => new TextEncoder().encode(text).buffer as ArrayBuffer;
const file = (change: object) =>
  JSON.stringify({
    form: "matrix",
    measure: "un_stock",
    revision: "2020",
    sources: ["census"],
    times: ["2015", "2020"],
    origin: ["AAA"],
    dest: ["BBB"],
    values: { "2015": [null], "2020": [7] },
    flags: [],
    ...change,
  });
const first = bytes(file({ rest: { file: "un_stock-2020.rest.json", complete: ["AAA"] } }));
const rest = bytes(file({ origin: ["CCC"], values: { "2015": [1], "2020": [2] } }));

it("gives the first corridors, and says where the others are", () => {
  const answer = read({ need, first });
  expect([answer.rest, answer.problems]).toEqual(["flows/un_stock-2020.rest.json", []]);
  expect(answer.piece).toMatchObject({ kind: "flows", table: { origins: ["AAA"], key: "un_stock-2020" } });
});

it("joins the two files, and is done", () => {
  const { piece, rest: more, problems } = read({ need, first, rest });
  expect([more, problems]).toEqual([null, []]);
  const table = piece && withLoaded(tinyAtlas, piece).flows.get("un_stock-2020");
  expect(table?.origins).toEqual(["AAA", "CCC"]);
  expect(table?.values.map((column) => [...column])).toEqual([
    [Number.NaN, 1],
    [7, 2],
  ]);
});

it("is whole on the other side: cloned with its buffers handed over", () => {
  const answer = read({ need, first, rest });
  const buffers = buffersOf(answer);
  expect(buffers.length).toBe(2);
  const arrived = structuredClone(answer, { transfer: buffers as ArrayBuffer[] });
  expect(answer.piece && "table" in answer.piece && answer.piece.table.values[0]?.byteLength).toBe(0);
  expect(arrived).toEqual(read({ need, first, rest }));
});

it.each<[string, Bytes, Bytes | undefined, string, string]>([
  ["nothing came", null, undefined, "missing", "flows/un_stock-2020.json"],
  ["a page came", bytes("<!doctype html>"), undefined, "html", "flows/un_stock-2020.json"],
  ["it was cut short", first?.slice(0, 40) ?? null, undefined, "json", "flows/un_stock-2020.json"],
  ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00]).buffer, undefined, "json", "flows/un_stock-2020.json"],
  ["the second did not come", first, null, "missing", "flows/un_stock-2020.rest.json"],
  ["the second was cut short", first, rest?.slice(0, 40) ?? null, "json", "flows/un_stock-2020.rest.json"],
])("%s: no piece, and the problem names the file", (_, one, two, code, path) => {
  const answer = read({ need, first: one, ...(two !== undefined && { rest: two }) });
  expect(answer.piece).toBeNull();
  expect(answer.problems.map((problem) => [problem.code, problem.file])).toEqual([[code, path]]);
});
