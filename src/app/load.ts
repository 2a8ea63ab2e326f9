// Fetches the dataset's files, each once, tried again when the network falters; what does not come is told as a problem.
import { ATLAS_FILES, type AtlasFile, atlasPath, partPath } from "../dataset/files.ts";
import { type AtlasTexts, buildAtlas, type Indexed } from "../dataset/parse.ts";
import type { Problem } from "../dataset/problem.ts";
import type { Atlas, Need } from "../model/atlas.ts";
import type { Geometry, Scale, Sea, View } from "../model/geometry.ts";
import { createReader } from "./reader.ts";

const urls = import.meta.glob<string>("../../data/{atlas,flows,pairs,series,geo,names,texts,stories}/*.json", {
  query: "?url",
  import: "default",
  eager: true,
});

const PATIENCE = 20_000;
const PAUSES: readonly number[] = [400, 1600];

const textOf = (path: string): Promise<string | undefined> => fetched(path, (response) => response.text());

/** A file below data/; undefined when it did not come. */
async function fetched<T>(path: string, take: (response: Response) => Promise<T>): Promise<T | undefined> {
  const url = urls[`../../data/${path}`];
  if (url === undefined) return undefined;
  for (const pause of [...PAUSES, null]) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
      if (response.ok) return await take(response);
      if (response.status < 500) return undefined;
    } catch {
      // Refused, cut short or too slow: once more after a pause.
    }
    if (pause !== null) await new Promise((resume) => setTimeout(resume, pause));
  }
  return undefined;
}

const bytesOf = async (path: string): Promise<ArrayBuffer | null> =>
  (await fetched(path, (response) => response.arrayBuffer())) ?? null;

/** The first view of the atlas. A file that did not come leaves its part empty and a problem. */
export async function loadAtlas(): Promise<{ readonly atlas: Atlas; readonly problems: readonly Problem[] }> {
  const texts = await Promise.all(ATLAS_FILES.map(async (file) => [file, await textOf(atlasPath(file))] as const));
  const there: Partial<Record<AtlasFile, string>> = {};
  for (const [file, text] of texts) if (text !== undefined) there[file] = text;
  return buildAtlas(there satisfies AtlasTexts, "light");
}

/** The shapes of the world; null when they did not come. */
export async function loadGeometry(view: View, scale: Scale): Promise<Geometry | null> {
  return parsed<Geometry>(await textOf(`geo/${view}-${scale}.json`));
}

export async function loadSeas(): Promise<readonly Sea[]> {
  return parsed<readonly Sea[]>(await textOf("geo/seas.json")) ?? [];
}

function parsed<T>(text: string | undefined): T | null {
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

export interface Loader {
  /** Fetches what has not been asked for yet. */
  want(needs: readonly Need[]): void;
  /** Asks once more for what failed. */
  retry(): void;
  /** Is anything on its way? */
  busy(): boolean;
}

export function createLoader(
  onPiece: (piece: Indexed) => void,
  onProblems: (problems: readonly Problem[]) => void,
): Loader {
  const read = createReader();
  const asked = new Map<string, Need>();
  const failed = new Map<string, Need>();
  let underway = 0;
  const get = async (need: Need) => {
    const path = partPath(need);
    asked.set(path, need);
    underway += 1;
    const first = await bytesOf(path);
    let known = await read({ need, first });
    if (known.piece !== null && known.rest !== null) {
      onPiece(known.piece);
      known = await read({ need, first, rest: await bytesOf(known.rest) });
    }
    underway -= 1;
    if (known.piece === null) failed.set(path, need);
    if (known.problems.length > 0) onProblems(known.problems);
    if (known.piece !== null) onPiece(known.piece);
  };
  const want = (needs: readonly Need[]) => {
    for (const need of needs) if (!asked.has(partPath(need))) void get(need);
  };
  return {
    want,
    retry() {
      const again = [...failed.values()];
      failed.clear();
      for (const need of again) asked.delete(partPath(need));
      want(again);
    },
    busy: () => underway > 0,
  };
}
