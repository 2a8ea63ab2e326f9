// The map is one stop of the Tab key: a list of countries walked by arrows, spoken by a screen reader.
import { part, rows } from "../dom/part.ts";
import { attributes, on, text } from "../dom/put.ts";
import type { Atlas } from "../model/atlas.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { selectedCountries } from "../state/state.ts";
import type { Words } from "../words/messages.ts";
import { type Heading, nearestTo, nearestTowards, type Stop } from "./walk.ts";

export interface ListEvents {
  choose(country: CountryId, compare: boolean): void;
  /** The country the keyboard stands on; null when it leaves the map. */
  visit(country: CountryId | null): void;
  zoom(by: number): void;
  pan(x: number, y: number): void;
  /** The list of the drawn flows. */
  flows(): void;
  /** Where the camera looks. */
  center(): LngLat;
}

export interface CountryList {
  print(frame: Frame, words: Words): void;
  readonly element: HTMLElement;
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowUp: "north",
  ArrowRight: "east",
  ArrowDown: "south",
  ArrowLeft: "west",
};
const PAN = 100;

export function createCountryList(root: HTMLElement, events: ListEvents): CountryList {
  const list = attributes(part(root, "div", "country-list"), { role: "listbox", tabindex: 0, id: "country-list" });
  let stops: readonly Stop[] = [];
  let at: CountryId | null = null;
  let selected: CountryId | null = null;
  let printed = "";

  const visit = (country: CountryId | null) => {
    at = country;
    attributes(list, { "aria-activedescendant": country === null ? null : optionId(country) });
    events.visit(country);
  };
  const begin = () => selected ?? nearestTo(events.center(), stops);
  const walk = (heading: Heading) => {
    const from = stops.find(({ id }) => id === at);
    const next = from ? nearestTowards(from.at, heading, stops) : begin();
    if (next !== null) visit(next);
  };

  on(list, "focus", () => visit(at ?? begin()));
  on(list, "blur", () => events.visit(null));
  on(list, "keydown", (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey) return;
    const heading = HEADINGS[key];
    if (heading && shiftKey) events.pan(...panOf(heading));
    else if (heading) walk(heading);
    else if (key === "Home" || key === "End") visit(stops.at(key === "Home" ? 0 : -1)?.id ?? null);
    else if (key === "Enter" || key === " ") {
      if (at !== null) events.choose(at, shiftKey);
    } else if (key === "+" || key === "=") events.zoom(1);
    else if (key === "-" || key === "_") events.zoom(-1);
    else if (key.toLowerCase() === "f") events.flows();
    else return;
    event.preventDefault();
  });

  return {
    element: list,
    print(frame, words) {
      const chosen = selectedCountries(frame.state);
      selected = chosen[0] ?? null;
      stops = stopsOf(frame.atlas, words.language);
      // Some 250 options, which most frames leave as they are.
      const now = [words.language, stops.length, ...chosen].join(" ");
      if (now === printed) return;
      printed = now;
      attributes(list, { "aria-label": words.control.countriesInView });
      rows(
        list,
        "span",
        "country-option",
        stops,
        ({ id }) => id,
        (option, { id }) => {
          attributes(option, { role: "option", id: optionId(id), "aria-selected": String(chosen.includes(id)) });
          text(option, words.countryName(frame.atlas, id));
        },
      );
    },
  };
}

const optionId = (id: CountryId) => `on-map-${id}`;

/** Right moves the view east: the map slides the other way. */
function panOf(heading: Heading): [number, number] {
  if (heading === "north" || heading === "south") return [0, heading === "north" ? -PAN : PAN];
  return [heading === "west" ? -PAN : PAN, 0];
}

const known = new WeakMap<Atlas["countries"], Map<string, readonly Stop[]>>();

/** Every country with a place on the map, by name in that language. */
function stopsOf({ countries }: Atlas, language: "en" | "ru" | "tg" | "fa"): readonly Stop[] {
  const byLanguage = known.get(countries) ?? new Map<string, readonly Stop[]>();
  known.set(countries, byLanguage);
  const done = byLanguage.get(language);
  if (done) return done;
  const name = (id: CountryId) => countries.get(id)?.names[language] ?? id;
  const stops = [...countries.values()]
    .flatMap(({ id, label, capital }) => {
      const at = label ?? capital?.at;
      return at ? [{ id, at }] : [];
    })
    .sort((a, b) => name(a.id).localeCompare(name(b.id), language));
  byLanguage.set(language, stops);
  return stops;
}
