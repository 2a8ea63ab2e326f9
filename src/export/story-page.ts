import type { Flow } from "../model/flow.ts";
import type { StoryStep } from "../model/record.ts";
import { piecesOf } from "../model/story-text.ts";
import type { Frame } from "../overlays/frame.ts";
import type { RelationRow } from "../query/relation-rows.ts";
import type { Said } from "../query/said.ts";
import { figureOf, stepAnswer } from "../query/story.ts";
import type { SheetFont } from "../sheet/svg-text.ts";
import { selectedCountries } from "../state/state.ts";
import type { Citing } from "../words/cite.ts";
import { foreignIn, relationTitle, saidIn, statementTold } from "../words/names.ts";
import { periodWords } from "../words/period.ts";
import { statusWord } from "../words/swatch.ts";
import { type Content, element, joined, type Markup, outward, page } from "./markup.ts";
import type { Notes } from "./notes.ts";
import type { Shades } from "./shades.ts";
import type { Pace, StoryFile } from "./story-file.ts";
import { storyStyle } from "./story-style.ts";

interface Told {
  readonly frame: Frame;
  readonly summary: string;
  /** SVG text, our own. */
  readonly wide: string;
  readonly narrow: string;
}

interface StoryPage extends StoryFile {
  readonly steps: readonly Told[];
  readonly notes: Notes;
  readonly shades: Shades;
  /** Outlines that several pictures share. */
  readonly outlines: string;
  readonly faces: readonly SheetFont[];
}

/** The file: contents, the steps, what they stand on. */
export async function storyPage(of: StoryPage, pace: Pick<Pace, "rest">): Promise<string> {
  const { story, words } = of;
  const name = said(of, story.names);
  const steps: Markup[] = [];
  for (const [index, told] of of.steps.entries()) {
    steps.push(stepPart(of, told, index));
    await pace.rest();
  }
  return page(
    {
      language: words.language,
      dir: words.dir,
      title: `${name} · ${words.control.product}`,
      style: storyStyle(of.shades, of.faces),
    },
    { markup: `<svg class="outlines" width="0" height="0" aria-hidden="true"><defs>${of.outlines}</defs></svg>` },
    element(
      "header",
      {},
      element("p", { class: "product" }, words.control.product),
      element("h1", {}, name),
      element("p", { class: "lead" }, said(of, story.summary)),
      element(
        "p",
        { class: "small" },
        `${words.cite.madeOn(words.format.date(of.today))} · ${words.cite.dataset(of.edition)}`,
      ),
      element("nav", { "aria-label": words.control.stories }, contents(of)),
    ),
    element("main", {}, ...steps),
    foot(of),
  );
}

const contents = (of: StoryPage): Markup =>
  element(
    "ol",
    { class: "contents" },
    ...of.story.steps.map(({ title }, index) =>
      element("li", {}, element("a", { href: `#step-${index + 1}` }, said(of, title))),
    ),
  );

const said = ({ words }: StoryPage, texts: StoryStep["title"]): string => saidIn(texts, words.language);

function stepPart(of: StoryPage, { frame, summary, wide, narrow }: Told, index: number): Markup {
  const { story, words } = of;
  const step = story.steps[index];
  if (!step) return joined([]);
  const { reading, panel, format, cite } = words;
  const { asOf } = frame.state;
  const citing = citingAt(of, frame);
  const answer = stepAnswer(frame.atlas, step, asOf, of.today);
  const view = of.notes.cite({ kind: "view", says: summary, sources: [] }, citing);
  const link = `${of.address}${step.permalink.replace(/^#/, `#story=${story.id}.${index + 1}&`)}`;
  const foreign = foreignIn(step.text, words.language);
  return element(
    "section",
    { id: `step-${index + 1}`, class: "step" },
    element(
      "div",
      { class: "told" },
      element("p", { class: "small" }, reading.story.step(index + 1, story.steps.length)),
      element("h2", {}, said(of, step.title)),
      element(
        "p",
        foreign === null ? { class: "text" } : { class: "text", lang: foreign, dir: "ltr" },
        ...textOf(of, step, citing),
      ),
      answer.unknown.length === 0
        ? null
        : element(
            "p",
            { class: "small" },
            reading.story.brokenStep(format.list(answer.unknown), answer.unknown.length),
          ),
    ),
    element(
      "figure",
      {},
      drawing("wide", wide, cite.picture(summary)),
      drawing("narrow", narrow, cite.picture(summary)),
    ),
    element(
      "div",
      { class: "rest" },
      listOf(
        reading.story.stood(format.date(asOf.slice(0, 7))),
        answer.stood.map((row) => rowOf(of, row, citing)),
      ),
      step.stood.length + step.became.length > 0
        ? listOf(
            reading.story.became,
            answer.became.map((row) => rowOf(of, row, { ...citing, state: { ...citing.state, asOf: of.today } })),
            reading.story.noLater,
          )
        : null,
      listOf(
        panel.statements,
        answer.said.map((one) => statementOf(of, one, citing)),
      ),
      element("p", { class: "small" }, outward(link, cite.openStep), " ", numbered(view)),
    ),
  );
}

