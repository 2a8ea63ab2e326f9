// Agreement in the General Assembly by year: as given to 2019, reckoned here from the roll calls after that.
import type { VotesFile } from "../../src/model/record.ts";
import { groupedBy } from "../../src/query/indexed.ts";
import { agreementOf, MIN_COMMON_VOTES, type Vote } from "./agreement.ts";
import type { Registry } from "./citing.ts";
import { byText, field, type Inputs, number, type Row, readTable } from "./table.ts";

/** Years reckoned from roll calls; of 2024 there are too few, and 2019 stands in the table already. */
const RECKONED = ["2020", "2021", "2022", "2023"];
const NOT_STATES = ["rcid", "date", "topics"];

export function importVotes(inputs: Inputs, registry: Registry): VotesFile[] {
  const given = [...groupedBy(readTable(inputs, "unga_similarity.csv").rows, (row) => [field(row, "year")])]
    .sort(([a], [b]) => byText(a, b))
    .map(([year, rows]) => votesGiven(Number(year), rows, registry.given("unga-votes-2019")));
  return [...given, ...votesReckoned(inputs, registry)];
}

function votesReckoned(inputs: Inputs, registry: Registry): VotesFile[] {
  const { rows, account } = readTable(inputs, "unga_rollcalls_2019_2024.csv");
  const states = Object.keys(rows[0] ?? {}).filter((name) => !NOT_STATES.includes(name));
  const years = groupedBy(rows, (row) => [field(row, "date").slice(0, 4)]);
  for (const [year, list] of years)
    if (!RECKONED.includes(year))
      account.rejected.push(`${list.length} roll calls of ${year}: not a year reckoned here`);
  return RECKONED.flatMap((year): VotesFile[] => {
    const rollCalls = years.get(year);
    if (rollCalls === undefined) return [];
    const votes = rollCalls.map((row) => states.map((state) => voteOf(row, state)));
    const source = registry.given("unga-votes-2023");
    return [{ measure: "unga_similarity", year: Number(year), sources: [source], ...agreementOf(states, votes) }];
  });
}

function voteOf(row: Row, state: string): Vote {
  const vote = field(row, state);
  if (vote === "") return null;
  if (vote === "Y" || vote === "N" || vote === "A") return vote;
  throw new Error(`vote of ${state} on ${field(row, "date")}: expected Y, N, A or nothing, found ${vote}`);
}

function votesGiven(year: number, rows: readonly Row[], source: string): VotesFile {
  const countries = [...new Set(rows.flatMap((row) => [field(row, "a"), field(row, "b")]))].sort();
  const index = new Map(countries.map((country, i) => [country, i]));
  const triangle = () => countries.map((_, i) => new Array<number | null>(i).fill(null));
  const [similarity, votes] = [triangle(), triangle()];
  for (const row of rows) {
    const [i, j] = [index.get(field(row, "a")) ?? 0, index.get(field(row, "b")) ?? 0];
    const [high, low] = [Math.max(i, j), Math.min(i, j)];
    const common = number(row, "votes") ?? 0;
    if (common < MIN_COMMON_VOTES)
      throw new Error(`votes of ${field(row, "a")} and ${field(row, "b")} in ${year}: ${common} in common`);
    (similarity[high] as (number | null)[])[low] = Math.round((number(row, "similarity") ?? Number.NaN) * 1000);
    (votes[high] as (number | null)[])[low] = common;
  }
  return { measure: "unga_similarity", year, sources: [source], countries, similarity, votes };
}
