// What can be chosen as a pole: the usual ones first, then blocs alive on the day, then every country.
import type { ChoiceGroup } from "../dom/control.ts";
import { holdsOn } from "../model/period.ts";
import type { Frame } from "../overlays/frame.ts";
import { usualPoles } from "../query/poles.ts";
import type { Desk } from "./panel.ts";
import { poleName } from "./poles.ts";
import { saying } from "./say.ts";

export function poleChoices(frame: Frame, desk: Desk): ChoiceGroup[] {
  const { atlas, state } = frame;
  const { control, panel, reading, language } = desk.words;
  const say = saying(frame, desk.words);
  const usual = new Set(usualPoles.map(({ id }) => id as string));
  const choices = (ids: readonly string[]) =>
    ids
      .filter((id) => !usual.has(id))
      .map((value) => ({ value, label: say.party(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  const blocs = [...atlas.blocs.values()].filter(({ founded, ended }) =>
    holdsOn({ from: founded, to: ended }, state.asOf),
  );
  const countries = [...atlas.countries.values()].filter(({ existed }) => existed === undefined);
  return [
    {
      label: reading.vectors.pole,
      choices: usualPoles.map((pole) => ({ value: pole.id, label: poleName(pole, say) })),
    },
    { label: control.blocs, choices: choices(blocs.map(({ id }) => id)) },
    { label: panel.country, choices: choices(countries.map(({ id }) => id)) },
  ];
}