const drawing = (name: string, svg: string, label: string): Markup =>
  element("div", { class: `map ${name}`, role: "img", "aria-label": label, dir: "ltr" }, { markup: svg });

const citingAt = (of: StoryPage, frame: Frame): Citing => ({
  atlas: frame.atlas,
  state: frame.state,
  words: of.words,
  address: of.address,
  edition: of.edition,
  accessed: of.today,
});

const numbered = (number: number): Markup =>
  element("sup", {}, element("a", { href: `#note-${number}` }, `[${number}]`));

/** The text with its figures, each from the record and with its citation. */
function textOf(of: StoryPage, step: StoryStep, citing: Citing): Content[] {
  return piecesOf(said(of, step.text)).flatMap((piece): Content[] => {
    if (piece.kind === "words") return [piece.text];
    const flow = figureOf(citing.atlas, piece);
    if (!flow) return [of.words.panel.notKnown];
    const number = of.notes.cite({ kind: "figure", flow }, citing);
    return [
      element("strong", { class: sideOf(flow, citing) }, element("bdi", {}, of.words.number(flow.magnitude))),
      numbered(number),
    ];
  });
}

/** Seen from the country of the view. */
const sideOf = (flow: Flow, { state }: Citing): "out" | "in" =>
  selectedCountries(state)[0] === flow.dest ? "in" : "out";

function listOf(heading: string, rows: readonly Markup[], empty: string | null = null): Markup | null {
  if (rows.length > 0) return joined([element("h3", {}, heading), element("ul", { class: "rows" }, ...rows)]);
  return empty === null ? null : joined([element("h3", {}, heading), element("p", { class: "small" }, empty)]);
}

function rowOf(of: StoryPage, { relation, status, seen }: RelationRow, citing: Citing): Markup {
  const { words } = of;
  const when = [
    periodWords(relation, words),
    ...(seen === null ? [] : [words.panel.laterNotSeen(words.format.date(seen))]),
  ].join(" · ");
  return element(
    "li",
    {},
    element("span", { class: "status" }, statusWord(words, relation.type, status)),
    " ",
    element("bdi", {}, relationTitle(relation, words.language)),
    numbered(of.notes.cite({ kind: "relation", relation }, citing)),
    element("span", { class: "when small" }, when),
  );
}

function statementOf(of: StoryPage, { statement, later }: Said, citing: Citing): Markup {
  const { panel, format } = of.words;
  const { speaker, role, stance } = statementTold(statement, of.words.language);
  const who = [speaker, ...(role === null ? [] : [role])].join(", ");
  const when = [format.date(statement.date), ...(later ? [panel.saidLater] : [])].join(" · ");
  return element(
    "li",
    {},
    element("bdi", {}, element("b", {}, who), `: ${stance}`),
    numbered(of.notes.cite({ kind: "statement", statement }, citing)),
    element("span", { class: "when small" }, when),
  );
}

function foot(of: StoryPage): Markup {
  const { words, notes, worldView } = of;
  const { panel, control, cite } = words;
  return element(
    "footer",
    {},
    element("h2", {}, panel.citation),
    element(
      "ol",
      { class: "notes" },
      ...notes
        .list()
        .map(({ number, citation }) => element("li", { id: `note-${number}` }, element("bdi", {}, citation.text))),
    ),
    element("h2", {}, panel.sourcesTitle),
    element(
      "ul",
      { class: "notes" },
      ...notes
        .sources()
        .map((source) =>
          element(
            "li",
            {},
            source.url === null
              ? element("bdi", {}, source.title)
              : outward(source.url, element("bdi", {}, source.title)),
            [
              "",
              source.publisher ?? "",
              source.published === null ? "" : words.format.date(source.published),
              source.licence ?? cite.noLicence,
            ]
              .filter((piece, at) => at === 0 || piece !== "")
              .join(" · "),
          ),
        ),
    ),
    element("p", { class: "small" }, panel.worldViewNote(control.worldViews[worldView]), " ", panel.linesNote),
    element("p", { class: "small" }, cite.fileNote),
  );
}
