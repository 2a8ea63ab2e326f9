// Who joined, and when: one bar row a country, members of the day first, then those beside them.
import { button, disclosure } from "../dom/control.ts";
import { shown } from "../dom/put.ts";
import { type Day, firstDay } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer } from "../query/bloc.ts";
import { isMemberStatus } from "../query/memberships.ts";
import { barColours, consideredBar, historyWords, spellBars } from "./membership-bars.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { type Say, saying } from "./say.ts";
import { spellList } from "./spell-list.ts";
import { type BarRow, timelineBars } from "./timeline-bars.ts";

/** So many rows until all are asked for. */
const FIRST = 36;

type CountryBars = BlocAnswer["bars"][number];

export function blocJoined(
  body: HTMLElement,
  answer: BlocAnswer,
  root: HTMLElement,
  frame: Frame,
  desk: Desk,
): HTMLElement {
  const { panel, control, format } = desk.words;
  const say = saying(frame, desk.words);
  const element = section(body, "bloc-joined", panel.joinedWhen);
  const spells = answer.bars.flatMap(({ row }) => row.spells);
  disclosure(element, "section-more", { label: panel.rowsAndSources(spells.length) }, (list) => {
    spellList(list, spells, frame, desk, "country");
  });
  const all = groupedRows(answer, frame, desk, say);
  const few = root.dataset.all === answer.bloc.id ? all : all.slice(0, FIRST);
  timelineBars(element, {
    scope: "bloc",
    rows: few,
    asOf: frame.state.asOf,
    today: desk.today,
    pitch: 16,
    bar: 11,
    year: format.year,
    since: 2100,
  });
  const more = button(
    element,
    "bloc-all link-button",
    { label: `${control.showAll} (${format.number(answer.bars.length)})` },
    () => {
      root.dataset.all = answer.bloc.id;
      blocJoined(body, answer, root, frame, desk);
    },
  );
  shown(more, few.length < all.length);
  return element;
}

/** Each group begins with a line that says how many it has; those that join after the day come last. */
function groupedRows(answer: BlocAnswer, frame: Frame, desk: Desk, say: Say): BarRow[] {
  const { kind, panel } = desk.words;
  const words: Readonly<Record<string, string>> = { ...kind.membership, member: panel.members, later: panel.later };
  const groups = new Map<string, BarRow[]>();
  const add = (group: string, row: BarRow) => groups.set(group, [...(groups.get(group) ?? []), row]);
  for (const each of answer.bars) add(groupOf(each, answer.day), countryRow(each, answer, frame, say));
  for (const { country, relation } of answer.considered) {
    const bar = consideredBar(relation, barColours(frame, answer.bloc.id, true), frame.theme);
    add("considered", { ...bare(country, say.country(country)), spoken: say.title(relation), lanes: [[bar]] });
  }
  const last = (group: string) => Number(group === "former") + 2 * Number(group === "later");
  return [...groups]
    .sort(([a], [b]) => last(a) - last(b))
    .flatMap(([group, rows]) => [heading(group, words[group] ?? group, rows.length, desk), ...rows]);
}

function groupOf({ row }: CountryBars, day: Day): string {
  if (row.now !== null) return isMemberStatus(row.now.status) ? "member" : row.now.status;
  return row.spells.some(({ from }) => from === null || firstDay(from) <= day) ? "former" : "later";
}

const heading = (group: string, label: string, count: number, { words }: Desk): BarRow =>
  bare(`group ${group}`, `${label.charAt(0).toLocaleUpperCase()}${label.slice(1)} ${words.format.number(count)}`, true);

const bare = (id: string, label: string, strong = false): BarRow => ({
  id,
  label,
  strong,
  spoken: "",
  lanes: [],
  press: null,
});

function countryRow({ country, row }: CountryBars, { bloc: { id } }: BlocAnswer, frame: Frame, say: Say): BarRow {
  const colours = barColours(frame, id, true);
  return {
    ...bare(country, say.country(country)),
    spoken: historyWords(row, say),
    lanes: [spellBars(row.spells, colours, frame.theme, say)],
  };
}
