// Checks of meaning, over records whose shape is right: what data:check and the tests ask, never the browser.
import { checkFigures } from "./check-figures.ts";
import { checkLinks } from "./check-links.ts";
import { checkMemberships } from "./check-memberships.ts";
import { checkRecords } from "./check-records.ts";
import type { Built } from "./parse.ts";
import type { Part } from "./part.ts";
import type { Problem } from "./problem.ts";

/** Everything that is wrong with the dataset beyond its shape; empty = nothing. */
export function checkAtlas(built: Built, parts: readonly Part[]): Problem[] {
  return [
    ...checkRecords(built, parts),
    ...checkLinks(built, parts),
    ...checkMemberships(built),
    ...checkFigures(built.atlas, parts),
  ];
}
