import type { Atlas } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { TradeShare } from "../model/pairs.ts";
import type { CountryId, SourceId } from "../model/record.ts";
import { worldFlows } from "./flows.ts";
import { indexed } from "./indexed.ts";
import { distinct } from "./lens-classes.ts";
import { tradeShares } from "./lens-figures.ts";
import { tiesLens } from "./lens-ties.ts";
import { timeFor } from "./times.ts";
import { inTriangle, voteYearOf } from "./votes.ts";

/** The number of a lens for every country and each partner it has one with: the same numbers as one country's lens. */
export interface WorldFigures {
  readonly of: ReadonlyMap<CountryId, ReadonlyMap<CountryId, number>>;
  readonly used: string | null;
  readonly exact: boolean;
  readonly sources: readonly SourceId[];
}

type Grid = Map<CountryId, Map<CountryId, number>>;

function put(grid: Grid, country: CountryId, partner: CountryId, value: number): void {
  const row = grid.get(country);
  if (row) row.set(partner, value);
  else grid.set(country, new Map([[partner, value]]));
}

/**
 * The larger of a partner's per cent of exports and of imports; the five largest of each are on record. Of the year most
 * countries have: one with shares of another year only has no figure here, years are not mixed on one map.
 */
export function tradeOfWorld({ trade }: Atlas, day: Day): WorldFigures | null {
  if (!trade) return null;
  const years = yearsOfTrade(trade.shares);
  const counts = countsOf(years.values());
  const year = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (year === undefined) return null;
  const of = new Map([...tradeShares(trade.shares)].filter(([country]) => years.get(country) === year));
  return { of, used: String(year), exact: year === yearOf(day), sources: trade.sources };
}

const yearsOfTrade = indexed(
  (shares: readonly TradeShare[]) => new Map(shares.map(({ country, year }) => [country, year])),
);

function countsOf(years: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/** Per cent of each sender in the money a country receives, by the estimate of KNOMAD. */
export function remittancesOfWorld(atlas: Atlas, day: Day): WorldFigures | null {
  const table = atlas.flows.get("remittance_estimate");
  const used = table && timeFor(table, day);
  if (!table || !used) return null;
  const grid: Grid = new Map();
  const totals = new Map<CountryId, number>();
  for (const { origin, dest, magnitude } of worldFlows(table, day)) {
    if (!(magnitude > 0)) continue;
    put(grid, dest, origin, magnitude);
    totals.set(dest, (totals.get(dest) ?? 0) + magnitude);
  }
  for (const [dest, row] of grid) {
    for (const [origin, value] of row) row.set(origin, (100 * value) / (totals.get(dest) ?? 1));
  }
  return { of: grid, used: used.time.from.slice(0, 4), exact: used.exact, sources: table.sources };
}

/** A country that seldom votes agrees with many: only who shares at least half as many votes as the most counts. */
const SHARED = 0.5;

/** Agreement 0 to 1 in the votes of the General Assembly in the nearest year that is loaded. */
export function votesOfWorld(atlas: Atlas, day: Day): WorldFigures | null {
  const year = voteYearOf(day);
  const votes = atlas.votes.get(year);
  if (!votes) return null;
  const ids = [...votes.index];
  const grid: Grid = new Map();
  for (const [country, i] of ids) {
    const counts = ids.map(([, j]) => (i === j ? 0 : (inTriangle(votes.votes, i, j) ?? 0)));
    const least = SHARED * Math.max(0, ...counts);
    ids.forEach(([partner, j], at) => {
      const thousandths = i === j ? null : inTriangle(votes.similarity, i, j);
      if (thousandths !== null && (counts[at] ?? 0) >= least) put(grid, country, partner, thousandths / 1000);
    });
  }
  return { of: grid, used: String(year), exact: year === yearOf(day), sources: votes.sources };
}

/** How many agreements, bases, regimes and programmes are in force between the two. */
export function tiesOfWorld(atlas: Atlas, day: Day): WorldFigures | null {
  const seen = [...atlas.countries.keys()].map((id) => ({ id, answer: tiesLens(atlas, id, day) }));
  const told = seen.filter(({ answer }) => answer.values.size > 0);
  if (told.length === 0) return null;
  return {
    of: new Map(told.map(({ id, answer }) => [id, answer.values])),
    used: null,
    exact: true,
    sources: distinct(told.flatMap(({ answer }) => answer.sources)),
  };
}
