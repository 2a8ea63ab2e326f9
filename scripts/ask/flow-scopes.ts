import type { Atlas } from "../../src/model/atlas.ts";
import type { Flow } from "../../src/model/flow.ts";
import { buildFrame, drawnOf } from "../../src/overlays/frame.ts";
import type { Corridor } from "../../src/query/flow-sums.ts";
import { selectionOf } from "../../src/state/selection-codec.ts";
import {
  DIRECTIONS,
  type Direction,
  GROUPINGS,
  type Grouping,
  initialState,
  MOST_SELECTED,
  type Selection,
  type State,
} from "../../src/state/state.ts";
import { flowLeftOut, flowRules } from "../../src/words/flow-notes.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { flowSentence } from "../../src/words/summary-flow.ts";
import { flowJson, measureJson } from "./citing.ts";
import { withParts } from "./library.ts";
import { block, blocks, flowLine, measureLine } from "./lines.ts";
import { type Asked, fault, type Read, type Reply, readBloc, readCountry, readDate, readMeasure } from "./reading.ts";

/** What is asked besides the old form `flows <country> <out|in> <measure> <date>`. */
interface Question {
  readonly selection: Selection;
  readonly direction: Direction;
  readonly measure: string;
  readonly asked: Asked;
  readonly within: boolean;
  readonly by: Grouping;
  readonly blocs: readonly string[];
}

/** Is it a question about the world, a bloc, several countries, or about groups? */
export function asksForScope(atlas: Atlas, typed: readonly string[]): boolean {
  const [who = "", second = ""] = typed;
  const direction = second === "out" || second === "in";
  return typed.some((text) => text.startsWith("--")) || !direction || !isCountryOrNothing(atlas, who);
}

/** What is neither a country nor a bloc is answered as a country that is not known. */
function isCountryOrNothing(atlas: Atlas, who: string): boolean {
  if (readCountry(atlas, who).ok) return true;
  return who.toLowerCase() !== "world" && !who.includes("-") && !readBloc(atlas, who).ok;
}

/** Flows of the world, of a bloc's members as of the day, or of several countries, over their border or among them. */
export function flowScopes(atlas: Atlas, typed: readonly string[], top: number): Reply {
  const question = readQuestion(atlas, typed);
  if (!question.ok) return question;
  const { selection, direction, measure, asked, within, by, blocs } = question.value;
  const entries = readMeasure(atlas, measure);
  if (!entries.ok) return entries;
  const loaded = withParts(atlas, [
    { kind: "population" },
    ...entries.value.map(({ key }) => ({ kind: "flows" as const, key })),
  ]);
  const answers = entries.value.flatMap((entry) => {
    const state: State = {
      ...initialState,
      asOf: asked.day,
      selection,
      direction,
      measure: entry.key,
      reach: within ? "within" : "across",
      grouping: by,
      blocs,
      top,
      overlays: new Set(["migration"]),
    };
    const frame = buildFrame(loaded, state, "light");
    const answer = drawnOf(frame, "migration")?.answer;
    return answer?.table ? [{ entry, frame, answer }] : [];
  });
  const said = (flow: Flow, entry: (typeof answers)[number]["entry"]) =>
    flowLine(loaded, flow, entry, flowJson(loaded, flow, entry, asked).nearest);
  return {
    ok: true,
    json: {
      asked: { selection, direction, measure, date: asked.date, reach: within ? "within" : "across", by, blocs },
      answers: answers.map(({ entry, answer }) => ({
        ...measureJson(entry),
        members: answer.members,
        groups: Object.fromEntries(answer.groups),
        flows: answer.drawn.map(({ flow, side, parts }: Corridor) => ({
          ...flowJson(loaded, flow, entry, asked),
          side,
          parts,
        })),
        rest: answer.rest,
        totals: answer.totals,
        internal: { corridors: answer.internal.corridors, total: answer.internal.total },
        /** Corridors without a figure at that time: not known, which is not zero. */
        unknown: answer.unknown,
        apart: answer.apart,
        aside: answer.aside,
      })),
    },
    text: blocks(
      ...answers.map(({ entry, frame, answer }) =>
        block(measureLine(entry), [
          flowSentence(frame, words, false) ?? words.flow.none(entry.key),
          ...answer.drawn.map(({ flow }) => said(flow, entry)),
          ...flowRules(frame, words),
          ...flowLeftOut(frame, words),
        ]),
      ),
    ),
  };
}

const read = <T>(value: T): Read<T> => ({ ok: true, value });

function readQuestion(atlas: Atlas, typed: readonly string[]): Read<Question> {
  const flags = readFlags(atlas, typed);
  if (!flags.ok) return flags;
  const [who, ...rest] = flags.value.plain;
  const selection = readSelection(atlas, who);
  if (!selection.ok) return selection;
  const asked = readDate(rest.at(-1));
  if (!asked.ok) return asked;
  const between = rest.slice(0, -1);
  const direction = DIRECTIONS.find((id) => id === between[0]) ?? "both";
  const measures = between.filter((text) => !DIRECTIONS.some((id) => id === text));
  const { within, by, blocs } = flags.value;
  const [measure = initialState.measure] = measures;
  return read({ selection: selection.value, direction, measure, asked: asked.value, within, by, blocs });
}

interface Flags {
  readonly plain: readonly string[];
  readonly within: boolean;
  readonly by: Grouping;
  readonly blocs: readonly string[];
}

function readFlags(atlas: Atlas, typed: readonly string[]): Read<Flags> {
  const plain: string[] = [];
  let flags: Omit<Flags, "plain"> = { within: false, by: "country", blocs: initialState.blocs };
  for (let index = 0; index < typed.length; index += 1) {
    const [name = "", given] = (typed[index] ?? "").split("=", 2);
    if (name === "--within") flags = { ...flags, within: true };
    else if (name === "--by") {
      const value = given ?? typed[++index];
      const by = GROUPINGS.find((id) => id === value);
      if (!by) return fault(`“--by ${value ?? ""}” not known: ${GROUPINGS.join(", ")}.`);
      flags = { ...flags, by };
    } else if (name === "--blocs") {
      const found = (given ?? typed[++index] ?? "").split(",").map((text) => readBloc(atlas, text));
      const wrong = found.find(({ ok }) => !ok);
      if (wrong && !wrong.ok) return wrong;
      flags = { ...flags, blocs: found.flatMap((one) => (one.ok ? [one.value] : [])) };
    } else if (name.startsWith("--")) return fault(`“${name}” not known: --within, --by, --blocs, --top, --json.`);
    else plain.push(typed[index] ?? "");
  }
  return read({ plain, ...flags });
}

/** "world", a bloc, a country, or up to four countries with dashes between them. */
function readSelection(atlas: Atlas, who: string | undefined): Read<Selection> {
  if (who?.toLowerCase() === "world") return read({ kind: "none" });
  const country = readCountry(atlas, who);
  if (country.ok) return read({ kind: "country", id: country.value });
  const bloc = readBloc(atlas, who);
  if (bloc.ok) return read({ kind: "bloc", id: bloc.value });
  const parts = (who ?? "").split("-");
  if (parts.length < 2) return country;
  if (parts.length > MOST_SELECTED) return fault(`At most ${MOST_SELECTED} countries can be asked for together.`);
  const ids = parts.map((text) => readCountry(atlas, text));
  const wrong = ids.find(({ ok }) => !ok);
  if (wrong && !wrong.ok) return wrong;
  return read(selectionOf([...new Set(ids.flatMap((one) => (one.ok ? [one.value] : [])))]));
}
