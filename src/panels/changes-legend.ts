// The legend of what changed, while its marks are on the map.
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import { changeDays } from "../overlays/changes.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";
import { swatchList } from "./swatch-row.ts";

export function changesLegend(box: HTMLElement, frame: Frame, desk: Desk): void {
  const legend = frame.drawn.find(({ id }) => id === "changes")?.legend ?? [];
  shown(box, legend.length > 0);
  if (legend.length === 0) return;
  const { from, to } = changeDays(frame.state);
  const { comparing, format } = desk.words;
  text(part(box, "h2", "legend-changes-title"), comparing.marks.title(format.shortDate(from), format.shortDate(to)));
  swatchList(box, "change-signs", legend, desk, ({ says }) => saying(frame, desk.words).swatch(says), true);
}
