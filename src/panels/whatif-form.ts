// The form of a supposition: who, which bloc, as what, from when. What is being typed is in the page, not in the state.
import { button, choose } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import type { Atlas } from "../model/atlas.ts";
import { holdsOn } from "../model/period.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { blocSpan, consideredBy, isMemberStatus, statusOn } from "../query/memberships.ts";
import { weigh } from "../query/scenario.ts";
import { LEGEND_ORDER, suppose } from "../state/actions.ts";
import { MOST_SUPPOSED, type State, SUPPOSED_STANDINGS, type Supposition, selectedCountries } from "../state/state.ts";
import { objectionSentence } from "../words/scenario.ts";
import { dayField } from "./day-field.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";

export function whatifForm(body: HTMLElement, root: HTMLElement, frame: Frame, desk: Desk): void {
  const { atlas, state } = frame;
  const { whatif: words } = desk.words;
  const say = saying(frame, desk.words);
  const draft = draftOf(root, frame);
  const form = attributes(part(body, "div", "whatif-form"), { role: "group", "aria-label": words.addAnother });
  const change = (next: Partial<Supposition>) => {
    root.dataset.draft = JSON.stringify({ ...draft, ...next });
    whatifForm(body, root, frame, desk);
  };
  const field = (name: string, label: string) => {
    const box = part(form, "div", `whatif-${name} whatif-field`);
    text(attributes(part(box, "span", "whatif-label small"), { "aria-hidden": "true" }), label);
    return box;
  };
  const byName = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, desk.words.language);
  const countries = [...atlas.countries.keys()].map((value) => ({ value, label: say.country(value) })).sort(byName);
  const named = (ids: readonly string[]) => ids.map((value) => ({ value, label: say.bloc(value) }));
  // Those the reader has on the map first, in their order there.
  const others = [...atlas.blocs.keys()].filter((id) => !state.blocs.includes(id));
  const blocs = [...named(state.blocs), ...named(others).sort(byName)];
  const standings = SUPPOSED_STANDINGS.map((value) => ({ value, label: words.standings[value] }));
  const plain = (choices: typeof countries) => [{ label: "", choices }];
  choose(
    field("country", words.country),
    "whatif-choice field",
    words.country,
    plain(countries),
    draft.country,
    (country) => change({ country }),
  );
  choose(field("bloc", words.bloc), "whatif-choice field", words.bloc, plain(blocs), draft.bloc, (bloc) =>
    change({ bloc }),
  );
  choose(
    field("standing", words.standing),
    "whatif-choice field",
    words.standing,
    plain(standings),
    draft.standing,
    (value) => {
      const standing = SUPPOSED_STANDINGS.find((id) => id === value);
      if (standing) change({ standing });
    },
  );
  dayField(part(form, "div", "whatif-from"), "whatif-day", words.from, draft.from, desk, (from) => change({ from }));
  const full = state.scenario.length >= MOST_SUPPOSED;
  const [weighed] = weigh(atlas, [...state.scenario, draft]).slice(-1);
  const objection = weighed?.objection ?? null;
  const why = full
    ? words.full(MOST_SUPPOSED)
    : objection === null
      ? ""
      : objectionSentence(atlas, draft, objection, desk.words);
  button(
    form,
    "whatif-add button-main",
    { label: words.add, icon: "whatif", disabled: full || objection !== null },
    () => desk.perform(suppose(draft)),
  );
  text(shown(attributes(part(form, "p", "whatif-why small"), { role: "status" }), why !== ""), why);
}

/** What stands in the form: as the reader left it, else what the selection suggests. */
function draftOf(root: HTMLElement, frame: Frame): Supposition {
  const { state } = frame;
  const about = `${JSON.stringify(state.selection)} ${state.asOf} ${state.scenario.length}`;
  if (root.dataset.about !== about || root.dataset.draft === undefined) {
    root.dataset.about = about;
    root.dataset.draft = JSON.stringify(suggested(frame));
  }
  return JSON.parse(root.dataset.draft) as Supposition;
}

/** The selected country in the bloc it weighs; for a bloc, the country that weighs it. */
function suggested({ atlas, state }: Frame): Supposition {
  const { selection, asOf: from } = state;
  const [selected] = selectedCountries(state);
  if (selection.kind === "bloc") {
    const country = consideredBy(atlas, selection.id, from)[0]?.country ?? outsider(atlas, selection.id, from);
    return { country, bloc: selection.id, standing: "member", from };
  }
  const country = selected ?? "TJK";
  return { country, bloc: blocFor(atlas, country, state), standing: "member", from };
}

function blocFor(atlas: Atlas, country: CountryId, { blocs, asOf }: State): string {
  const all = [...atlas.blocs.keys()];
  const weighs = all.filter((bloc) => consideredBy(atlas, bloc, asOf).some((found) => found.country === country));
  const isOut = (bloc: string) => {
    const span = blocSpan(atlas, bloc);
    const spell = statusOn(atlas, bloc, country, asOf);
    return span !== null && holdsOn(span, asOf) && (spell === null || !isMemberStatus(spell.status));
  };
  return [...weighs, ...blocs, ...LEGEND_ORDER, ...all].find(isOut) ?? "";
}

const outsider = (atlas: Atlas, bloc: string, day: string): CountryId =>
  [...atlas.countries.keys()].find((country) => statusOn(atlas, bloc, country, day) === null) ?? "";
