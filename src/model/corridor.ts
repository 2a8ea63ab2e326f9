import type { CountryId } from "./record.ts";

/** Two ends without a direction, as one id: "RUS-TJK". Ends may be groups of countries. */
export const corridorId = (a: CountryId, b: CountryId): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** One direction of a corridor: "TJK>RUS". */
export const flowId = ({ origin, dest }: { readonly origin: CountryId; readonly dest: CountryId }): string =>
  `${origin}>${dest}`;
