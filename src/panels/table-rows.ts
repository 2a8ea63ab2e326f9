// What the map shows, as rows: the same answers, without a picture. Pure: the printer is table.ts.
import type { Flow } from "../model/flow.ts";
import type { CountryId, Membership, Relation, SourceId } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { exchange, flowBetween, netOf, worldFlows } from "../query/flows.ts";
import { membershipsOn } from "../query/memberships.ts";
import { relationStatusOn, relationsOf } from "../query/relations.ts";
import { selectedCountries } from "../state/state.ts";
import type { Say } from "./say.ts";

export type TableId = "flows" | "memberships" | "relations" | "lens";

export interface Cell {
  readonly text: string;
  /** What rows are sorted by; null = not known, always last. */
  readonly sort: string | number | null;
  /** A figure: it opens its source. */
  readonly flow?: Flow;
  readonly sources?: readonly SourceId[];
}
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly countries: readonly CountryId[];
}
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
}
export interface TableOf {
  readonly id: TableId;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table for each overlay that is on and has something to list. */
export function tablesOf(frame: Frame, say: Say): TableOf[] {
  const { overlays } = frame.state;
  return [
    ...(overlays.has("migration") ? flowTables(frame, say) : []),
    ...(overlays.has("blocs") ? [membershipTable(frame, say)] : []),
    ...(overlays.has("relations") ? [...lensTables(frame, say), relationTable(frame, say)] : []),
  ].filter(({ rows }) => rows.length > 0);
}

const cell = (text: string, sort: string | number | null = text): Cell => ({ text, sort });
const column = (id: string, label: string, numeric = false): Column => ({ id, label, numeric });

function flowTables(frame: Frame, say: Say): TableOf[] {
  const { atlas, state } = frame;
  const table = atlas.flows.get(state.measure);
  const answer = drawnOf(frame, "migration")?.answer;
  if (!table || !answer) return [];
  const { panel } = say.words;
  const [a, b] = selectedCountries(state);
  const label = say.measure(state.measure);
  const tail = [column("net", panel.net, true), column("time", panel.time)];
  if (a === undefined) {
    const columns = [
      column("origin", panel.origin),
      column("dest", panel.dest),
      column("out", panel.value, true),
      column("time", panel.time),
    ];
    return [{ id: "flows", label, columns, rows: worldFlows(table, state.asOf).map((flow) => worldRow(flow, say)) }];
  }
  const exchanges =
    b === undefined
      ? netOf(table, a, state.asOf)
      : [exchange(b, flowBetween(table, a, b, state.asOf), flowBetween(table, b, a, state.asOf))];
  const columns = [
    column("partner", panel.partner),
    column("out", panel.flowsOut(say.country(a)), true),
    column("in", panel.flowsIn(say.country(a)), true),
    ...tail,
  ];
  const rows = exchanges.map(
    ({ partner, out, in: back, net }): Row => ({
      id: partner,
      countries: [a, partner],
      cells: [
        cell(say.country(partner)),
        flowCell(out, say),
        flowCell(back, say),
        numberCell(net, say),
        timeCell(out ?? back, say),
      ],
    }),
  );
  return [{ id: "flows", label, columns, rows }];
}

const worldRow = (flow: Flow, say: Say): Row => ({
  id: `${flow.origin}>${flow.dest}`,
  countries: [flow.origin, flow.dest],
  cells: [cell(say.country(flow.origin)), cell(say.country(flow.dest)), flowCell(flow, say), timeCell(flow, say)],
});

const flowCell = (flow: Flow | null, say: Say): Cell =>
  flow ? { text: say.number(flow.magnitude), sort: flow.magnitude, flow } : cell(say.words.panel.notKnown, null);

const numberCell = (value: number | null, say: Say): Cell =>
  value === null ? cell("", null) : cell(say.number(value), value);

const timeCell = (flow: Flow | null, say: Say): Cell =>
  flow ? cell(say.time(flow.key, flow.time), flow.time.from) : cell("", null);

const dateCell = (date: string | null, say: Say): Cell =>
  date === null ? cell("", null) : cell(say.words.format.shortDate(date), date);

function membershipTable({ atlas, state }: Frame, say: Say): TableOf {
  const { panel, kind, control } = say.words;
  const columns = [
    column("country", panel.country),
    column("bloc", control.region.bloc),
    column("status", panel.status),
    column("from", panel.from),
    column("until", panel.until),
    column("source", panel.source),
  ];
  const spells = state.blocs.flatMap((bloc) => membershipsOn(atlas, bloc, state.asOf));
  const row = (spell: Membership): Row => ({
    id: `${spell.bloc}:${spell.country}:${spell.status}:${spell.from}`,
    countries: [spell.country],
    cells: [
      cell(say.country(spell.country)),
      cell(say.bloc(spell.bloc)),
      cell(kind.membership[spell.status]),
      dateCell(spell.from, say),
      dateCell(spell.to, say),
      sourceCell(spell.sources, say),
    ],
  });
  return { id: "memberships", label: control.overlay.blocs, columns, rows: spells.map(row) };
}

function relationTable({ atlas, state }: Frame, say: Say): TableOf {
  const { panel, kind, control } = say.words;
  const own = selectedCountries(state);
  const relations = own.length > 0 ? [...new Set(own.flatMap((id) => relationsOf(atlas, id, state.asOf)))] : [];
  const both =
    own.length === 2 ? relations.filter(({ parties }) => own.every((id) => parties.includes(id))) : relations;
  const columns = [
    column("title", control.overlay.relations),
    column("kind", panel.kind),
    column("partner", panel.partner),
    column("status", panel.status),
    column("from", panel.from),
    column("until", panel.until),
    column("source", panel.source),
  ];
  const row = (relation: Relation): Row => ({
    id: relation.id,
    countries: relation.parties.filter((party) => atlas.countries.has(party)),
    cells: [
      cell(relation.title),
      cell(kind.relation[relation.type]),
      cell(
        relation.parties
          .filter((party) => !own.includes(party))
          .map(say.party)
          .join(", "),
      ),
      cell(kind.status[relationStatusOn(relation, state.asOf)]),
      dateCell(relation.from, say),
      dateCell(relation.to, say),
      sourceCell(relation.sources, say),
    ],
  });
  return { id: "relations", label: control.overlay.relations, columns, rows: both.map(row) };
}

function lensTables(frame: Frame, say: Say): TableOf[] {
  const drawn = drawnOf(frame, "relations");
  const classes = drawn?.legend.filter(({ says }) => says.kind === "class") ?? [];
  const { panel, control } = say.words;
  const label = control.lenses[frame.state.lens];
  const rows = classes.flatMap((swatch, rank) =>
    swatch.countries.map(
      (country): Row => ({
        id: country,
        countries: [country],
        cells: [cell(say.country(country)), cell(say.swatch(swatch.says), rank)],
      }),
    ),
  );
  return [{ id: "lens", label, columns: [column("country", panel.country), column("class", label)], rows }];
}

const sourceCell = (sources: readonly SourceId[], say: Say): Cell => ({ ...cell(say.sources(sources)), sources });

/** Rows in the order of a column; what is not known comes last either way. */
export function sorted(rows: readonly Row[], index: number, descending: boolean): Row[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((x, y) => {
    const [a, b] = [x.cells[index]?.sort ?? null, y.cells[index]?.sort ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return turn * (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)));
  });
}

/** Rows in which some cell has the text, whatever the case. */
export function matching(rows: readonly Row[], text: string): readonly Row[] {
  const wanted = text.trim().toLocaleLowerCase();
  return wanted === ""
    ? rows
    : rows.filter(({ cells }) => cells.some((each) => each.text.toLocaleLowerCase().includes(wanted)));
}
