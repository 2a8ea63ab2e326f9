// Every fault of a folder of data, as lines for a terminal; what would mislead a reader stops the build.
import { checkAtlas } from "../src/dataset/checks.ts";
import { explain, type Problem } from "../src/dataset/problem.ts";
import { DATA, readDataset } from "./dataset.ts";
import { createLocator } from "./locate.ts";

export interface Faults {
  readonly problems: readonly Problem[];
  /** How much was looked at. */
  readonly summary: string;
}

export function faultsIn(dir = DATA): Faults {
  const { built, parts, problems } = readDataset(dir);
  const all = [...problems, ...checkAtlas(built, parts)].map(createLocator(dir));
  const { memberships, relations, sources } = built.atlas;
  return {
    problems: all,
    summary: `${memberships.length} memberships, ${relations.length} relations, ${sources.size} sources, ${parts.length} files of figures: ${all.length} problems`,
  };
}

const MOST_LINES = 20;

/** Throws with the faults when there is an error; warnings pass. */
export function stopOnFaults(dir = DATA): void {
  const errors = faultsIn(dir).problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const lines = errors.slice(0, MOST_LINES).map(explain);
  throw new Error(`The data has ${errors.length} faults; npm run data:check lists them all.\n${lines.join("\n")}`);
}
