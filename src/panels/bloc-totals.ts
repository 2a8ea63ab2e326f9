// How many people, and how many of them moved: each number says over how many members it runs and of when it is.
import { button, disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import type { BlocAnswer, BlocFlows } from "../query/bloc.ts";
import { openFlows, setReach } from "../state/actions.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";

interface Total {
  readonly id: string;
  readonly value: string;
  readonly label: string;
}

/** A few numbers in a row; a sum says over how many members it runs and of when it is. */
export function blocTotals(
  body: HTMLElement,
  answer: BlocAnswer,
  flows: BlocFlows | null,
  frame: Frame,
  desk: Desk,
): HTMLElement[] {
  const { panel, page, format } = desk.words;
  const say = saying(frame, desk.words);
  const { population, gdp, members } = answer;
  const told: Total[] = [];
  const yearsOf = (years: readonly number[]) =>
    [...new Set([years[0], years.at(-1)].flatMap((year) => (year === undefined ? [] : [format.year(year)])))].join("–");
  if (population.known > 0) {
    told.push({
      id: "population",
      value: format.compact(population.total),
      label: `${panel.population}, ${panel.populationKnown(population.known, members.length, yearsOf(population.years))}`,
    });
  }
  if (flows) {
    const when = `${say.measureShort(flows.key)}, ${say.time(flows.key, flows.time.used)}`;
    told.push({ id: "inside", value: format.compact(flows.insideTotal), label: `${panel.movedInside}: ${when}` });
    told.push({ id: "out", value: format.compact(flows.out), label: panel.leftIt });
    told.push({ id: "in", value: format.compact(flows.into), label: panel.cameIntoIt });
  }
  const element = shown(part(body, "dl", "bloc-totals"), told.length > 0);
  rows(
    element,
    "div",
    "bloc-total",
    told,
    ({ id }) => id,
    (cell, { id, value, label }) => {
      cell.dataset.side = id;
      text(part(cell, "dt", "bloc-total-label least"), label);
      text(part(cell, "dd", "bloc-total-value"), value);
    },
  );
  const below = shown(part(body, "div", "bloc-totals-note least"), members.length > 0);
  const products =
    gdp.known > 0 ? `${page.gdp(format.compact(gdp.total * 1e6), gdp.known, members.length, yearsOf(gdp.years))} ` : "";
  text(part(below, "span", "bloc-gdp"), products);
  const see = button(below, "bloc-flows link-button", { label: desk.words.page.seeFlows }, () => {
    desk.perform((state) => openFlows("chord")(setReach("within")(state)));
  });
  shown(see, flows !== null);
  const sources = [
    ...(frame.atlas.population?.sources ?? []),
    ...(gdp.known > 0 ? (frame.atlas.series.get("gdp")?.sources ?? []) : []),
    ...(flows ? (flows.inside[0]?.sources ?? []) : []),
  ];
  const says = [...told.map(({ value, label }) => `${value} ${label}`), products.trim().replace(/\.$/, "")]
    .filter((piece) => piece !== "")
    .join("; ");
  const more = disclosure(below, "bloc-totals-more", { label: panel.source }, (list) => {
    const cited = {
      kind: "value",
      says: `${say.bloc(answer.bloc.id)}: ${says}`,
      date: null,
      standing: null,
      sources,
    } as const;
    recordEnd(list, { sources, date: flows?.time.used.from ?? null, cited }, frame, desk);
  });
  shown(more, told.length > 0);
  return [element, below];
}
