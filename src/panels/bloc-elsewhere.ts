// In which other blocs the members are members: a matrix of dots, one column a group of countries.
import { part, rows } from "../dom/part.ts";
import { attributes, classes, on, shown, text, variables } from "../dom/put.ts";
import type { BlocId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer, Overlap } from "../query/bloc.ts";
import { membersOf } from "../query/memberships.ts";
import { blocsLike, overlapAmong } from "../query/telling.ts";
import { selectBloc } from "../state/actions.ts";
import { kept } from "./kept.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { lights } from "./swatch-row.ts";

/** So many other blocs, and so many groups of countries. */
const BLOCS = 5;
const GROUPS = 10;

/** Another bloc, and how many members it has. */
interface Line {
  readonly id: BlocId;
  readonly own: boolean;
  readonly size: number;
}

export function blocElsewhere(
  body: HTMLElement,
  { bloc, overlap, day }: BlocAnswer,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const others = blocsLike(frame.atlas, bloc.id, day, BLOCS);
  const groups = overlapAmong(overlap, others).slice(0, GROUPS);
  const lines = [bloc.id, ...others].map(
    (id): Line => ({ id, own: id === bloc.id, size: membersOf(frame.atlas, id, day).length }),
  );
  const reads = [desk.words.language, JSON.stringify([lines, groups])];
  return kept(root, "elsewhere", reads, () => draw(body, lines, groups, frame, desk));
}

function draw(
  body: HTMLElement,
  lines: readonly Line[],
  groups: readonly Overlap[],
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const say = saying(frame, desk.words);
  const element = shown(section(body, "bloc-elsewhere", desk.words.panel.otherBlocs), lines.length > 1);
  const table = part(element, "table", "dots");
  text(part(table, "caption", "spoken"), desk.words.panel.otherBlocs);
  heads(part(part(table, "thead", "dots-head"), "tr", "dots-head-row"), groups, say, desk);
  const order = lines.map(({ id }) => id);
  rows(
    part(table, "tbody", "dots-body"),
    "tr",
    "dots-row",
    lines,
    ({ id }) => id,
    (row, line) => {
      const { id, own } = line;
      const name = attributes(part(row, "th", "dots-bloc"), { scope: "row" });
      const press = shown(part(name, "button", "dots-open"), !own);
      text(attributes(press, { type: "button", title: say.blocFull(id) }), own ? "" : say.bloc(id));
      on(press, "click", () => desk.perform(selectBloc(id)));
      text(shown(part(name, "span", "dots-own"), own), own ? say.bloc(id) : "");
      dotRow(row, id, own, order, groups, desk);
      text(part(row, "td", "dots-shared least"), sharedWords(line, groups, desk));
    },
  );
  return element;
}

const keyOf = ({ blocs }: Overlap) => blocs.join();

function heads(line: HTMLElement, groups: readonly Overlap[], say: Say, desk: Desk): void {
  part(line, "td", "dots-corner");
  const most = Math.max(1, ...groups.map(({ countries }) => countries.length));
  rows(line, "th", "dots-group", groups, keyOf, (cell, { countries }) => {
    attributes(cell, { scope: "col", title: countries.map(say.country).join(", ") });
    text(part(cell, "bdi", "dots-count"), say.number(countries.length));
    variables(part(cell, "span", "dots-bar"), { "--share": String(countries.length / most) });
    const few = countries.length > 3 ? [...countries.slice(0, 2), "…"] : countries;
    text(part(cell, "bdi", "dots-codes"), few.join(" "));
    text(part(cell, "span", "spoken"), countries.map(say.country).join(", "));
    lights(cell, countries, desk);
  });
}

/** How many of the members shown are in it, of how many it has. */
function sharedWords({ id, own, size }: Line, groups: readonly Overlap[], { words }: Desk): string {
  if (own) return "";
  const shared = groups.filter(({ blocs }) => blocs.includes(id)).flatMap(({ countries }) => countries).length;
  return words.page.sharedMembers(shared, size);
}

/** The dots of one group hang on a line from its first to its last bloc. */
function dotRow(
  row: HTMLElement,
  id: BlocId,
  own: boolean,
  order: readonly BlocId[],
  groups: readonly Overlap[],
  desk: Desk,
): void {
  rows(row, "td", "dots-cell", groups, keyOf, (cell, { blocs }) => {
    const member = own || blocs.includes(id);
    const at = order.indexOf(id);
    const reach = Math.max(...blocs.map((bloc) => order.indexOf(bloc)), 0);
    classes(cell, { "is-joined-up": at > 0 && at <= reach, "is-joined-down": at < reach });
    classes(part(cell, "span", "dot"), { "is-member": member });
    text(part(cell, "span", "spoken"), member ? desk.words.kind.membership.member : "–");
  });
}
