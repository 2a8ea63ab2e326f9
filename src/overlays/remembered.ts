import type { Atlas } from "../model/atlas.ts";
import type { MigrationAnswer } from "./migration-answer.ts";

/** So many answers are kept: two maps beside each other, and the step before. */
const KEPT = 4;
const answers = new WeakMap<Atlas, Map<string, MigrationAnswer>>();

/** The same answer, the same object, while nothing of it changed: whoever has drawn it need not draw it again. */
export function remembered(atlas: Atlas, key: string, answer: () => MigrationAnswer): MigrationAnswer {
  const own = answers.get(atlas) ?? new Map<string, MigrationAnswer>();
  answers.set(atlas, own);
  const made = own.get(key) ?? answer();
  // The last one used is the last to go.
  own.delete(key);
  own.set(key, made);
  const [oldest] = own.keys();
  if (own.size > KEPT && oldest !== undefined) own.delete(oldest);
  return made;
}
