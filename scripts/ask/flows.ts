import type { Atlas } from "../../src/model/atlas.ts";
import type { Flow, FlowTable } from "../../src/model/flow.ts";
import type { FlowMeasure } from "../../src/query/figures.ts";
import { flowBetween, flowsFrom, flowsInto, restOf, totalOf } from "../../src/query/flows.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { flowJson, measureJson } from "./citing.ts";
import { asksForScope, flowScopes } from "./flow-scopes.ts";
import { withParts } from "./library.ts";
import { block, blocks, flowLine, measureLine, nameOf } from "./lines.ts";
import { type Asked, fault, type Reply, readCountry, readDate, readMeasure } from "./reading.ts";

/** The figure from one country to another by a measure; each revision answers for itself. */
export function flow(atlas: Atlas, [first, second, measure, date]: readonly string[]): Reply {
  const origin = readCountry(atlas, first);
  if (!origin.ok) return origin;
  const dest = readCountry(atlas, second);
  if (!dest.ok) return dest;
  const entries = readMeasure(atlas, measure);
  if (!entries.ok) return entries;
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const answers = tablesOf(atlas, entries.value).map(({ entry, table }) => ({
    entry,
    found: flowBetween(table, origin.value, dest.value, asked.value.day),
  }));
  return {
    ok: true,
    cited: {
      atlas,
      day: asked.value.day,
      facts: answers.flatMap(({ found }) => (found ? [{ kind: "figure", flow: found } as const] : [])),
    },
    json: {
      origin: origin.value,
      dest: dest.value,
      asked: { measure, date: asked.value.date },
      answers: answers.map(({ entry, found }) => ({
        ...measureJson(entry),
        ...(found ? flowJson(atlas, found, entry, asked.value) : { value: null }),
      })),
    },
    text: blocks(
      ...answers.map(({ entry, found }) =>
        block(measureLine(entry), [found ? said(atlas, found, entry, asked.value) : NOT_KNOWN]),
      ),
    ),
  };
}

const NOT_KNOWN = "no figure on record; not known is not zero";

/** A country's flows by a measure, the largest first, the rest counted; each revision answers for itself. */
export function flows(atlas: Atlas, typed: readonly string[], top: number): Reply {
  if (asksForScope(atlas, typed)) return flowScopes(atlas, typed, top);
  const [name, direction, measure, date] = typed;
  const country = readCountry(atlas, name);
  if (!country.ok) return country;
  if (direction !== "out" && direction !== "in") return fault(`Direction “${direction ?? ""}” not known: out or in.`);
  const entries = readMeasure(atlas, measure);
  if (!entries.ok) return entries;
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const { day } = asked.value;
  const answers = tablesOf(atlas, entries.value).map(({ entry, table }) => {
    const all = direction === "out" ? flowsFrom(table, country.value, day) : flowsInto(table, country.value, day);
    return {
      entry,
      shown: all.slice(0, top),
      left: all.slice(top),
      rest: restOf(table, country.value, direction, day),
    };
  });
  return {
    ok: true,
    cited: {
      atlas,
      day,
      facts: answers.flatMap(({ shown }) => shown.map((found) => ({ kind: "figure", flow: found }) as const)),
    },
    json: {
      country: country.value,
      direction,
      asked: { measure, date: asked.value.date },
      answers: answers.map(({ entry, shown, left, rest }) => ({
        ...measureJson(entry),
        flows: shown.map((found) => flowJson(atlas, found, entry, asked.value)),
        rest: { corridors: left.length, total: totalOf(left) },
        /** What the publisher itself gives for all countries together, or all others: see its note. */
        all: rest && flowJson(atlas, rest, entry, asked.value),
      })),
    },
    text: blocks(
      `${nameOf(atlas, country.value)}, ${direction}`,
      ...answers.map(({ entry, shown, left }) =>
        block(measureLine(entry), [
          ...(shown.length > 0 ? shown.map((found) => said(atlas, found, entry, asked.value)) : [NOT_KNOWN]),
          ...(left.length > 0 ? [words.panel.legendRest(words.number(totalOf(left)), left.length)] : []),
        ]),
      ),
    ),
  };
}

function tablesOf(atlas: Atlas, entries: readonly FlowMeasure[]): { entry: FlowMeasure; table: FlowTable }[] {
  const loaded = withParts(
    atlas,
    entries.map(({ key }) => ({ kind: "flows", key })),
  );
  return entries.flatMap((entry) => {
    const table = loaded.flows.get(entry.key);
    return table ? [{ entry, table }] : [];
  });
}

const said = (atlas: Atlas, found: Flow, entry: FlowMeasure, asked: Asked) =>
  flowLine(atlas, found, entry, flowJson(atlas, found, entry, asked).nearest);
