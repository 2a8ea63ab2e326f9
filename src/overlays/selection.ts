import { type State, selectedCountries } from "../state/state.ts";
import { noMarks } from "./marks.ts";
import type { Drawn } from "./overlay.ts";
import { type Theme, tokens } from "./palette.ts";

/** The outline and the label of what is selected; both countries of a pair alike. */
export function drawSelection(state: State, theme: Theme): Drawn {
  const countries = selectedCountries(state);
  const marks = {
    ...noMarks,
    outlines: countries.map((country) => ({ kind: "selected" as const, country, colour: tokens[theme].ink, inset: 0 })),
    labels: countries.map((country) => ({ country, tier: "focus" as const, lines: [], pips: [] })),
  };
  return { id: "selection", answer: countries, marks, legend: [] };
}
