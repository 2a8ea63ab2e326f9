// Keys that work wherever the focus is. All others belong to the part that has it.
export interface Keys {
  search(): void;
  help(): void;
  /** To the event before or after the day. */
  step(way: 1 | -1): void;
  /** Closes what lies on top, one thing a press. */
  escape(): void;
}

export function listenForKeys(keys: Keys): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const typing = isTyping(event.target);
    if ((ctrlKey || metaKey) && key.toLowerCase() === "k") keys.search();
    // The browser itself closes what floats; the panel below stays.
    else if (key === "Escape" && document.querySelector(":popover-open")) return;
    else if (key === "Escape") keys.escape();
    else if (typing || ctrlKey || metaKey || altKey) return;
    else if (key === "/") keys.search();
    else if (key === "?") keys.help();
    else if (key === "[" || key === "]") keys.step(key === "]" ? 1 : -1);
    else return;
    event.preventDefault();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches("input:not([type=checkbox], [type=radio], [type=range]), textarea, select");
