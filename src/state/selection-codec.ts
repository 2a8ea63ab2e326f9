import type { CountryId } from "../model/record.ts";
import { type Codec, canonicalBloc, isBlocId, type Known, type Read, unknown } from "./codec.ts";
import { MOST_SELECTED, type Selection } from "./state.ts";

export const selectionCodec: Codec<Selection> = { param: "sel", write: writeSelection, read: readSelection };

function writeSelection(selection: Selection): string {
  if (selection.kind === "country") return selection.id;
  if (selection.kind === "pair") return `${selection.a}-${selection.b}`;
  if (selection.kind === "several") return selection.ids.join("-");
  return selection.kind === "bloc" ? `bloc.${selection.id}` : "none";
}

function readSelection(text: string, known: Known | null): Read<Selection> {
  if (text === "none") return { value: { kind: "none" } };
  const id = canonicalBloc(text.replace(/^bloc\./i, ""));
  if (/^bloc\./i.test(text) || known?.blocs.has(id)) return readBlocSelection(id, known);
  const names = text.toUpperCase().split("-");
  if (names.length > 99 || !names.every((name) => /^[A-Z]{3}$/.test(name)))
    return { problems: [{ kind: "malformed" }] };
  const problems = names.flatMap((name) => unknown(known?.countries, name, "unknownCountry"));
  const good = [...new Set(names.filter((name) => known === null || known.countries.has(name)))];
  const value = selectionOf(good.slice(0, MOST_SELECTED));
  if (value.kind === "none") return { problems };
  if (good.length > MOST_SELECTED) problems.push({ kind: "tooMany", most: MOST_SELECTED });
  if (new Set(names).size < names.length) problems.push({ kind: value.kind === "country" ? "sameTwice" : "repeated" });
  return { value, problems };
}

function readBlocSelection(id: string, known: Known | null): Read<Selection> {
  if (!isBlocId(id)) return { problems: [{ kind: "malformed" }] };
  const problems = unknown(known?.blocs, id, "unknownBloc");
  return problems.length > 0 ? { problems } : { value: { kind: "bloc", id } };
}

/** So many countries at once: none, a country, a pair or several. */
export function selectionOf(ids: readonly CountryId[]): Selection {
  const [a, b] = ids;
  if (a === undefined) return { kind: "none" };
  if (b === undefined) return { kind: "country", id: a };
  return ids.length === 2 ? { kind: "pair", a, b } : { kind: "several", ids };
}
