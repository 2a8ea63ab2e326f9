import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotli, compressible } from "../precompress.ts";

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** Files the page asks for before any code of its own runs: the entry and what it imports. */
function atOnce(manifest: Manifest): Set<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const sheet of chunk.css ?? []) files.add(sheet);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return files;
}

const kinds: readonly (readonly [kind: string, is: RegExp])[] = [
  ["worker", /worker[\w-]*\.m?js$/],
  ["code", /\.m?js$/],
  ["style", /\.css$/],
  ["data", /\.json$/],
  ["font", /\.woff2?$/],
];
const kindOf = (file: string) => kinds.find(([, is]) => is.test(file))?.[0] ?? "other";

/** Bytes of the built app as a host with brotli sends them: by kind, at once and later, and the largest files. */
export async function measureSizes(dist: string) {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, "build.json"), "utf8"));
  const first = atOnce(manifest);
  const assets = existsSync(join(dist, "assets"))
    ? readdirSync(join(dist, "assets")).map((name) => `assets/${name}`)
    : [];
  const files = ["index.html", ...assets].filter((name) => !/\.(br|gz)$/.test(name));
  const sized = await Promise.all(
    files.map(async (file) => {
      const body = readFileSync(join(dist, file));
      const bytes = compressible.test(file) ? (await brotli(body, 11)).length : body.length;
      return { file, bytes, raw: body.length, kind: kindOf(file), first: first.has(file) };
    }),
  );
  const sum = (list: typeof sized) => list.reduce((total, { bytes }) => total + bytes, 0);
  const of = (kind: string, isFirst?: boolean) =>
    sum(sized.filter((file) => file.kind === kind && (isFirst === undefined || file.first === isFirst)));
  return {
    unit: "bytes in brotli 11; fonts as they are",
    code: { atOnce: of("code", true), later: of("code", false) },
    worker: of("worker"),
    style: of("style"),
    data: of("data"),
    fonts: of("font"),
    all: sum(sized),
    largest: [...sized]
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, 12)
      .map(({ file, bytes, raw }) => ({ file, bytes, raw })),
  };
}
