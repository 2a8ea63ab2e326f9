import type { Codec, Known, Read, Why } from "./codec.ts";
import { canonicalBloc, isBlocId, items, readDay, unknown } from "./codec.ts";
import { MOST_SUPPOSED, SUPPOSED_STANDINGS, type Supposition } from "./state.ts";

/** `if=TJK_EEU_member_2019-01-01`, further ones after a point. */
export const scenarioCodec: Codec<readonly Supposition[]> = {
  param: "if",
  write: (all) =>
    all.length === 0
      ? "none"
      : all.map(({ country, bloc, standing, from }) => [country, bloc, standing, from].join("_")).join("."),
  read: readScenario,
};

function readScenario(text: string, known: Known | null): Read<readonly Supposition[]> {
  const read = items(text).map((item) => readSupposition(item, known));
  const value = read.flatMap(({ value }) => value ?? []);
  const problems = read.flatMap(({ problems }) => problems ?? []);
  if (value.length > MOST_SUPPOSED) problems.push({ kind: "tooMany", most: MOST_SUPPOSED });
  return value.length > 0 || text === "none" ? { value: value.slice(0, MOST_SUPPOSED), problems } : { problems };
}

/** The last underscore parts first: the id of a bloc may hold some itself. */
function readSupposition(text: string, known: Known | null): Read<Supposition> {
  const [, country = "", name = "", word = "", day = ""] = /^([a-z]{3})_(\w+)_([a-z]+)_([\d-]+)$/i.exec(text) ?? [];
  const bloc = canonicalBloc(name);
  const standing = SUPPOSED_STANDINGS.find((choice) => choice === word.toLowerCase());
  if (!isBlocId(bloc)) return { problems: [{ kind: "malformed" }] };
  const from = readDay(day);
  const problems: Why[] = [
    ...unknown(known?.countries, country.toUpperCase(), "unknownCountry"),
    ...unknown(known?.blocs, bloc, "unknownBloc"),
    ...(standing ? [] : [{ kind: "notOneOf", choices: SUPPOSED_STANDINGS } as const]),
  ];
  if (problems.length > 0 || standing === undefined || from.value === undefined) {
    return { problems: [...problems, ...(from.problems ?? [])] };
  }
  return { value: { country: country.toUpperCase(), bloc, standing, from: from.value }, problems: from.problems ?? [] };
}
