// UN votes alike, through time.
import { disclosure } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import { VOTE_YEARS } from "../model/atlas.ts";
import { dayNumber, yearOf } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import type { PairAnswer } from "../query/pair.ts";
import { voteYearOf } from "../query/votes.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { section } from "./region.ts";
import { votesChart } from "./votes-chart.ts";

export function pairVotes(body: HTMLElement, { a, b, votes }: PairAnswer, frame: Frame, desk: Desk): HTMLElement {
  const { state, atlas } = frame;
  const { panel, format } = desk.words;
  const element = section(body, "pair-votes", panel.votesAlike, format.digits("0–1"));
  const year = voteYearOf(state.asOf);
  const now = votes.find((each) => each.year === year) ?? null;
  const value = now?.similarity === null || now === null ? panel.notKnown : format.decimal(now.similarity, 2);
  const spoken = `${panel.votesAlike}, ${format.year(year)}: ${value}`;
  votesChart(element, {
    points: votes,
    asOfYear: year,
    asOf: yearOf(state.asOf) + fraction(state.asOf),
    number: (number) => format.decimal(number, 2),
    yearWords: format.year,
    spoken,
  });
  const loaded = votes.length > VOTE_YEARS.last - VOTE_YEARS.first;
  const gaps = votes.filter(({ similarity }) => similarity === null).map((each) => each.year);
  const notes = [
    year === yearOf(state.asOf) ? "" : panel.nearestVotes(format.year(year)),
    loaded ? panel.votesNote : panel.loading,
    loaded && gaps.length > 0 ? panel.votesGap(format.list(spans(gaps).map(format.digits))) : "",
  ];
  text(
    part(element, "p", "votes-note least"),
    notes
      .filter((note) => note !== "")
      .join(". ")
      .replaceAll("..", "."),
  );
  const sources = atlas.votes.get(year)?.sources ?? [];
  const similarity = now?.similarity ?? null;
  const more = disclosure(element, "votes-more", { label: panel.source }, (list) => {
    if (similarity === null) return;
    const cited = { kind: "votes", a: a.id, b: b.id, year, similarity, sources } as const;
    recordEnd(list, { sources, date: String(year), cited }, frame, desk);
  });
  shown(more, similarity !== null);
  return shown(element, atlas.countries.size > 0);
}

/** How far into its year a day is, 0 to 1. */
function fraction(day: string): number {
  const year = yearOf(day);
  const [from, to] = [dayNumber(`${year}-01-01`), dayNumber(`${year + 1}-01-01`)];
  return (dayNumber(day) - from) / (to - from);
}

/** Years in a row as one: 1992, 1999 to 2001 become "1992", "1999–2001". */
function spans(years: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
