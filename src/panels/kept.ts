// What a step of the day leaves as it is, is not drawn anew: a section whose answer is the same stays, until a hand touches
// the page. Then it is drawn once more first, so that what it opens and does belongs to the frame of now. A section out of
// sight waits its turn: it is drawn in a task of its own, after what the reader looks at.
import { isOutOfSight, whenSeen } from "./sight.ts";

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
  if (before?.reads === key) {
    before.draw = draw;
    before.stale = true;
    return before.drawn as T;
  }
  const sections = before ? sectionsOf(before.drawn) : [];
  if (before && sections.length > 0 && sections.every(isOutOfSight)) {
    const late: Kept = { reads: key, drawn: before.drawn, draw, stale: true };
    page.set(name, late);
    takeTurn(late);
    return before.drawn as T;
  }
  const drawn = draw();
  const now: Kept = { reads: key, drawn, draw, stale: false };
  page.set(name, now);
  for (const section of sectionsOf(drawn)) whenSeen(section, () => freshen(page.get(name)));
  return drawn;
}

/** What may wait: the elements a drawing answers, or none. */
const sectionsOf = (drawn: unknown): readonly Element[] =>
  (Array.isArray(drawn) ? drawn : [drawn]).filter((one): one is Element => one?.nodeType === 1);

const waiting: Kept[] = [];

function takeTurn(late: Kept): void {
  waiting.push(late);
  if (waiting.length === 1) setTimeout(nextTurn);
}

/** One section a task. A later frame may have taken its place meanwhile: then what is drawn is soon drawn over. */
function nextTurn(): void {
  freshen(waiting.shift());
  if (waiting.length > 0) setTimeout(nextTurn);
}

function freshen(one: Kept | undefined): void {
  if (!one?.stale) return;
  one.stale = false;
  one.draw();
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
  const all = () => {
    for (const one of page.values()) freshen(one);
  };
  // On the way down, before the listener of what was touched.
  for (const type of TOUCHES) root.addEventListener(type, all, { capture: true });
  return page;
}

let turns = 0;

/** What the reader has opened may show more of the frame than its section: then nothing is the same as before. */
export function opened(element: Element | null): number {
  if (!element?.querySelector("details[open]:not(.record-group)")) return 0;
  turns += 1;
  return turns;
}
