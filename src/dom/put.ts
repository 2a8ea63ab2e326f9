import { select } from "d3-selection";

const TEXT = 3;

/** Sets the text, and only if it differs, so that nothing is announced or deselected for nothing. */
export function text<E extends Element>(element: E, words: string): E {
  const only = element.firstChild;
  // A leaf keeps its text node: to ask for the text of an element makes a copy of it.
  if (only !== null && only === element.lastChild && only.nodeType === TEXT) {
    const leaf = only as Text;
    if (leaf.data !== words) leaf.data = words;
  } else if (element.textContent !== words) element.textContent = words;
  return element;
}

type Value = string | number | boolean | null;

/** Sets attributes; null and false take one away, true sets it empty. */
export function attributes<E extends Element>(element: E, values: Readonly<Record<string, Value>>): E {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== spelled(value)) element.setAttribute(name, spelled(value));
  }
  return element;
}

const spelled = (value: string | number | true) => (value === true ? "" : String(value));

/** Hides or shows without losing the node or its place. */
export function shown<E extends Element>(element: E, yes: boolean): E {
  return attributes(element, { hidden: !yes });
}

/** One listener for a kind of event; a later call takes the place of the earlier one. */
export function on<E extends Element>(element: E, type: string, listener: (event: Event) => void): E {
  select<Element, unknown>(element).on(type, listener);
  return element;
}

/** Sets or clears classes that say how a part stands. */
export function classes<E extends Element>(element: E, which: Readonly<Record<string, boolean>>): E {
  for (const [name, yes] of Object.entries(which)) element.classList.toggle(name, yes);
  return element;
}

/** Sets CSS custom properties (through the object model: a style attribute would break the content security policy). */
export function variables<E extends HTMLElement | SVGElement>(element: E, values: Readonly<Record<string, string>>): E {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
  return element;
}
