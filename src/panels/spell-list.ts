// Every spell of membership in words, each opening on its source.
import { whenOpen } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Membership } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { evidenceChip, suppositionChip } from "./chips.ts";
import { spellWords } from "./membership-bars.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";

const keyOf = ({ bloc, country, status, from }: Membership) => `${bloc} ${country} ${status} ${from}`;

/** Named by bloc, or by country where the bloc is that of the page. */
export function spellList(
  body: HTMLElement,
  spells: readonly Membership[],
  frame: Frame,
  desk: Desk,
  by: "bloc" | "country" = "bloc",
): void {
  const say = saying(frame, desk.words);
  rows(part(body, "ul", "spells"), "li", "spell", spells, keyOf, (row, spell) => {
    const details = part(row, "details", "record-details");
    const line = part(details, "summary", "spell-line");
    text(part(line, "bdi", "spell-name"), by === "bloc" ? say.bloc(spell.bloc) : say.country(spell.country));
    text(part(line, "span", "spell-words small"), spellWords(spell, say));
    const doubts = part(line, "span", "record-doubts");
    suppositionChip(doubts, spell, desk.words);
    if (!spell.supposed) evidenceChip(doubts, spell.evidence, desk.words);
    whenOpen(details, "record-more", (more) => {
      const known = spell.supposed ? desk.words.whatif.supposed : desk.words.kind.evidence[spell.evidence];
      text(part(more, "p", "record-known least"), known);
      text(shown(part(more, "p", "record-note small"), spell.note !== null), spell.note ?? "");
      recordEnd(more, { sources: spell.sources, date: spell.from, cited: { kind: "spell", spell } }, frame, desk);
    });
  });
}
