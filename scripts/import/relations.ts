import type { Evidence, Relation, RelationStatus, RelationType, Statement } from "../../src/model/record.ts";
import { blocIdOf } from "./blocs.ts";
import { citeNote, type Registry } from "./citing.ts";
import { byKeys, field, type Inputs, inOurWords, optional, type Row, readTable } from "./table.ts";

const ARTICLE = "Vestnik Kavkaza, April 2018 article on the Russian-Tajik talks";
const ours = (row: Row, name: string): string => inOurWords(field(row, name)) ?? "";
const idsOf = (row: Row, name: string): string[] =>
  field(row, name)
    .split(";")
    .map((id) => blocIdOf(id.trim()));

/** The article stands beside the page when a row names both. */
function sourcesOf(row: Row, registry: Registry): string[] {
  const [name, url] = [field(row, "source"), optional(row, "source_url")];
  if (name === ARTICLE) return [registry.given("vestnik-kavkaza-2018-04"), ...(url ? [registry.page(url)] : [])];
  return [url ? registry.page(url, name) : registry.given("unconfirmed")];
}

export function importRelations(inputs: Inputs, registry: Registry): Relation[] {
  return readTable(inputs, "relations.csv")
    .rows.map((row) => relation(row, registry))
    .sort(byKeys(({ id }) => id));
}

function relation(row: Row, registry: Registry): Relation {
  const sources = sourcesOf(row, registry);
  const note = citeNote(optional(row, "note"), sources, registry);
  return {
    id: field(row, "id"),
    type: field(row, "type") as RelationType,
    parties: idsOf(row, "parties"),
    title: ours(row, "title"),
    status: field(row, "status") as RelationStatus,
    from: optional(row, "from"),
    to: optional(row, "to"),
    asOf: optional(row, "as_of"),
    evidence: field(row, "evidence") as Evidence,
    sources,
    note,
  };
}

export function importStatements(inputs: Inputs, registry: Registry): Statement[] {
  return readTable(inputs, "statements.csv")
    .rows.map((row) => statement(row, registry))
    .sort(
      byKeys(
        ({ date }) => date,
        ({ id }) => id,
      ),
    );
}

const statement = (row: Row, registry: Registry): Statement => ({
  id: field(row, "id"),
  date: field(row, "date"),
  speaker: field(row, "speaker"),
  role: optional(row, "role"),
  about: idsOf(row, "about_parties"),
  topic: ours(row, "about_topic"),
  stance: ours(row, "stance"),
  sources: sourcesOf(row, registry),
});
