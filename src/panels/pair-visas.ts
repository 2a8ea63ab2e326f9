// Who may visit whom, both ways, by the rules of the known day nearest to the day.
import { disclosure } from "../dom/control.ts";
import { halfBarb } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { VisaRule } from "../model/pairs.ts";
import type { Frame } from "../overlays/frame.ts";
import type { PairAnswer } from "../query/pair.ts";
import type { VisaBetween } from "../query/visas.ts";
import { citePart } from "./cite-part.ts";
import type { Desk } from "./panel.ts";
import { goToDate } from "./record-more.ts";
import { section } from "./region.ts";
import { saying } from "./say.ts";
import { sourceLinks } from "./source-links.ts";
import { visaWords } from "./visa-words.ts";

export function pairVisas(body: HTMLElement, { a, b, visas }: PairAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { panel, format } = desk.words;
  const say = saying(frame, desk.words);
  const known = visas.ab ?? visas.ba;
  const date =
    known === null
      ? panel.loading
      : known.exact
        ? panel.stateAsOf(format.date(known.date))
        : panel.nearestVisa(format.date(known.date));
  const element = section(body, "pair-visas", panel.visaBothWays, known ? "" : date);
  const more = disclosure(element, "section-more", { label: date }, (list) => {
    sourceLinks(list, frame.atlas, known?.sources ?? [], desk);
    goToDate(list, known?.date ?? null, frame, desk);
    rows(
      part(list, "div", "visa-cites"),
      "div",
      "visa-cite",
      [visas.ab, visas.ba].filter(isKnown),
      ({ passport }) => passport,
      (box, visa) => citePart(box, { kind: "visa", ...visa }, frame, desk),
    );
  });
  shown(more, known !== null);
  const ways = [
    { id: "out", from: a.id, to: b.id, visa: visas.ab },
    { id: "in", from: b.id, to: a.id, visa: visas.ba },
  ];
  rows(
    part(element, "ul", "visa-ways"),
    "li",
    "visa-way",
    ways,
    ({ id }) => id,
    (row, { id, from, to, visa }) => {
      row.dataset.side = id;
      halfBarb(row, "visa-barb", 3, 26);
      const words = part(row, "span", "visa-words");
      text(part(words, "span", "visa-who"), `${panel.visaFor(say.country(from), say.country(to))}: `);
      text(part(words, "strong", "visa-rule"), visaWords(visa, desk.words));
    },
  );
  return element;
}

const isKnown = (visa: VisaBetween | null): visa is VisaBetween & { readonly rule: VisaRule } =>
  visa !== null && visa.rule !== null;
