// Sentences about what did not work, over the map: each says what goes on working and what can be done.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { Words } from "../words/messages.ts";

export interface Notice {
  /** A second notice of that id takes the place of the first. */
  readonly id: string;
  readonly tone: "error" | "warn" | "plain";
  readonly title: string;
  readonly details: readonly string[];
  readonly retry?: () => void;
  /** Goes by itself after so many milliseconds. */
  readonly fades?: number;
}

export interface Notices {
  show(notice: Notice): void;
  drop(id: string): void;
  /** Puts the words of another language on the buttons. */
  speak(words: Words): void;
}

export function createNotices(root: HTMLElement, first: Words): Notices {
  attributes(root, { role: "status", "aria-live": "polite" });
  let words = first;
  let all: readonly Notice[] = [];
  const drop = (id: string) => {
    if (!all.some((notice) => notice.id === id)) return;
    all = all.filter((notice) => notice.id !== id);
    print();
  };
  const print = () =>
    rows(
      root,
      "section",
      "notice",
      all,
      ({ id }) => id,
      (box, notice) => printNotice(box, notice, words, () => drop(notice.id)),
    );
  return {
    drop,
    show(notice) {
      all = [...all.filter(({ id }) => id !== notice.id), notice];
      print();
      if (notice.fades !== undefined) setTimeout(() => drop(notice.id), notice.fades);
    },
    speak(next) {
      words = next;
      print();
    },
  };
}

function printNotice(box: HTMLElement, notice: Notice, words: Words, dismiss: () => void): void {
  attributes(box, { "data-tone": notice.tone });
  text(part(box, "p", "notice-title"), notice.title);
  rows(part(box, "ul", "notice-details"), "li", "notice-detail", notice.details, (detail) => detail, text);
  const line = part(box, "div", "notice-buttons");
  const { retry } = notice;
  if (retry) {
    button(line, "button", { label: words.notice.tryAgain }, () => {
      dismiss();
      retry();
    });
  }
  if (notice.fades === undefined) {
    button(line, "notice-dismiss button-bare", { label: words.notice.dismiss, icon: "close", bare: true }, dismiss);
  }
}
