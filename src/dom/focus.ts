/** Remembers where focus is inside an element; the returned function puts it back after a join has moved or removed nodes. */
export function keepFocus(root: Element): () => void {
  const active = root.ownerDocument.activeElement;
  if (!isFocusable(active) || active === root || !root.contains(active)) return nothing;
  const place = [...root.children].findIndex((child) => child.contains(active));
  return () => {
    if (active.isConnected && root.contains(active)) {
      if (root.ownerDocument.activeElement !== active) active.focus({ preventScroll: true });
      return;
    }
    // The focused row left: the one that took its place has it now, so the keyboard is not thrown back to the top.
    firstFocusable(root.children[Math.min(place, root.children.length - 1)] ?? root)?.focus({ preventScroll: true });
  };
}

const nothing = () => undefined;

const FOCUSABLE = "button:not([disabled]), a[href], input:not([disabled]), select, summary, [tabindex='0']";

function firstFocusable(within: Element): HTMLElement | null {
  return within.querySelector<HTMLElement>(FOCUSABLE);
}

function isFocusable(element: Element | null | undefined): element is HTMLElement {
  return element !== null && element !== undefined && "focus" in element;
}
