// Two depths of the same schemas: every rule of every field, for tests and data:check; or their JSON types
// alone, for the browser, where the first view may not wait. Both come from records.ts.
import * as v from "valibot";
import { type Problem, shown } from "./problem.ts";

export type Depth = "full" | "light";
export type Fault = Pick<Problem, "path" | "received" | "expected">;

/** What is wrong with the shape of a value; empty = nothing. Never throws. */
export function faultsOf(schema: v.GenericSchema, value: unknown, depth: Depth): Fault[] {
  return depth === "full" ? fullFaults(schema, value) : lightFaults(schema, value);
}

const MOST_FAULTS = 20;

function fullFaults(schema: v.GenericSchema, value: unknown): Fault[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.slice(0, MOST_FAULTS).map((issue) => ({
    path: v.getDotPath(issue) ?? "",
    received: shown(issue.input),
    // A rule of ours says in words what it wants; the library would print the pattern.
    expected: /^expected (.*)/.exec(issue.message)?.[1] ?? issue.expected ?? issue.message,
  }));
}

type JsonType = "null" | "array" | "object" | "string" | "number" | "boolean" | "undefined";

function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : (typeof value as JsonType);
}

/** As much of a valibot schema as tells the JSON types it lets through. */
interface SchemaParts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly wrapped?: SchemaParts;
  readonly item?: SchemaParts;
  readonly items?: readonly SchemaParts[];
  readonly value?: SchemaParts;
  readonly options?: readonly SchemaParts[];
  readonly literal?: unknown;
}

function lightFaults(schema: v.GenericSchema, value: unknown): Fault[] {
  const faults: Fault[] = [];
  look(schema as unknown as SchemaParts, value, "", faults);
  return faults;
}

const PLAIN: Readonly<Record<string, JsonType>> = { string: "string", picklist: "string", number: "number" };
type Look = (schema: SchemaParts, value: never, path: string, faults: Fault[]) => void;

const lookIntoObject: Look = ({ entries = {} }, value: Readonly<Record<string, unknown>>, path, faults) => {
  for (const [key, entry] of Object.entries(entries)) look(entry, value[key], join(path, key), faults);
};

/** What holds other values: its own JSON type and the way into it. */
const HOLDERS: Readonly<Record<string, readonly [type: JsonType, into: Look]>> = {
  strict_object: ["object", lookIntoObject],
  object_with_rest: ["object", lookIntoObject],
  record: [
    "object",
    (schema, value: object, path, faults) => {
      for (const [key, item] of Object.entries(value)) look(schema.value as SchemaParts, item, join(path, key), faults);
    },
  ],
  tuple: [
    "array",
    ({ items = [] }, value: readonly unknown[], path, faults) => {
      for (const [i, item] of items.entries()) look(item, value[i], join(path, String(i)), faults);
    },
  ],
  array: [
    "array",
    (schema, value: readonly unknown[], path, faults) => lookThrough(schema.item as SchemaParts, value, path, faults),
  ],
};

/** Walks value and schema together and notes every value of another JSON type. */
function look(schema: SchemaParts, value: unknown, path: string, faults: Fault[]): void {
  if (schema.type === "optional") {
    if (value !== undefined) look(schema.wrapped as SchemaParts, value, path, faults);
  } else if (schema.type === "nullable") {
    if (value !== null) look(schema.wrapped as SchemaParts, value, path, faults);
  } else if (schema.type === "variant") {
    look(optionFor(schema, value), value, path, faults);
  } else if (schema.type === "literal") {
    if (value !== schema.literal) note(shown(schema.literal), value, path, faults);
  } else {
    const [type, into] = HOLDERS[schema.type] ?? [PLAIN[schema.type], null];
    if (type !== undefined && typeOf(value) !== type) note(type, value, path, faults);
    else into?.(schema, value as never, path, faults);
  }
}

function note(expected: string, value: unknown, path: string, faults: Fault[]): void {
  if (faults.length < MOST_FAULTS) faults.push({ path, received: shown(value), expected });
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Long columns of numbers are walked without a call for each value. */
function lookThrough(item: SchemaParts, values: readonly unknown[], path: string, faults: Fault[]): void {
  const plain = PLAIN[item.type === "nullable" ? (item.wrapped?.type ?? "") : item.type];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (plain !== undefined && (typeof value === plain || (value === null && item.type === "nullable"))) continue;
    look(item, value, join(path, String(i)), faults);
  }
}

/** Of a union by tag, the option whose tag the value has. */
function optionFor(schema: SchemaParts, value: unknown): SchemaParts {
  const form = (value as { form?: unknown } | null)?.form;
  const tagged = schema.options?.find(({ entries }) => entries?.form?.literal === form);
  return tagged ?? (schema.options?.[0] as SchemaParts);
}
