// What the bloc is for, where it sits, by which treaty: a line each, the treaty with its source.
import { whenOpen } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { BlocId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer } from "../query/bloc.ts";
import { saidIn } from "../words/names.ts";
import { blocLink, linkLines } from "./also-in.ts";
import { evidenceChip } from "./chips.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saidText } from "./said-text.ts";
import { saying } from "./say.ts";

export function blocFacts(body: HTMLElement, { bloc }: BlocAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { language, page } = desk.words;
  const say = saying(frame, desk.words);
  const box = part(body, "div", "bloc-facts");
  const purpose = shown(part(box, "p", "bloc-purpose"), bloc.purpose !== undefined);
  if (bloc.purpose) saidText(purpose, bloc.purpose, desk.words);
  const seat = bloc.seat ? `${page.seat}: ${saidIn(bloc.seat.name, language)}, ${say.country(bloc.seat.country)}` : "";
  text(shown(part(box, "p", "bloc-seat small"), seat !== ""), seat);
  treaty(box, { bloc }, frame, desk);
  const links = (ids: readonly BlocId[]) => ids.map((id) => blocLink(id, say));
  const lines = [
    { label: page.absence.forerunners, links: links(bloc.forerunners ?? []) },
    { label: page.absence.heir, links: links(bloc.heir === null ? [] : [bloc.heir]) },
  ];
  linkLines(box, "bloc-relatives", lines, desk);
  return box;
}

function treaty(box: HTMLElement, { bloc }: Pick<BlocAnswer, "bloc">, frame: Frame, desk: Desk): void {
  const { page, format, kind, language } = desk.words;
  const { treaty: record } = bloc;
  const details = shown(part(box, "details", "bloc-treaty record-details"), record !== undefined);
  if (!record) return;
  const line = part(details, "summary", "bloc-treaty-line small");
  const when = [
    page.treaty(saidIn(record.title, language), format.date(record.signed)),
    ...(record.inForce === null ? [] : [page.inForceSince(format.date(record.inForce))]),
  ];
  text(part(line, "span", "bloc-treaty-words"), when.join(", "));
  evidenceChip(line, record.evidence, desk.words);
  whenOpen(details, "record-more", (more) => {
    text(part(more, "p", "record-known least"), kind.evidence[record.evidence]);
    const sources = record.source === null ? bloc.sources : [record.source];
    const cited = { kind: "value", says: when.join(", "), date: record.signed, standing: null, sources } as const;
    recordEnd(more, { sources, date: record.signed, cited }, frame, desk);
  });
}
