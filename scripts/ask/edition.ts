import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "../../src/model/date.ts";
import { DATA } from "../dataset.ts";

/** The version of the dataset: the day of its last change. */
export const datasetVersion = (): string => JSON.parse(readFileSync(join(DATA, "datapackage.json"), "utf8")).version;

/** The real today, in universal time. */
export const today = (): Day => new Date().toISOString().slice(0, 10);
