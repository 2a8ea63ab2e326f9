// Weather and its like: what failed, what goes on working, what can be done, each in one plain sentence.
import { explain, type Problem } from "../dataset/problem.ts";
import type { Words } from "../words/messages.ts";
import { createNotices } from "./notices.ts";
import type { NoGraphics } from "./view.ts";

export interface Faults {
  data(problems: readonly Problem[]): void;
  /** A file of shapes. */
  file(path: string): void;
  graphics(reason: NoGraphics): void;
  panel(id: string): void;
  /** What of a link was dropped or mended. */
  link(sentences: readonly string[]): void;
  say(id: string, sentence: string, fades?: number): void;
  unsay(id: string): void;
  speak(words: Words): void;
}

const SHOWN = 6;
/** Problems that cost a whole file, not one record of it. */
const WHOLE_FILE: readonly string[] = ["missing", "empty", "html", "json", "length"];

export function createFaults(root: HTMLElement, first: Words, again: { retryData(): void; retryMap(): void }): Faults {
  const notices = createNotices(root, first);
  let words = first;
  return {
    data(problems) {
      if (problems.length === 0) return;
      const lost = problems.filter(({ code }) => WHOLE_FILE.includes(code));
      const title =
        lost.length > 0
          ? lost.map((problem) => fileSentence(problem, words)).join(" ")
          : words.notice.problems(problems.length);
      const details = lost.length > 0 ? [words.notice.restStillWorks] : problems.slice(0, SHOWN).map(explain);
      notices.show({
        id: lost.length > 0 ? `data ${lost[0]?.file}` : "records",
        tone: "error",
        title,
        details,
        retry: again.retryData,
      });
    },
    file(path) {
      const details = [words.notice.previousStays];
      notices.show({ id: path, tone: "error", title: words.notice.fileFailed(path), details });
    },
    graphics(reason) {
      const { noWebGl, contextLost, mapSlow, mapBroken } = words.notice;
      const title = { missing: noWebGl, lost: contextLost, slow: mapSlow, broken: mapBroken }[reason];
      notices.show({ id: "graphics", tone: "warn", title, details: [], retry: again.retryMap });
    },
    panel(id) {
      notices.show({ id: `panel ${id}`, tone: "error", title: words.notice.panelFailed(id), details: [] });
    },
    link(sentences) {
      if (sentences.length === 0) return;
      const more = sentences.length > SHOWN ? ["…"] : [];
      const details = [...sentences.slice(0, SHOWN), ...more];
      notices.show({ id: "link", tone: "warn", title: words.notice.linkMended(sentences.length), details });
    },
    say: (id, title, fades) =>
      notices.show({ id, tone: "plain", title, details: [], ...(fades === undefined ? {} : { fades }) }),
    unsay: notices.drop,
    speak(next) {
      words = next;
      notices.speak(next);
    },
  };
}

function fileSentence({ code, file }: Problem, { notice }: Words): string {
  return code === "missing" || code === "html" ? notice.fileFailed(file) : notice.fileCutShort(file);
}
