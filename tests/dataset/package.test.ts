// What other tools read: the descriptor of the package and the list of licences are current and true.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Package } from "datapackage";
import { Schema } from "tableschema";
import { describe, expect, it } from "vitest";
import { dataPackage, filesBySource, readSources } from "../../scripts/data-package.ts";
import { DATA, readText } from "../../scripts/dataset.ts";
import { licences } from "../../scripts/licences.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints?: object }[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}
type Row = Readonly<Record<string, unknown>>;

const text = readText(join(DATA, "datapackage.json")) ?? "";
const { resources } = JSON.parse(text) as { resources: readonly Resource[] };
const rowsOf = ({ path }: Resource) => JSON.parse(readText(join(DATA, path)) ?? "[]") as readonly Row[];
const tables = resources.filter(({ profile }) => profile === "tabular-data-resource");

it("datapackage.json and LICENSES.md are current", () => {
  expect(text, "run npm run data").toBe(dataPackage(readText(join(DATA, "README.md")) ?? ""));
  expect(readText(join(DATA, "LICENSES.md")), "run npm run data").toBe(licences());
});

describe("Frictionless Data's own library", () => {
  it("finds the package valid, and every row as its schema says", async () => {
    const whole = await Package.load(JSON.parse(text) as object, { basePath: DATA });
    expect(whole.errors.map(({ message }) => message)).toEqual([]);
    expect(whole.resources.filter(({ valid }) => !valid).map(({ name }) => name)).toEqual([]);
    for (const table of tables) {
      const schema = await Schema.load(table.schema ?? {}, { strict: true });
      for (const row of rowsOf(table))
        expect(() => schema.castRow(schema.fieldNames.map((name) => row[name] ?? null))).not.toThrow();
    }
  });
});

describe("the data package", () => {
  it("names every resource once, and each has its file", () => {
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path } of resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      expect(existsSync(join(DATA, path)), path).toBe(true);
    }
  });

  it.each(tables.map((table): [string, Resource] => [table.name, table]))("%s: rows as the fields say", (_, table) => {
    const fields = new Map(table.schema?.fields.map((field) => [field.name, field]));
    for (const row of rowsOf(table))
      for (const [name, value] of Object.entries(row)) {
        const type = fields.get(name)?.type;
        const found = Array.isArray(value) ? "array" : typeof value;
        if (value !== null) expect(`${name} ${found}`).toBe(`${name} ${type}`);
      }
  });

  it("keys are unique and foreign keys arrive", () => {
    const byName = new Map(tables.map((table) => [table.name, table]));
    for (const table of tables) {
      const rows = rowsOf(table);
      const key = [table.schema?.primaryKey ?? "id"].flat();
      expect(new Set(rows.map((row) => key.map((name) => row[name]).join(" "))).size).toBe(rows.length);
      for (const { fields, reference } of table.schema?.foreignKeys ?? []) {
        const target = byName.get(reference.resource);
        const ids = new Set(target && rowsOf(target).map((row) => row[reference.fields]));
        for (const row of rows) if (typeof row[fields] === "string") expect(ids).toContain(row[fields]);
      }
    }
  });
});

it("every source with terms says why it ships, and every one is used by some file", () => {
  const files = filesBySource();
  for (const source of readSources()) expect(files.get(source.id)?.length ?? 0, source.id).toBeGreaterThan(0);
});
