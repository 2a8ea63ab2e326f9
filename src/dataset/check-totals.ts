// Counts by destination (or by origin) never exceed the published total of the same period and measure.
import { REST } from "../model/flow.ts";
import type { FlowFile } from "../model/record.ts";
import type { Report } from "./report.ts";

type CountFile = Extract<FlowFile, { form: "counts" }>;

/** Figures rounded for the press may exceed their total by so much. */
const ROUNDING = 0.01;
/** In this measure the row of all countries is what the list leaves out, not the whole. */
const LEFT_OUT = "labour_departures_rest";

export function checkTotals(path: string, file: CountFile, report: Report): void {
  if (file.measure === LEFT_OUT) return;
  for (const side of ["origin", "dest"] as const)
    for (const [group, { parts, total }] of groupsOf(file, side)) {
      if (total === null || parts <= total * (1 + ROUNDING)) continue;
      report.file(path, `${group}: value`, {
        code: "sum",
        received: `${parts} in the rows of single countries`,
        expected: `at most ${total}, the published total`,
        hint: "Mark the figure that cannot be right as suspect, with the reason.",
      });
    }
}

interface Group {
  parts: number;
  total: number | null;
}

/** By the fixed side and period: the sum over single countries on the other side, and the row of all. */
function groupsOf(file: CountFile, side: "origin" | "dest"): Map<string, Group> {
  const other = side === "origin" ? file.dest : file.origin;
  const groups = new Map<string, Group>();
  file.value.forEach((value, i) => {
    const sure = file.quality[i] === "ok" || file.quality[i] === "rounded";
    if (!sure || file[side][i] === REST) return;
    const key = `${side} ${file[side][i]} ${file.from[i]} to ${file.to[i]}`;
    const group = groups.get(key) ?? { parts: 0, total: null };
    if (other[i] === REST) group.total = value;
    else group.parts += value;
    groups.set(key, group);
  });
  return groups;
}
