// What relations and statements are called in other languages comes in a file of its own and joins the records.
import { expect, it } from "vitest";
import { readDataset } from "../../scripts/dataset.ts";
import { checkFigures } from "../../src/dataset/check-figures.ts";
import { withLoaded } from "../../src/dataset/parse.ts";
import type { Part } from "../../src/dataset/part.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Language, Relation, Statement } from "../../src/model/record.ts";
import { isLoaded, textsMissing } from "../../src/overlays/frame.ts";
import { relationTitle, statementTold } from "../../src/words/names.ts";
import { tinyAtlas } from "../fixtures/tiny.ts";

const relation = tinyAtlas.relations[0] as Relation;
const statement = tinyAtlas.statements[0] as Statement;
const said = { speaker: "Северянин", role: null, stance: "Всё иначе." };
const russian: Part = {
  kind: "texts",
  file: {
    language: "ru",
    sources: ["gazette"],
    relations: { [relation.id]: "Выдуманный договор" },
    statements: { [statement.id]: said },
  },
};
const titleIn = (atlas: Atlas, language: Language) => relationTitle(atlas.relations[0] as Relation, language);

it("stands in English until the file of the reader's language is there", () => {
  expect(titleIn(tinyAtlas, "ru")).toBe(relation.title);
  expect(textsMissing(tinyAtlas, "ru")).toEqual([{ kind: "texts", language: "ru" }]);
  expect(textsMissing(tinyAtlas, "en")).toEqual([]);
});

it("joins the records, and a Tajik reader reads Russian where there is no Tajik", () => {
  const atlas = withLoaded(tinyAtlas, russian);
  expect(isLoaded(atlas, { kind: "texts", language: "ru" })).toBe(true);
  expect(["en", "ru", "tg", "fa"].map((language) => titleIn(atlas, language as Language))).toEqual([
    relation.title,
    "Выдуманный договор",
    "Выдуманный договор",
    relation.title,
  ]);
  expect(statementTold(atlas.statements[0] as Statement, "ru")).toEqual(said);
  expect(statementTold(atlas.statements[0] as Statement, "en")).toMatchObject({ stance: statement.stance });
});

it("is at fault where it tells of a record that is not there", () => {
  const stray: Part = { ...russian, file: { ...russian.file, relations: { "no-such-tie": "Нет" } } };
  expect(checkFigures(tinyAtlas, [stray]).map(({ file, path, received }) => `${file} ${path}: ${received}`)).toEqual([
    "texts/ru.json relations: no-such-tie",
  ]);
});

it("is there for all of the record in every language the atlas speaks", () => {
  const { built, parts } = readDataset();
  const atlas = parts.filter(({ kind }) => kind === "texts").reduce<Atlas>(withLoaded, built.atlas);
  const untold = [...atlas.relations, ...atlas.statements]
    .filter(({ told }) => !told?.ru || !told.tg || !told.fa)
    .map(({ id }) => id);
  expect(untold).toEqual([]);
});
