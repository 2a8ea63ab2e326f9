import type { Atlas } from "../model/atlas.ts";
import type { Language, Relation, Statement } from "../model/record.ts";

/** The first language of these in which a name is there; the id where there is none. */
function nameIn(names: Readonly<Record<string, string | undefined>> | undefined, order: readonly string[], id: string) {
  for (const language of order) {
    const name = names?.[language];
    if (name) return name;
  }
  return id;
}

/** Tajik readers read Russian names where there is no Tajik one; everybody else gets English. */
const orders: Readonly<Record<Language, readonly Language[]>> = {
  en: ["en"],
  ru: ["ru", "en"],
  tg: ["tg", "ru", "en"],
  fa: ["fa", "en"],
};

/** A country's name; its id where it is not in the atlas. */
export const countryName = (atlas: Atlas, id: string, language: Language): string =>
  nameIn(atlas.countries.get(id)?.names, orders[language], id);

/** A bloc's short name as said in a sentence; its id where it is not in the atlas. */
export const blocShort = (atlas: Atlas, id: string, language: Language): string =>
  nameIn(atlas.blocs.get(id)?.short, orders[language], id);

/** A bloc's full name; its id where it is not in the atlas. */
export const blocName = (atlas: Atlas, id: string, language: Language): string =>
  nameIn(atlas.blocs.get(id)?.names, orders[language], id);

/** The name of a party of a relation or statement: a country or a bloc. */
export const partyName = (atlas: Atlas, id: string, language: Language): string =>
  atlas.blocs.has(id) ? blocShort(atlas, id, language) : countryName(atlas, id, language);

/** What a record says in several languages, in the first of them the reader reads. */
export const saidIn = (said: Readonly<Record<string, string | undefined>>, language: Language): string =>
  nameIn(said, orders[language], said.en ?? "");

/** The language in which it is said then; null where it is the reader's own. */
export function foreignIn(said: Readonly<Record<string, string | undefined>>, language: Language): Language | null {
  const found = orders[language].find((one) => said[one]);
  return found === undefined || found === language ? null : found;
}

/** What a relation is, in our words. */
export const relationTitle = ({ title, told }: Relation, language: Language): string =>
  saidIn({ ...told, en: title }, language);

/** Who says what in which office. */
export function statementTold(
  statement: Statement,
  language: Language,
): Pick<Statement, "speaker" | "role" | "stance"> {
  for (const one of orders[language]) {
    const told = statement.told?.[one];
    if (told) return told;
  }
  return statement;
}
