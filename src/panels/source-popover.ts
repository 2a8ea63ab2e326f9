// The source of a value, one press away: what it counts, who says so, as of when, with what caution, and what others say.
import { button, link } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, shown, text, variables } from "../dom/put.ts";
import type { Day } from "../model/date.ts";
import type { Flow } from "../model/flow.ts";
import type { Source } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { sourceCitation } from "../query/cite.ts";
import { setAsOf } from "../state/actions.ts";
import { measureCounts } from "../words/measure.ts";
import { qualityChip, standingChip } from "./chips.ts";
import { citePart } from "./cite-part.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";

/** What a popover tells about one figure. */
export interface Told {
  readonly flow: Flow;
  /** The other figures for the same corridor, in words. */
  readonly others: readonly { readonly label: string; readonly value: string }[];
}

/** A value that opens its source. All values of one panel share one popover, at the end of `root`. */
export function sourcedValue(cell: HTMLElement, root: HTMLElement, told: Told, frame: Frame, desk: Desk): void {
  const id = `${root.dataset.panel ?? "panel"}-source`;
  const value = attributes(part(cell, "button", "figure-value"), {
    type: "button",
    popovertarget: id,
    popovertargetaction: "show",
    title: desk.words.panel.source,
  });
  text(part(value, "bdi", "figure-number"), desk.words.number(told.flow.magnitude));
  on(value, "click", () => {
    const popover = popoverOf(root, id);
    fill(popover, told, frame, desk);
    place(popover, value);
  });
  popoverOf(root, id);
}

function popoverOf(root: HTMLElement, id: string): HTMLElement {
  return attributes(part(root, "div", "source-popover"), { id, popover: "auto", role: "dialog" });
}

/** Puts a popover below what opened it, or above where there is no room, inside the window. */
export function place(popover: HTMLElement, opener: Element): void {
  const view = opener.ownerDocument.defaultView;
  const box = opener.getBoundingClientRect();
  const [width, height] = [view?.innerWidth ?? 0, view?.innerHeight ?? 0];
  const below = box.bottom < height * 0.6;
  attributes(popover, { "data-side": below ? "below" : "above" });
  variables(popover, {
    "--end": `${Math.max(8, width - box.right)}px`,
    "--start": `${Math.max(8, box.left)}px`,
    "--below": `${box.bottom + 6}px`,
    "--above": `${height - box.top + 6}px`,
  });
}

function fill(popover: HTMLElement, told: Told, frame: Frame, desk: Desk): void {
  const { atlas, state } = frame;
  const { flow } = told;
  const say = saying(frame, desk.words);
  const { words } = say;
  const measure = atlas.measures.get(flow.key.split("-", 1)[0] ?? flow.key);
  attributes(popover, { "aria-label": words.panel.source });
  const line = part(popover, "p", "source-popover-line");
  text(part(line, "strong", "source-popover-value"), words.number(flow.magnitude));
  if (measure) standingChip(line, measure.standing, words);
  qualityChip(line, flow.quality, words);
  const close = button(
    line,
    "source-popover-close button-bare",
    { label: words.control.close, icon: "close", bare: true },
    () => undefined,
  );
  attributes(close, { popovertarget: popover.id, popovertargetaction: "hide" });
  text(
    part(popover, "p", "source-popover-measure"),
    `${say.measure(flow.key)}: ${words.panel.towards(say.country(flow.origin), say.country(flow.dest))}`,
  );
  text(part(popover, "p", "source-popover-counts small"), measureCounts(words, atlas, flow.key));
  const time = say.time(flow.key, flow.time);
  const exact = isExact(flow, state.asOf);
  const lines = [
    {
      term: words.panel.says,
      said: [flow.publisher, ...flow.sources.map((id) => atlas.sources.get(id)?.title)].filter(Boolean).join("; "),
    },
    { term: words.control.asOf, said: exact ? time : words.panel.nearestTo(time, words.format.date(state.asOf)) },
    { term: words.panel.caution, said: [measure?.caution, flow.note].filter(Boolean).join(". ") },
    { term: words.panel.others, said: told.others.map(({ label, value }) => `${label}: ${value}`).join("; ") },
  ].filter(({ said }) => said !== "");
  rows(
    part(popover, "dl", "source-popover-list"),
    "div",
    "source-popover-row",
    lines,
    ({ term }) => term,
    (row, { term, said }) => {
      text(part(row, "dt", "source-popover-term"), term);
      text(part(row, "dd", "source-popover-said"), said);
    },
  );
  deeds(
    popover,
    flow,
    flow.sources.flatMap((id) => atlas.sources.get(id) ?? []),
    desk,
    exact,
  );
  citePart(popover, { kind: "figure", flow }, frame, desk);
}

function deeds(popover: HTMLElement, flow: Flow, sources: readonly Source[], desk: Desk, exact: boolean): void {
  const { control, notice } = desk.words;
  const line = part(popover, "p", "source-popover-deeds");
  const open = sources.filter((source): source is Source & { readonly url: string } => source.url !== null);
  rows(
    line,
    "span",
    "source-popover-open",
    open,
    ({ id }) => id,
    (cell, source) => {
      attributes(link(cell, "link", source.url, control.openSource), { title: source.title });
    },
  );
  const copy = button(line, "source-popover-copy link-button", { label: control.copyCitation }, () => undefined);
  on(copy, "click", async () =>
    desk.announce((await desk.copy(sources.map(sourceCitation).join("\n"))) ? notice.copied : notice.notCopied),
  );
  const go = button(line, "source-popover-go link-button", { label: control.goToDate }, () =>
    desk.perform(setAsOf(flow.time.from)),
  );
  shown(go, !exact);
}

/** Does the figure's own time contain the day? Else it is the nearest there is. */
export const isExact = ({ time }: Flow, day: Day): boolean => time.from <= day && day < time.to;
