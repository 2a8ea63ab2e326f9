import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { CountryId } from "../model/record.ts";
import type { LensAnswer } from "./lens-classes.ts";
import { remittancesLens, tradeLens, visaLens, votesLens } from "./lens-figures.ts";
import { bordersLens, disputesLens, securityLens, tiesLens } from "./lens-ties.ts";

export type { LensAnswer } from "./lens-classes.ts";

/** The lenses of state.ts, which this floor may not import. */
export type LensName = "ties" | "visa" | "votes" | "security" | "disputes" | "trade" | "remittances" | "borders";

const lenses: Readonly<Record<LensName, (atlas: Atlas, country: CountryId, day: Day) => LensAnswer>> = {
  ties: tiesLens,
  visa: visaLens,
  votes: votesLens,
  security: securityLens,
  disputes: disputesLens,
  trade: tradeLens,
  remittances: remittancesLens,
  borders: bordersLens,
};

/** How the lens sees every country from this one on that day. Countries in no class are not in the record. */
export const lensFor = (atlas: Atlas, lens: LensName, country: CountryId, day: Day): LensAnswer =>
  lenses[lens](atlas, country, day);
