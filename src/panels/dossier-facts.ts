// How large the country is, at a glance: people, gross domestic product and what of it is sent from abroad, each with its year.
import { disclosure } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { CountryId, SourceId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { gdpOf, type Known, populationOf, valueNear } from "../query/figures.ts";
import { want } from "./figures-wanted.ts";
import type { Desk } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { saying } from "./say.ts";

const SHARE = "remittance_share_gdp";

interface Fact {
  readonly says: string;
  readonly sources: readonly SourceId[];
}

export function dossierFacts(body: HTMLElement, id: CountryId, frame: Frame, desk: Desk): void {
  want(frame, desk, [
    { kind: "series", measure: "gdp" },
    { kind: "series", measure: SHARE },
  ]);
  const facts = factsOf(id, frame, desk);
  const box = shown(part(body, "div", "dossier-facts small"), facts.length > 0);
  const says = facts.map((fact) => fact.says).join(" · ");
  text(part(box, "span", "dossier-facts-words"), `${says} `);
  disclosure(box, "dossier-facts-more", { label: desk.words.panel.source }, (more) => {
    const sources = [...new Set(facts.flatMap((fact) => fact.sources))];
    const cited = {
      kind: "value",
      says: `${saying(frame, desk.words).country(id)}: ${says}`,
      date: null,
      standing: null,
      sources,
    } as const;
    recordEnd(more, { sources, date: null, cited }, frame, desk);
  });
}

function factsOf(id: CountryId, { atlas, state }: Frame, { words }: Desk): Fact[] {
  const { format, page } = words;
  const fact = (
    known: Known | null,
    sources: readonly SourceId[] | undefined,
    says: (value: number, year: string) => string,
  ): Fact[] => (known ? [{ says: says(known.value, format.year(known.year)), sources: sources ?? [] }] : []);
  const { people, gdp, remittances } = page.facts;
  const [products, shares] = [atlas.series.get("gdp"), atlas.series.get(SHARE)];
  return [
    ...fact(populationOf(atlas, id, state.asOf), atlas.population?.sources, (value, year) =>
      people(format.compact(value), year),
    ),
    ...fact(gdpOf(atlas, id, state.asOf), products?.sources, (value, year) => gdp(format.compact(value * 1e6), year)),
    ...fact(valueNear(shares, id, state.asOf), shares?.sources, (value, year) =>
      remittances(format.percent(value), year),
    ),
  ];
}
