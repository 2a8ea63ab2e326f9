// Native elements do the work; these put words, state and listeners on them.
import { type IconName, icon } from "./icon.ts";
import { part, rows } from "./part.ts";
import { attributes, on, text } from "./put.ts";

interface ButtonSays {
  readonly label: string;
  readonly icon?: IconName;
  /** Only the icon is seen; the label is spoken. */
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly title?: string;
}

/** A button with words, an icon before them where one is given. */
export function button(
  parent: Element,
  name: string,
  says: ButtonSays,
  press: (event: Event) => void,
): HTMLButtonElement {
  const element = part(parent, "button", name);
  attributes(element, {
    type: "button",
    disabled: says.disabled ?? false,
    "aria-pressed": says.pressed === undefined ? null : String(says.pressed),
    "aria-label": says.bare ? says.label : null,
    title: says.title ?? (says.bare ? says.label : null),
  });
  if (says.icon) icon(element, says.icon);
  if (!says.bare) text(part(element, "span", "button-words"), says.label);
  return on(element, "click", press);
}

/** A link to another page, opened apart. */
export function link(parent: Element, name: string, href: string, words: string): HTMLAnchorElement {
  const element = attributes(part(parent, "a", name), { href, target: "_blank", rel: "noopener noreferrer" });
  return text(element, words);
}

interface TickSays {
  /** Spoken; null = what stands in the label. */
  readonly label: string | null;
  readonly checked: boolean;
  /** Looks like a switch. */
  readonly switched?: boolean;
}

/** A tick box in its label: `content` draws what stands beside the box. */
export function tick(
  parent: Element,
  name: string,
  says: TickSays,
  change: (checked: boolean) => void,
  content: (label: HTMLElement) => void,
): HTMLLabelElement {
  const label = part(parent, "label", name);
  const input = part(label, "input", says.switched ? "tick-box switch" : "tick-box");
  attributes(input, { type: "checkbox", "aria-label": says.label });
  input.checked = says.checked;
  on(input, "change", () => change(input.checked));
  content(label);
  return label;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A native select; one unnamed group is a plain list. */
export function choose(
  parent: Element,
  name: string,
  label: string,
  groups: readonly ChoiceGroup[],
  value: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const select = attributes(part(parent, "select", name), { "aria-label": label });
  const option = (element: HTMLOptionElement, choice: Choice) => {
    attributes(element, { value: choice.value });
    if (element.selected !== (choice.value === value)) element.selected = choice.value === value;
    text(element, choice.label);
  };
  const [only] = groups;
  if (groups.length === 1 && only && only.label === "") {
    rows(select, "option", "choice", only.choices, (choice) => choice.value, option);
  } else {
    rows(
      select,
      "optgroup",
      "choice-group",
      groups,
      (group) => group.label,
      (element, group) => {
        attributes(element, { label: group.label });
        rows(element, "option", "choice", group.choices, (choice) => choice.value, option);
      },
    );
  }
  return on(select, "change", () => change(select.value));
}

/** One of a few, side by side: native radio buttons, so the arrow keys move. */
export function segmented(
  parent: Element,
  name: string,
  label: string,
  choices: readonly Choice[],
  value: string,
  change: (value: string) => void,
): HTMLElement {
  const group = attributes(part(parent, "div", name), { role: "radiogroup", "aria-label": label });
  rows(
    group,
    "label",
    "segment",
    choices,
    (choice) => choice.value,
    (element, choice) => {
      const input = attributes(part(element, "input", "segment-box"), { type: "radio", name, value: choice.value });
      input.checked = choice.value === value;
      on(input, "change", () => change(choice.value));
      text(part(element, "span", "segment-words"), choice.label);
    },
  );
  return group;
}

interface Range {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** What the value means, in words. */
  readonly spoken: string;
}

/** A slider; `change` hears each movement, and with `done` true the one on which the hand lets go. */
export function slider(
  parent: Element,
  name: string,
  range: Range,
  change: (value: number, done: boolean) => void,
): HTMLInputElement {
  const input = attributes(part(parent, "input", name), {
    type: "range",
    min: range.min,
    max: range.max,
    step: range.step,
    "aria-label": range.label,
    "aria-valuetext": range.spoken,
  });
  input.value = String(range.value);
  on(input, "input", () => change(Number(input.value), false));
  return on(input, "change", () => change(Number(input.value), true));
}

/**
 * Something that opens in place. What is disclosed is drawn when it is opened, and drawn anew while it stays open, so
 * that closed things cost nothing. Whether it is open stays with the element.
 */
export function disclosure(
  parent: Element,
  name: string,
  says: { readonly label: string; readonly icon?: IconName },
  fill: (body: HTMLElement) => void,
): HTMLDetailsElement {
  const details = part(parent, "details", name);
  const summary = part(details, "summary", "summary");
  if (says.icon) icon(summary, says.icon);
  text(part(summary, "span", "summary-words"), says.label);
  return whenOpen(details, "disclosed", fill);
}

/** The same for a details element whose summary is drawn elsewhere. */
export function whenOpen(
  details: HTMLDetailsElement,
  name: string,
  fill: (body: HTMLElement) => void,
): HTMLDetailsElement {
  const draw = () => {
    if (details.open) fill(part(details, "div", name));
  };
  draw();
  return on(details, "toggle", draw);
}

/** A small box with an icon and a word: how something stands. */
export function chip(
  parent: Element,
  name: string,
  says: { readonly icon: IconName | null; readonly label: string; readonly tone?: string },
): HTMLElement {
  const element = attributes(part(parent, "span", `${name} chip`), { "data-tone": says.tone ?? null });
  if (says.icon) icon(element, says.icon, 12);
  text(part(element, "span", "chip-words"), says.label);
  return element;
}
