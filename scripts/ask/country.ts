import type { Atlas, Need } from "../../src/model/atlas.ts";
import type { Cited } from "../../src/query/cite.ts";
import { type Dossier, dossierOf } from "../../src/query/dossier.ts";
import type { CountryFigures } from "../../src/query/figures.ts";
import { flowMeasures } from "../../src/query/figures.ts";
import { measureTime } from "../../src/words/measure.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { cite, flowJson, measureJson, relationJson, spellJson } from "./citing.ts";
import { withParts } from "./library.ts";
import { block, blocks, line, measureLine, nameOf, relationLine, spellLine } from "./lines.ts";
import { type Asked, type Reply, readCountry, readDate } from "./reading.ts";

/** The dossier of a country as of a day. */
export function country(atlas: Atlas, [name, date]: readonly string[]): Reply {
  const id = readCountry(atlas, name);
  if (!id.ok) return id;
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const flows = flowMeasures(atlas).map(({ key }): Need => ({ kind: "flows", key }));
  const loaded = withParts(atlas, [...flows, { kind: "population" }]);
  const dossier = dossierOf(loaded, id.value, asked.value.day);
  if (!dossier) throw new Error(`${id.value}: expected a country of the atlas`);
  return {
    ok: true,
    view: { atlas: loaded, state: { asOf: dossier.day, selection: { kind: "country", id: id.value } } },
    cited: { atlas: loaded, day: dossier.day, facts: factsOf(dossier) },
    json: countryJson(loaded, dossier, asked.value),
    text: countryText(loaded, dossier),
  };
}

/** What stands on the day: memberships, relations, statements up to it, places, the largest flows. */
const factsOf = ({ bars, relations, said, places, figures }: Dossier): Cited[] => [
  ...bars.flatMap(({ now }): Cited[] => (now ? [{ kind: "spell", spell: now }] : [])),
  ...relations.flatMap(({ relation, when }): Cited[] => (when === "now" ? [{ kind: "relation", relation }] : [])),
  ...said.flatMap(({ statement, later }): Cited[] => (later ? [] : [{ kind: "statement", statement }])),
  ...places.flatMap(({ place, holds }): Cited[] => (holds ? [{ kind: "place", place }] : [])),
  ...figures.flatMap(({ out, into }) =>
    [...out.slice(0, 5), ...into.slice(0, 5)].map((flow): Cited => ({ kind: "figure", flow })),
  ),
];

function countryJson(atlas: Atlas, dossier: Dossier, asked: Asked) {
  const { country: record, day, bars, considered, relations, said, places, figures, population } = dossier;
  return {
    country: record.id,
    asOf: day,
    names: record.names,
    population,
    memberships: bars.flatMap(({ now }) => (now ? [spellJson(atlas, now)] : [])),
    considered: considered.map(({ bloc, relation }) => ({ bloc, relation: relation.id, title: relation.title })),
    history: bars.flatMap(({ spells }) => spells.map((spell) => spellJson(atlas, spell))),
    relations: relations.map((row) => relationJson(atlas, row)),
    statements: said.map(({ statement, later }) => ({
      ...statement,
      later,
      source: cite(atlas, statement.sources),
      sources: undefined,
    })),
    places: places.map(({ place, side, holds }) => ({
      ...place,
      side,
      holds,
      source: cite(atlas, place.sources),
      sources: undefined,
    })),
    flows: figures.map((entry) => ({
      ...measureJson(entry),
      from: entry.time.time.from,
      to: entry.time.time.to,
      nearest: !entry.time.exact,
      out: sideJson(atlas, entry, entry.out, entry.outTotal, asked),
      in: sideJson(atlas, entry, entry.into, entry.intoTotal, asked),
    })),
  };
}

/** The five largest, and the rest counted. Totals are of the corridors on record, not of the country. */
function sideJson(atlas: Atlas, entry: CountryFigures, flows: CountryFigures["out"], total: number, asked: Asked) {
  return {
    corridors: flows.length,
    total: flows.length > 0 ? total : null,
    largest: flows.slice(0, 5).map((flow) => flowJson(atlas, flow, entry, asked)),
  };
}

function countryText(atlas: Atlas, dossier: Dossier): string {
  const { country: record, day, bars, considered, relations, said, places, figures } = dossier;
  const { panel, format } = words;
  const standing = relations.filter(({ when }) => when === "now");
  return blocks(
    line(
      `${nameOf(atlas, record.id)} ${panel.asOf(format.date(day))}`,
      record.names.ru,
      record.names.tg,
      record.names.fa,
    ),
    block(
      panel.memberships,
      bars.flatMap(({ bloc, now }) => (now ? [spellLine(atlas, now, bloc)] : [])),
    ),
    block(
      "Considered",
      considered.map(({ bloc, relation }) => `${nameOf(atlas, bloc)} · ${relation.title}`),
    ),
    block(
      panel.relations,
      standing.map((row) => relationLine(atlas, row)),
    ),
    block(
      panel.statements,
      said
        .filter(({ later }) => !later)
        .map(({ statement }) => line(format.date(statement.date), statement.speaker, statement.stance)),
    ),
    block(
      panel.places,
      places
        .filter(({ holds }) => holds)
        .map(({ place }) => line(place.name, place.operator.join(" "), place.host.join(" "), place.note)),
    ),
    ...figures.map((entry) => block(measureLine(entry), figureLines(atlas, entry))),
  );
}

function figureLines(atlas: Atlas, { key, time, out, into }: CountryFigures): string[] {
  const when = `${time.exact ? "" : "nearest: "}${measureTime(words, key, time.time)}`;
  const side = (heading: string, flows: CountryFigures["out"], partner: (flow: (typeof flows)[number]) => string) =>
    flows.length === 0
      ? []
      : [
          line(
            heading,
            when,
            ...flows
              .slice(0, 5)
              .map((flow) => `${words.countryName(atlas, partner(flow))} ${words.number(flow.magnitude)}`),
            flows.length > 5 ? `and ${flows.length - 5} more` : null,
          ),
        ];
  return [...side("out", out, ({ dest }) => dest), ...side("in", into, ({ origin }) => origin)];
}
