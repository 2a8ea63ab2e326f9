// Armed conflicts, one row each over all its years: sides, ground, size, helpers; fetched when asked for.
import { whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { classes, shown, text } from "../dom/put.ts";
import type { Conflict } from "../model/pairs.ts";
import type { SourceId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { type ConflictRow, conflictSpan, runsOf } from "../query/conflicts.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { type Say, saying } from "./say.ts";
import { sectionFold } from "./section-fold.ts";

export function conflictsSection(
  body: HTMLElement,
  name: string,
  find: () => readonly ConflictRow[] | null,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const { page, format } = desk.words;
  return sectionFold(body, name, page.conflicts.title, { kind: "conflicts" }, frame, desk, (box) => {
    const found = find() ?? [];
    const span = conflictSpan(frame.atlas);
    const none = span
      ? page.conflicts.none(format.year(span.first), format.year(span.last))
      : desk.words.panel.notKnown;
    text(shown(part(box, "p", "conflicts-none small"), found.length === 0), none);
    const say = saying(frame, desk.words);
    rows(
      part(box, "ul", "conflicts records"),
      "li",
      "record",
      found,
      ({ id }) => id,
      (row, conflict) => {
        classes(row, { "is-ended": conflict.when === "before", "is-later": conflict.when === "after" });
        const details = part(row, "details", "record-details");
        summary(part(details, "summary", "record-line"), conflict, say);
        whenOpen(details, "record-more", (more) => disclosed(more, conflict, frame, desk, say));
      },
    );
  });
}

const sides = ({ sideA, sideB }: Conflict): string => `${sideA} – ${sideB}`;

function summary(line: HTMLElement, { told, years, warYears }: ConflictRow, { words, country }: Say): void {
  const { conflicts } = words.page;
  const what = part(line, "span", "record-what");
  text(part(what, "span", "record-title"), sides(told));
  const subject = told.about === "government" ? conflicts.aboutGovernment : conflicts.about(told.territory ?? "");
  const about = [words.format.list(told.location.map(country)), subject, conflicts.kind[told.type]];
  text(part(what, "span", "record-about least"), about.filter((piece) => piece !== "").join(" · "));
  const times = part(line, "span", "conflict-times small");
  text(part(times, "span", "conflict-years"), yearsWords(years, words));
  const size = warYears.length > 0 ? `${conflicts.intensity.war} ${yearsWords(warYears, words)}` : "";
  text(shown(part(times, "span", "conflict-war least"), size !== ""), size);
}

const yearsWords = (years: readonly number[], { format }: Say["words"]): string =>
  runsOf(years)
    .map(([first, last]) => format.digits(first === last ? `${first}` : `${first}–${last}`))
    .join(", ");

function disclosed(more: HTMLElement, { told, years }: ConflictRow, frame: Frame, desk: Desk, say: Say): void {
  const { conflicts } = desk.words.page;
  const { format } = desk.words;
  const helpers = (by: readonly string[]) => format.list(by.map(say.country));
  const known = [
    conflicts.firstDeath(format.date(told.since)),
    conflicts.intensity[told.intensity],
    ...(told.supportA.length > 0 ? [conflicts.supported(told.sideA, helpers(told.supportA))] : []),
    ...(told.supportB.length > 0 ? [conflicts.supported(told.sideB, helpers(told.supportB))] : []),
  ];
  text(part(more, "p", "record-known least"), known.join(" · "));
  const sources: readonly SourceId[] = frame.atlas.conflicts?.sources ?? [];
  const date = told.from ?? String(years[0] ?? told.year);
  const says = `${sides(told)}: ${yearsWords(years, desk.words)}`;
  recordEnd(more, { sources, date, cited: { kind: "value", says, date, standing: null, sources } }, frame, desk);
}
