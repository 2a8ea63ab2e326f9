import { ATLAS_FILES, atlasPath, partPath } from "../../src/dataset/files.ts";
import { buildAtlas, parsePart, withLoaded } from "../../src/dataset/parse.ts";
import { parseRest, restPath } from "../../src/dataset/rest.ts";
import type { Atlas, Need } from "../../src/model/atlas.ts";
import type { Geometry, Sea, View } from "../../src/model/geometry.ts";

/** Text of a file by its path below data/. The test reads the disk, the page asks the server. */
export type ReadText = (path: string) => Promise<string>;

/** Everything pictures are made of. */
export interface Scenery {
  readonly atlas: Atlas;
  readonly geometry: Readonly<Record<View, Geometry>>;
  readonly seas: readonly Sea[];
}

/** The real data with these parts loaded, and the small geometry: pictures are quick to draw and short to keep. */
export async function loadScenery(read: ReadText, needs: readonly Need[]): Promise<Scenery> {
  const texts = await Promise.all(ATLAS_FILES.map(async (file) => [file, await read(atlasPath(file))] as const));
  let { atlas } = buildAtlas(Object.fromEntries(texts), "light");
  for (const need of needs) {
    const part = parsePart(need, await read(partPath(need)), "light");
    const rest = part.value === null ? null : restPath(part.value);
    const { value, problems } =
      part.value === null || rest === null ? part : parseRest(part.value, await read(rest), "light");
    if (value === null) throw new Error(`${partPath(need)}: ${problems[0]?.code ?? "not read"}`);
    atlas = withLoaded(atlas, value);
  }
  const [un, facto, seas] = await Promise.all(["geo/un-110.json", "geo/facto-110.json", "geo/seas.json"].map(read));
  return {
    atlas,
    geometry: { un: JSON.parse(un ?? "") as Geometry, facto: JSON.parse(facto ?? "") as Geometry },
    seas: JSON.parse(seas ?? "") as Sea[],
  };
}
