// Which sections the reader can see. The browser tells it when it lays out anyway; to ask would make it lay out twice.

const out = new WeakSet<Element>();
const comes = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

function watching(): IntersectionObserver | null {
  if (typeof IntersectionObserver === "undefined") return null;
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        out.delete(target);
        comes.get(target)?.();
      } else out.add(target);
    }
  });
  return observer;
}

/** Calls when the element comes into sight; a later call takes the place of the earlier one. */
export function whenSeen(element: Element, come: () => void): void {
  if (!comes.has(element)) watching()?.observe(element);
  comes.set(element, come);
}

/** As the browser last told; what it has told nothing of may be in sight. */
export const isOutOfSight = (element: Element): boolean => out.has(element);
