import type { Atlas } from "../../src/model/atlas.ts";
import { type Pole, polesOf } from "../../src/query/poles.ts";
import { type Dimension, type DimensionId, vectorNeeds, vectorsOf } from "../../src/query/vectors.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { cite } from "./citing.ts";
import { withParts } from "./library.ts";
import { block, blocks, line, nameOf } from "./lines.ts";
import { type Reply, readCountry, readDate, readPoles } from "./reading.ts";

/** Where a country leans, one row a dimension, one figure a pole. Dimensions are never added up. */
export function vectors(atlas: Atlas, [name, date, ...chosen]: readonly string[]): Reply {
  const country = readCountry(atlas, name);
  if (!country.ok) return country;
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const { day } = asked.value;
  const poles = readPoles(atlas, chosen);
  if (!poles.ok) return poles;
  const loaded = withParts(atlas, vectorNeeds(day));
  const found = vectorsOf(loaded, country.value, day, polesOf(atlas, poles.value));
  return {
    ok: true,
    view: {
      atlas: loaded,
      state: { asOf: day, selection: { kind: "country", id: country.value }, sheet: "vectors", poles: poles.value },
    },
    json: { country: country.value, asOf: day, dimensions: found.map((dimension) => dimensionJson(loaded, dimension)) },
    text: blocks(
      `${nameOf(loaded, country.value)} ${words.panel.asOf(words.format.date(day))}`,
      ...found.map((dimension) => block(heading(dimension), leanings(loaded, dimension))),
    ),
  };
}

const dimensionJson = (atlas: Atlas, { leanings: own, sources, ...dimension }: Dimension) => ({
  ...dimension,
  leanings: own.map(({ pole, share, value }) => ({ pole: pole.id, share, value })),
  source: cite(atlas, sources),
});

const TITLES: Readonly<Record<DimensionId, string>> = {
  abroad: "Living abroad, share of all born in the country",
  remittances: "Remittances received, share of the estimate",
  exports: "Exports of goods, five largest partners only",
  imports: "Imports of goods, five largest partners only",
  votes: "Votes in the General Assembly, mean agreement 0 to 1",
  visa: "States open without a visa",
  ties: "Treaties, bases and programmes in force",
};

const heading = ({ id, used, exact, standing }: Dimension): string =>
  line(
    TITLES[id],
    used === null ? null : exact ? used : words.panel.nearestTime(used),
    standing && words.kind.standing[standing],
  );

/** Poles without a figure are named: unknown is not zero. */
function leanings(atlas: Atlas, { id, leanings: own, whole }: Dimension): string[] {
  const known = own.filter(({ share }) => share !== null).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const without = own.filter(({ share }) => share === null).map(({ pole }) => poleName(atlas, pole));
  const figure = (share: number) =>
    id === "votes" ? share.toFixed(2) : `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
  return [
    ...known.map(({ pole, share, value }) => line(poleName(atlas, pole), figure(share ?? 0), detail(id, value, whole))),
    ...(without.length > 0 ? [`no figure: ${without.join(", ")}`] : []),
  ];
}

function detail(id: DimensionId, value: number | null, whole: number | null): string | null {
  if (value === null || whole === null || id === "exports" || id === "imports") return null;
  const figure = (amount: number) => words.number(id === "remittances" ? Math.round(amount * 10) / 10 : amount);
  return `${figure(value)} of ${figure(whole)}`;
}

const poleName = (atlas: Atlas, pole: Pole): string =>
  pole.kind === "neighbours" ? "other neighbours" : nameOf(atlas, pole.id);
