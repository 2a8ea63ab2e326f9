import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { files } from "./headers.ts";

for (const [path, render] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, render());
}
