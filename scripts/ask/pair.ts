import { type Atlas, type Need, VOTE_YEARS } from "../../src/model/atlas.ts";
import type { Day } from "../../src/model/date.ts";
import type { BarRow } from "../../src/query/bars.ts";
import type { Cited } from "../../src/query/cite.ts";
import { type FigureRow, flowMeasures } from "../../src/query/figures.ts";
import { type PairAnswer, pairOf } from "../../src/query/pair.ts";
import { aliveOn } from "../../src/query/relations.ts";
import { contains } from "../../src/query/times.ts";
import { type VisaBetween, visaDateOf } from "../../src/query/visas.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { cite, flowJson, measureJson, relationJson } from "./citing.ts";
import { withParts } from "./library.ts";
import { block, blocks, flowLine, line, measureLine, nameOf, relationLine } from "./lines.ts";
import { type Asked, type Reply, readCountry, readDate } from "./reading.ts";

/** Two countries side by side as of a day. */
export function pair(atlas: Atlas, [first, second, date]: readonly string[]): Reply {
  const a = readCountry(atlas, first);
  if (!a.ok) return a;
  const b = readCountry(atlas, second);
  if (!b.ok) return b;
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const { day } = asked.value;
  const loaded = withParts(atlas, needs(atlas, day));
  const found = pairOf(loaded, a.value, b.value, day);
  if (!found) throw new Error(`${a.value}-${b.value}: expected two countries of the atlas`);
  return {
    ok: true,
    view: { atlas: loaded, state: { asOf: day, selection: { kind: "pair", a: a.value, b: b.value } } },
    cited: { atlas: loaded, day, facts: factsOf(found) },
    json: pairJson(loaded, found, asked.value),
    text: pairText(loaded, found),
  };
}

/** What stands on the day: relations, visa rules both ways, figures both ways, statements up to it. */
const factsOf = ({ relations, visas, figures, said }: PairAnswer): Cited[] => [
  ...relations.flatMap(({ relation, when }): Cited[] => (when === "now" ? [{ kind: "relation", relation }] : [])),
  ...[visas.ab, visas.ba].flatMap((visa): Cited[] =>
    visa && visa.rule !== null ? [{ kind: "visa", ...visa, rule: visa.rule }] : [],
  ),
  ...figures.flatMap(({ there, back }) =>
    [there, back].flatMap((flow): Cited[] => (flow ? [{ kind: "figure", flow }] : [])),
  ),
  ...said.flatMap(({ statement, later }): Cited[] => (later ? [] : [{ kind: "statement", statement }])),
];

function needs(atlas: Atlas, day: string): Need[] {
  const years = Array.from({ length: VOTE_YEARS.last - VOTE_YEARS.first + 1 }, (_, index) => VOTE_YEARS.first + index);
  return [
    ...flowMeasures(atlas).map(({ key }): Need => ({ kind: "flows", key })),
    ...years.map((year): Need => ({ kind: "votes", year })),
    { kind: "visas", date: visaDateOf(day) },
    { kind: "population" },
  ];
}

const standing = ({ now, considered }: BarRow, day: Day) => {
  if (now) return { status: now.status, from: now.from, to: now.to };
  const weighed = considered.find((relation) => aliveOn(relation, day));
  return weighed ? { status: weighed.status, from: weighed.from, to: weighed.to } : null;
};

function pairJson(atlas: Atlas, found: PairAnswer, asked: Asked) {
  const { a, b, day, bars, sharedBlocs, relations, visas, votes, figures, population, said } = found;
  return {
    a: a.id,
    b: b.id,
    asOf: day,
    sharedBlocs,
    blocs: bars.map((row) => ({ bloc: row.bloc, a: standing(row.a, day), b: standing(row.b, day) })),
    relations: relations.map((row) => relationJson(atlas, row)),
    visas: { ab: visaJson(atlas, visas.ab), ba: visaJson(atlas, visas.ba) },
    votes,
    population,
    figures: figures.map((row) => ({
      ...measureJson(row),
      there: row.there && flowJson(atlas, row.there, row, asked),
      back: row.back && flowJson(atlas, row.back, row, asked),
      net: row.net,
    })),
    statements: said.map(({ statement, later }) => ({
      ...statement,
      later,
      source: cite(atlas, statement.sources),
      sources: undefined,
    })),
  };
}

