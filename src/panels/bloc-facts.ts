// What the bloc is for, where it sits, by which treaty: a line each, the treaty with its source.
import { button, whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer } from "../query/bloc.ts";
import { selectBloc } from "../state/actions.ts";
import { saidIn } from "../words/names.ts";
import { evidenceChip } from "./chips.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";

export function blocFacts(body: HTMLElement, { bloc }: BlocAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { language, page } = desk.words;
  const say = saying(frame, desk.words);
  const box = part(body, "div", "bloc-facts");
  const purpose = bloc.purpose ? saidIn(bloc.purpose, language) : "";
  const foreign = bloc.purpose && !(language in bloc.purpose);
  const words = attributes(part(box, "p", "bloc-purpose"), { dir: foreign ? "auto" : null });
  text(shown(words, purpose !== ""), purpose);
  const seat = bloc.seat ? `${page.seat}: ${saidIn(bloc.seat.name, language)}, ${say.country(bloc.seat.country)}` : "";
  text(shown(part(box, "p", "bloc-seat small"), seat !== ""), seat);
  treaty(box, { bloc }, frame, desk);
  const before = bloc.forerunners ?? [];
  const lines = [
    { id: "before", label: page.absence.forerunners, ids: before },
    { id: "heir", label: page.absence.heir, ids: bloc.heir === null ? [] : [bloc.heir] },
  ].filter(({ ids }) => ids.length > 0);
  rows(
    box,
    "p",
    "bloc-relatives also-in least",
    lines,
    ({ id }) => id,
    (line, { label, ids }) => {
      text(part(line, "span", "also-in-words"), `${label} `);
      rows(
        line,
        "span",
        "also-in-bloc",
        ids,
        (id) => id,
        (cell, id) => {
          const says = { label: say.bloc(id), title: say.blocFull(id) };
          button(cell, "also-in-press link-button", says, () => desk.perform(selectBloc(id)));
        },
      );
    },
  );
  return box;
}

function treaty(box: HTMLElement, { bloc }: Pick<BlocAnswer, "bloc">, frame: Frame, desk: Desk): void {
  const { page, format, kind } = desk.words;
  const { treaty: record } = bloc;
  const details = shown(part(box, "details", "bloc-treaty record-details"), record !== undefined);
  if (!record) return;
  const line = part(details, "summary", "bloc-treaty-line small");
  const when = [
    page.treaty(record.title, format.date(record.signed)),
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
