import type { Atlas } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { CountryId } from "../model/record.ts";
import { flowsInto, timeOfCountry, totalOf } from "./flows.ts";
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

/** The larger of a partner's shares in the country's exports and imports; only the five largest of each are on record. */
export function tradeLens(atlas: Atlas, country: CountryId, day: Day): LensAnswer {
  const rows = atlas.trade?.shares.filter((row) => row.country === country) ?? [];
  const year = rows[0]?.year;
  if (!atlas.trade || year === undefined) return emptyLens(SHARE_STEPS.map(([id]) => id));
  const values = new Map<CountryId, number>();
  for (const { partner, percent } of rows) values.set(partner, Math.max(values.get(partner) ?? 0, percent));
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
