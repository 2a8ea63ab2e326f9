import type { Atlas } from "../model/atlas.ts";
import type { Elsewhere } from "../model/record.ts";

/** Files that would answer a question of that topic and do not ship; none until they are loaded. */
export const elsewhereOn = (atlas: Atlas, topic: Elsewhere["topic"]): Elsewhere[] =>
  (atlas.elsewhere ?? []).filter((one) => one.topic === topic);

/** What reads such a file into the reader's own copy, as typed in a terminal; null where nothing does. */
export const importCommand = ({ reader }: Elsewhere): string | null =>
  reader === null ? null : `npm run data:import -- ${reader} <file>`;
