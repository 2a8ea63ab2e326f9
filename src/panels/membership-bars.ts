// Spells of membership as bars: colour says which bloc (if it is on), texture says which status.
import type { Membership, Relation } from "../model/record.ts";
import { outlineOf, textureOf } from "../overlays/blocs-marks.ts";
import { slotColour, slotsOf } from "../overlays/colours.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocColour, Theme } from "../overlays/palette.ts";
import { tokens } from "../overlays/palette.ts";
import type { BarRow } from "../query/bars.ts";
import { periodWords } from "./periods.ts";
import type { Say } from "./say.ts";
import type { Bar } from "./timeline-bars.ts";

/** The colours of a bloc as on the map; grey while it is off. `opened` is coloured in any case. */
export function barColours({ atlas, state, theme }: Frame, bloc: string, opened = false): BlocColour {
  const on = opened && !state.blocs.includes(bloc) ? [...state.blocs, bloc] : state.blocs;
  const heir = atlas.blocs.get(bloc)?.heir ?? null;
  const shownAs = on.includes(bloc) ? bloc : heir !== null && on.includes(heir) ? heir : null;
  return shownAs === null ? grey(theme) : slotColour(slotsOf(atlas, on).get(shownAs), theme);
}

const grey = (theme: Theme): BlocColour => ({ fill: tokens[theme].hair, ink: tokens[theme].ink3 });

/** One bar a spell; a spell of status former is what follows the end of a bar, not a bar. */
export function spellBars(spells: readonly Membership[], colours: BlocColour, theme: Theme, say: Say): Bar[] {
  return spells
    .filter(({ status }) => status !== "former")
    .map((spell) => {
      const texture = textureOf(spell);
      return {
        id: `${spell.bloc}:${spell.country}:${spell.status}:${spell.from}`,
        from: spell.from,
        to: spell.to,
        ground: tokens[theme].surface,
        strands: texture ? [{ texture, ...colours }] : [],
        ink: spell.supposed ? tokens[theme].scenario : colours.ink,
        dashed: spell.supposed === true || outlineOf(spell) === "considered",
        title: `${say.bloc(spell.bloc)}: ${spellWords(spell, say)}`,
      };
    });
}

/** A bar for the time a membership was weighed. */
export function consideredBar(relation: Relation, colours: BlocColour, theme: Theme): Bar {
  const { id, from, to, title } = relation;
  return {
    id: `considered:${id}`,
    from,
    to,
    ground: tokens[theme].surface,
    strands: [],
    ink: colours.ink,
    dashed: true,
    title,
  };
}

export const spellWords = (spell: Membership, { words }: Say): string =>
  [
    words.kind.membership[spell.status],
    periodWords(spell, words),
    ...(spell.supposed ? [words.whatif.supposed] : []),
  ].join(", ");

/** "CST / CSTO": a row that begins in the forerunner carries both names. */
export const historyName = ({ bloc, forerunner }: BarRow, say: Say): string =>
  forerunner === null ? say.bloc(bloc) : `${say.bloc(forerunner)} / ${say.bloc(bloc)}`;

/** The bars of a row, told. */
export const historyWords = ({ spells, considered }: BarRow, say: Say): string =>
  [...spells.map((spell) => spellWords(spell, say)), ...considered.map(({ title }) => title)].join("; ");
