// A story taken away as one file, made in the page: what it needs is fetched first, and it is drawn between other work.
import { partPath } from "../dataset/files.ts";
import { storyFileNeeds, storyHtml } from "../export/story-file.ts";
import type { Need } from "../model/atlas.ts";
import type { Story } from "../model/record.ts";
import { measureLabel } from "../words/measure.ts";
import type { Words } from "../words/messages.ts";
import { today } from "./desk.ts";
import { edition } from "./edition.ts";
import { type Loader, loadGeometry, loadSeas } from "./load.ts";
import { pageFonts } from "./page-fonts.ts";
import type { Session } from "./session.ts";

/** So long the page may be kept busy at a stretch, ms. */
const STRETCH = 10;
const PATIENCE = 60_000;

/** Saves the story in the reader's language; answers with what there is to tell: the file, or what did not come. */
export async function saveStory(
  story: Story,
  { session, loader, address }: { session: Session; loader: Loader; address: string },
  drawn: (step: number, steps: number) => void,
): Promise<string> {
  const words = session.words();
  const { worldView } = session.store.get();
  const [missing, geometry, seas] = await Promise.all([
    fetched(story, session, loader),
    loadGeometry(worldView, 50),
    loadSeas(),
  ]);
  const lacking = [
    ...missing.map((need) => nameOf(need, words)),
    ...(geometry === null ? [`geo/${worldView}-50.json`] : []),
  ];
  if (geometry === null || lacking.length > 0) return words.cite.notSaved(words.format.list(lacking));
  let began = performance.now();
  let hasFonts = true;
  const html = await storyHtml(
    {
      story,
      atlas: session.atlas(),
      words,
      worldView,
      geometry,
      seas,
      today: today(),
      edition,
      address,
      blank: () => document.createElementNS("http://www.w3.org/2000/svg", "svg"),
      async fonts(text) {
        const found = await pageFonts(text);
        hasFonts = found !== null;
        return found ?? [];
      },
    },
    {
      async rest() {
        if (performance.now() - began < STRETCH) return;
        await new Promise((resume) => setTimeout(resume));
        began = performance.now();
      },
      drawn,
    },
  );
  if (!hasFonts) return words.cite.notSaved(words.cite.fontsMissing);
  const file = `${story.id}-${words.language}.html`;
  const blob = new Blob([html], { type: "text/html;charset=utf-8" });
  handOver(blob, file);
  return words.cite.saved(file, words.cite.kilobytes(words.number(blob.size / 1000)));
}

/** Fetches what the story's steps want; answers what did not come. */
async function fetched(story: Story, { atlas }: Session, loader: Loader): Promise<readonly Need[]> {
  loader.retry();
  const end = performance.now() + PATIENCE;
  for (let before = ""; ; ) {
    const needs = storyFileNeeds(atlas(), story);
    const now = JSON.stringify(needs);
    // One part may ask for another; when nothing new is asked for, the rest does not come.
    if (needs.length === 0 || now === before || performance.now() > end) return needs;
    before = now;
    loader.want(needs);
    while (loader.busy() && performance.now() < end) await new Promise((resume) => setTimeout(resume, 30));
  }
}

const nameOf = (need: Need, words: Words): string =>
  need.kind === "flows" ? measureLabel(words, need.key) : partPath(need);

function handOver(blob: Blob, file: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // The browser has taken it by then; sooner some lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
