// "Compare with…", "Add a country": one typed or picked is set beside those selected.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, on, text } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Action } from "../state/store.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";

/** A field for any country, and beside it the likeliest ones as buttons. */
export function compare(
  parent: HTMLElement,
  own: readonly CountryId[],
  likely: readonly CountryId[],
  asks: string,
  choose: (country: CountryId) => Action,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const say = saying(frame, desk.words);
  const { notice } = desk.words;
  const box = part(parent, "div", "compare");
  const id = `compare-${parent.dataset.panel ?? "panel"}`;
  const label = part(box, "label", "compare-label");
  text(part(label, "span", "spoken"), asks);
  const field = attributes(part(label, "input", "compare-field field"), {
    type: "text",
    list: id,
    placeholder: asks,
    autocomplete: "off",
  });
  const names = new Map(
    [...frame.atlas.countries.keys()]
      .filter((country) => !own.includes(country))
      .map((country) => [say.country(country), country]),
  );
  const list = attributes(part(box, "datalist", "compare-names"), { id });
  rows(
    list,
    "option",
    "compare-name",
    [...names.keys()].sort((a, b) => a.localeCompare(b)),
    (name) => name,
    (option, name) => {
      attributes(option, { value: name });
    },
  );
  on(field, "change", () => {
    const wanted = field.value.trim().toLocaleLowerCase();
    if (wanted === "") return;
    const found = [...names].find(
      ([name, country]) => name.toLocaleLowerCase() === wanted || country.toLocaleLowerCase() === wanted,
    );
    if (!found) return desk.announce(notice.unknownCountry(field.value));
    field.value = "";
    desk.perform(choose(found[1]));
  });
  rows(
    part(box, "div", "compare-likely"),
    "span",
    "compare-cell",
    likely,
    (country) => country,
    (cell, country) => {
      button(cell, "compare-country button", { label: say.country(country) }, () => desk.perform(choose(country)));
    },
  );
  return box;
}
