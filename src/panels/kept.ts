// What a step of the day leaves as it is, is not drawn anew: a section whose answer is the same stays, until a hand touches
// the page. Then it is drawn once more first, so that what it opens and does belongs to the frame of now.

interface Kept {
  readonly reads: string;
  readonly drawn: unknown;
  draw: () => unknown;
  stale: boolean;
}

const pages = new WeakMap<Element, Map<string, Kept>>();
/** Whatever a hand or a key may begin with. */
const TOUCHES = ["pointerdown", "click", "keydown", "input", "change", "toggle"] as const;

/** `reads` is all that the drawing depends on, put into words: the same words, the same drawing. */
export function kept<T>(root: HTMLElement, name: string, reads: readonly unknown[], draw: () => T): T {
  const page = pageOf(root);
  const key = reads.join("\n");
  const before = page.get(name);
  if (before && before.reads === key) {
    before.draw = draw;
    before.stale = true;
    return before.drawn as T;
  }
  const drawn = draw();
  page.set(name, { reads: key, drawn, draw, stale: false });
  return drawn;
}

/** The same for the sections of a page by their names: a section's class begins with the name of the page. */
export const keeper =
  (root: HTMLElement, body: HTMLElement, page: string, reads: readonly unknown[]) =>
  (name: string, own: string, draw: () => HTMLElement): HTMLElement =>
    kept(root, name, [...reads, own, opened(body.querySelector(`.${page}-${name}`))], draw);

function pageOf(root: HTMLElement): Map<string, Kept> {
  const known = pages.get(root);
  if (known) return known;
  const page = new Map<string, Kept>();
  pages.set(root, page);
  const freshen = () => {
    for (const one of page.values()) {
      if (!one.stale) continue;
      one.stale = false;
      one.draw();
    }
  };
  // On the way down, before the listener of what was touched.
  for (const type of TOUCHES) root.addEventListener(type, freshen, { capture: true });
  return page;
}

let turns = 0;

/** What the reader has opened may show more of the frame than its section: then nothing is the same as before. */
export function opened(element: Element | null): number {
  if (!element?.querySelector("details[open]:not(.record-group)")) return 0;
  turns += 1;
  return turns;
}
