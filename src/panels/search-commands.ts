// Commands typed into the search: what each would do, in words, and the action that does it.
import type { Atlas } from "../model/atlas.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Command, Commanding } from "../query/commands.ts";
import { flowMeasures } from "../query/figures.ts";
import { indexed } from "../query/indexed.ts";
import { plain } from "../query/names.ts";
import type { SearchIndex } from "../query/search.ts";
import {
  deselect,
  openSheet,
  setAsOf,
  setBeside,
  setDirection,
  setLanguage,
  setLens,
  setMeasure,
  setProjection,
  setTheme,
  showOverlay,
  suppose,
  swapDays,
  toggleBloc,
} from "../state/actions.ts";
import type { State } from "../state/state.ts";
import type { Action } from "../state/store.ts";
import { readTypedDate } from "../state/typed-date.ts";
import { measureLabel } from "../words/measure.ts";
import { englishWords, type Words } from "../words/messages.ts";
import { monthNames } from "./asof-field.ts";

const english = monthNames(englishWords.format);

const byWords = indexed((words: Words) => {
  const months = monthNames(words.format).map((names, at) => [...names, ...(english[at] ?? [])]);
  const readDay = (text: string) => {
    const typed = readTypedDate(text, months);
    return typed.kind === "unreadable" ? null : typed.day;
  };
  const measures = indexed((_: Atlas["measures"]) => ({ list: null as Commanding["measures"] | null }));
  return { readDay, measures };
});

/** What the reader of commands knows of this atlas and this language; English is always understood. */
export function commanding(atlas: Atlas, index: SearchIndex, words: Words): Commanding {
  const { readDay, measures } = byWords(words);
  const kept = measures(atlas.measures);
  kept.list ??= flowMeasures(atlas).map(({ key }) => ({
    key,
    names: [measureLabel(words, key), measureLabel(englishWords, key), key].map(plain),
  }));
  return { index, measures: kept.list, readDay };
}

const isOn = (command: Extract<Command, { kind: "bloc" | "overlay" }>, state: State): boolean =>
  command.kind === "overlay"
    ? state.overlays.has(command.id)
    : state.overlays.has("blocs") && state.blocs.includes(command.id);

/** "Switch CSTO off": what Enter will do. */
export function commandSays(command: Command, { atlas, state }: Frame, words: Words): string {
  const { command: says, control, format } = words;
  switch (command.kind) {
    case "bloc":
    case "overlay": {
      const name = command.kind === "bloc" ? words.blocShort(atlas, command.id) : control.overlay[command.id];
      return (command.on ?? !isOn(command, state)) ? says.switchOn(name) : says.switchOff(name);
    }
    case "asOf":
      return says.asOf(format.date(command.day));
    case "beside":
      return says.beside(format.date(command.day));
    case "whatIf": {
      const { country, bloc, standing, from } = command;
      const say = standing === "none" ? says.leaves : says.joins;
      return say(words.countryName(atlas, country), words.blocShort(atlas, bloc), format.date(from ?? state.asOf));
    }
    case "lens":
      return says.lens(control.lenses[command.id]);
    case "flows":
      return says.flows(
        command.measure === null ? "" : measureLabel(words, command.measure),
        command.direction === null ? "" : control.directions[command.direction],
      );
    case "language":
      return says.language(control.languages[command.id]);
    case "theme":
      return says.theme(control.themes[command.id]);
    case "projection":
      return says.projection[command.id];
    case "sheet":
      return says.sheet[command.id];
    case "today":
      return control.today;
    case "clear":
      return says.clear;
    case "swap":
      return says.swap;
  }
}

/** The action of a command. */
export function commandDoes(command: Command, today: string): Action {
  switch (command.kind) {
    case "bloc":
      return (state) => {
        const [now, then] = [isOn(command, state), command.on ?? !isOn(command, state)];
        if (now === then) return state;
        // A bloc that is on beneath an overlay that is off only needs the overlay.
        return then && state.blocs.includes(command.id)
          ? showOverlay("blocs", true)(state)
          : toggleBloc(command.id)(state);
      };
    case "overlay":
      return (state) => showOverlay(command.id, command.on ?? !isOn(command, state))(state);
    case "asOf":
      return setAsOf(command.day);
    case "beside":
      return setBeside(command.day);
    case "whatIf": {
      const { country, bloc, standing, from } = command;
      return (state) => suppose({ country, bloc, standing, from: from ?? state.asOf })(state);
    }
    case "lens":
      return setLens(command.id);
    case "flows": {
      const { measure, direction } = command;
      return (state) => {
        const measured = measure === null ? state : setMeasure(measure)(state);
        return direction === null ? showOverlay("migration", true)(measured) : setDirection(direction)(measured);
      };
    }
    case "language":
      return setLanguage(command.id);
    case "theme":
      return setTheme(command.id);
    case "projection":
      return setProjection(command.id);
    case "sheet":
      return openSheet(command.id);
    case "today":
      return setAsOf(today);
    case "clear":
      return deselect;
    case "swap":
      return swapDays;
  }
}