const visaJson = (atlas: Atlas, visa: VisaBetween | null) =>
  visa && { ...visa, source: cite(atlas, visa.sources), sources: undefined };

function pairText(atlas: Atlas, { a, b, day, bars, relations, visas, votes, figures, said }: PairAnswer): string {
  const { panel, format, kind } = words;
  const alive = relations.filter(({ when }) => when === "now");
  const lastVotes = votes.findLast(({ year, similarity }) => similarity !== null && String(year) <= day.slice(0, 4));
  const isThere = (row: BarRow) => standing(row, day) !== null;
  const statusText = (row: BarRow) => {
    const weighed = row.considered.find((relation) => aliveOn(relation, day));
    return row.now ? kind.membership[row.now.status] : weighed ? kind.status[weighed.status] : "not in it";
  };
  return blocks(
    `${nameOf(atlas, a.id)} and ${nameOf(atlas, b.id)} ${panel.asOf(format.date(day))}`,
    block(
      "Blocs",
      bars
        .filter((row) => isThere(row.a) || isThere(row.b))
        .map((row) => line(blocLabel(atlas, row.bloc), `${a.id} ${statusText(row.a)}`, `${b.id} ${statusText(row.b)}`)),
    ),
    block(
      panel.agreed,
      alive.map((row) => relationLine(atlas, row)),
    ),
    block(
      panel.visaBothWays,
      [visas.ab, visas.ba].flatMap((visa) => (visa ? [visaLine(atlas, visa)] : [])),
    ),
    lastVotes?.similarity
      ? block(panel.votesAlike, [
          line(
            `${lastVotes.year}: ${format.decimal(lastVotes.similarity, 3)} over ${lastVotes.votes} votes`,
            cite(atlas, atlas.votes.get(lastVotes.year)?.sources ?? []),
          ),
        ])
      : "",
    ...figures.map((row) => block(measureLine(row), figureLines(atlas, row, a.id, b.id, day))),
    unpublished(atlas, figures, a.id, b.id),
    block(
      panel.statements,
      said
        .filter(({ later }) => !later)
        .map(({ statement }) => line(format.date(statement.date), statement.speaker, statement.stance)),
    ),
  );
}

/** A short name with its id, but where the two are one word. */
function blocLabel(atlas: Atlas, id: string): string {
  const name = words.partyName(atlas, id);
  return name === id ? name : nameOf(atlas, id);
}

function visaLine(atlas: Atlas, { passport, destination, date, rule, days, exact, sources }: VisaBetween): string {
  return line(
    words.panel.visaFor(words.countryName(atlas, passport), words.countryName(atlas, destination)),
    rule === null ? words.panel.visaUnknown : words.kind.visa[rule],
    days === null ? null : words.kind.visaDays(String(days)),
    exact ? null : words.panel.nearestVisa(words.format.date(date)),
    cite(atlas, sources),
  );
}

/** Each direction with its own time: the two may be of different years, and only one of them of the day. */
function figureLines(atlas: Atlas, row: FigureRow, a: string, b: string, day: Day): string[] {
  const flows = [row.there, row.back].flatMap((flow) =>
    flow ? [flowLine(atlas, flow, row, !contains(flow.time, day))] : [],
  );
  if (row.net === null) return flows;
  const [from, to] = row.net < 0 ? [b, a] : [a, b];
  return [...flows, `${words.panel.net}: ${words.number(Math.abs(row.net))} more from ${from} to ${to}`];
}

/** Measures that have no figure of the two: not published, which is not zero. */
function unpublished(atlas: Atlas, figures: readonly FigureRow[], a: string, b: string): string {
  const known = new Set(figures.map(({ key }) => key));
  const without = flowMeasures(atlas).filter(({ key }) => !known.has(key));
  return block(
    `No figure between ${a} and ${b} (not published, which is not zero)`,
    without.map((entry) => measureLine(entry)),
  );
}
