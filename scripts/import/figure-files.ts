// Files of figures: written where there is none; one that stands stays, unless the inputs' figures are asked for anew.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnsText, writeColumns } from "./write.ts";

export interface FigureFile {
  /** Path below data/. */
  readonly path: string;
  readonly file: { readonly sources: readonly string[] };
  /** Fields whose members stand on lines of their own. */
  readonly deep: readonly string[];
}

export interface Written {
  readonly written: ReadonlySet<string>;
  /** One line for each file that stands and says otherwise. */
  readonly left: readonly string[];
}

export function writeFigures(dir: string, files: readonly FigureFile[], anew: boolean): Written {
  const written = new Set<string>();
  const left: string[] = [];
  for (const { path, file, deep } of files) {
    const why = reasonToKeep(join(dir, path), file, deep, anew);
    if (why === "same") continue;
    if (why !== null) left.push(`${path} stays: ${why}`);
    else {
      writeColumns(join(dir, path), file as FigureFile["file"] & Readonly<Record<string, unknown>>, deep);
      written.add(path);
    }
  }
  return { written, left };
}

function reasonToKeep(
  path: string,
  file: FigureFile["file"],
  deep: readonly string[],
  anew: boolean,
): string | "same" | null {
  if (!existsSync(path)) return null;
  const standing = readFileSync(path, "utf8");
  if (standing === columnsText(file as FigureFile["file"] & Readonly<Record<string, unknown>>, deep)) return "same";
  const { sources = [] } = JSON.parse(standing) as { sources?: readonly string[] };
  const others = sources.filter((id) => !file.sources.includes(id));
  if (others.length > 0) return `it rests on ${others.join(", ")}, which the inputs do not have`;
  return anew ? null : "it differs from the inputs; --anew writes theirs";
}
