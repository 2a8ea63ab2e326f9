// Every panel is written from top to bottom as parts and rows: what is there is kept and set anew, what is missing is made.
import { select } from "d3-selection";
import { keepFocus } from "./focus.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The child of that tag and class; made as the last child where it is missing. `name` may hold more classes after the first. */
export function part<K extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: K,
  name: string,
): HTMLElementTagNameMap[K] {
  const found = childOf(parent, tag, name);
  return (found ?? make(parent, parent.ownerDocument.createElement(tag), name)) as HTMLElementTagNameMap[K];
}

/** The same for a shape of an SVG drawing. */
export function shape<K extends keyof SVGElementTagNameMap>(
  parent: Element,
  tag: K,
  name: string,
): SVGElementTagNameMap[K] {
  const found = childOf(parent, tag, name);
  return (found ?? make(parent, parent.ownerDocument.createElementNS(SVG, tag), name)) as SVGElementTagNameMap[K];
}

/** One child a datum, joined by key: those that stay keep their node, and focus stays where it was. */
export function rows<K extends keyof HTMLElementTagNameMap, D>(
  parent: Element,
  tag: K,
  name: string,
  data: readonly D[],
  key: (datum: D) => string,
  update: (row: HTMLElementTagNameMap[K], datum: D, index: number) => void,
): void {
  joined(parent, tag, name, data, key, (row, datum, index) => update(row as HTMLElementTagNameMap[K], datum, index));
}

/** The same for the shapes of an SVG drawing. */
export function shapes<K extends keyof SVGElementTagNameMap, D>(
  parent: Element,
  tag: K,
  name: string,
  data: readonly D[],
  key: (datum: D) => string,
  update: (row: SVGElementTagNameMap[K], datum: D, index: number) => void,
): void {
  joined(parent, tag, name, data, key, (row, datum, index) => update(row as SVGElementTagNameMap[K], datum, index));
}

function joined<D>(
  parent: Element,
  tag: string,
  name: string,
  data: readonly D[],
  key: (datum: D) => string,
  update: (row: Element, datum: D, index: number) => void,
): void {
  const restore = keepFocus(parent);
  select(parent)
    .selectChildren<Element, D, Element>(isA(tag, firstClass(name)))
    .data(data, key)
    .join((enter) => enter.append<Element>(tag).attr("class", name))
    .each(function (datum, index) {
      update(this, datum, index);
    });
  restore();
}

function childOf(parent: Element, tag: string, name: string): Element | undefined {
  const own = firstClass(name);
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === tag && child.classList.contains(own)) return child;
  }
  return undefined;
}

function firstClass(name: string): string {
  const end = name.indexOf(" ");
  return end < 0 ? name : name.slice(0, end);
}

const isA = (tag: string, name: string) => (child: Element) =>
  child.localName === tag && child.classList.contains(name);

function make(parent: Element, child: Element, name: string): Element {
  child.setAttribute("class", name);
  parent.appendChild(child);
  return child;
}
