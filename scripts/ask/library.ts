import { join } from "node:path";
import { buildAtlas, withLoaded } from "../../src/dataset/parse.ts";
import { explain } from "../../src/dataset/problem.ts";
import { parseWhole } from "../../src/dataset/rest.ts";
import type { Atlas, Need } from "../../src/model/atlas.ts";
import { DATA, readText, readTexts } from "../dataset.ts";

/** The atlas of the first view, as it lies in data/. */
export function openAtlas(): Atlas {
  const { atlas, problems } = buildAtlas(readTexts(), "light");
  const [problem] = problems;
  if (atlas.countries.size === 0 && problem) throw new Error(explain(problem));
  return atlas;
}

/** The atlas with these parts read too; a part that cannot be read stays unknown and is named on stderr. */
export function withParts(atlas: Atlas, needs: readonly Need[]): Atlas {
  let loaded = atlas;
  for (const need of needs) {
    const { value, problems } = parseWhole(need, (path) => readText(join(DATA, path)), "light");
    for (const problem of problems.slice(0, 1)) process.stderr.write(`${explain(problem)}\n`);
    if (value !== null) loaded = withLoaded(loaded, value);
  }
  return loaded;
}
