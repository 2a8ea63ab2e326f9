import type { Atlas } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { TradeShare } from "../model/pairs.ts";
import type { CountryId } from "../model/record.ts";
import { flowsInto, timeOfCountry, totalOf } from "./flows.ts";
import { indexed } from "./indexed.ts";
import { classify, classifySteps, emptyLens, type LensAnswer } from "./lens-classes.ts";
import { VISA_RULES, visasOf } from "./visas.ts";
import { votesWith } from "./votes.ts";

/** Rules for holders of the country's passport who travel there. */
export function visaLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const found = visasOf(atlas, country, day);
  if (!found) return emptyLens(VISA_RULES);
  const { rules, days, date, exact, sources } = found;
  return { classes: classify(VISA_RULES, rules), values: days, used: date, exact, sources };
}

/** Lower bounds of agreement, included; fixed, so that years compare. */
export const VOTE_STEPS = [
  ["v90", 0.9],
  ["v80", 0.8],
  ["v70", 0.7],
  ["v60", 0.6],
  ["v0", 0],
] as const;

/** Agreement in the votes of the UN General Assembly. */
export function votesLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const found = votesWith(atlas, country, day);
  if (!found) return emptyLens(VOTE_STEPS.map(([id]) => id));
  const { agreement, year, exact } = found;
  const sources = atlas.votes.get(year)?.sources ?? [];
  return { classes: classifySteps(agreement, VOTE_STEPS), values: agreement, used: String(year), exact, sources };
}

/** Lower bounds in per cent, included. */
export const SHARE_STEPS = [
  ["s40", 40],
  ["s20", 20],
  ["s10", 10],
  ["s5", 5],
  ["s0", 0],
] as const;

/** By country and partner: the larger of the shares in the country's exports and in its imports. */
export const tradeShares = indexed((shares: readonly TradeShare[]) => {
  const larger = new Map<CountryId, Map<CountryId, number>>();
  for (const { country, partner, percent } of shares) {
    const own = larger.get(country) ?? new Map<CountryId, number>();
    larger.set(country, own.set(partner, Math.max(own.get(partner) ?? 0, percent)));
  }
  return larger;
});

/** The larger of a partner's shares in the country's exports and imports; only the five largest of each are on record. */
export function tradeLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const year = atlas.trade?.shares.find((row) => row.country === country)?.year;
  if (!atlas.trade || year === undefined) return emptyLens(SHARE_STEPS.map(([id]) => id));
  const values = tradeShares(atlas.trade.shares).get(country) ?? new Map<CountryId, number>();
  return {
    classes: classifySteps(values, SHARE_STEPS),
    values,
    used: String(year),
    exact: year === yearOf(day),
    sources: atlas.trade.sources,
  };
}

/** Share of each sender in the money the country receives by the estimate of KNOMAD. */
export function remittancesLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const table = atlas.flows.get("remittance_estimate");
  const used = table && timeOfCountry(table, country, day);
  if (!table || !used) return emptyLens(SHARE_STEPS.map(([id]) => id));
  const received = flowsInto(table, country, day);
  const total = totalOf(received);
  const sent = received.filter(({ magnitude }) => magnitude > 0);
  const values = new Map(sent.map(({ origin, magnitude }) => [origin, (100 * magnitude) / total]));
  return {
    classes: classifySteps(values, SHARE_STEPS),
    values,
    used: used.time.from.slice(0, 4),
    exact: used.exact,
    sources: table.sources,
  };
}
