import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Flow, FlowTable, FlowTime, MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, Membership, Relation, RelationStatus } from "../model/record.ts";
import { type BarRow, barsOf } from "./bars.ts";
import { populationOf } from "./figures.ts";
import { flowBetween, flowsFrom, flowsInto, timeOfCountry, totalOf } from "./flows.ts";
import { byStanding, rowOf } from "./relation-rows.ts";
import { relationsBetween } from "./relations.ts";
import { type VisaBetween, visaBetween } from "./visas.ts";
import { votesWith } from "./votes.ts";

/** One row: a cell for each country, in their order; null = nothing on record. */
export interface BlocCells {
  readonly bloc: BlocId;
  readonly cells: readonly (Membership | Relation | null)[];
}

/** A cell for each country about one of them; the cell of a country with itself is null. */
export interface CellsAbout<T> {
  readonly other: CountryId;
  readonly cells: readonly (T | null)[];
}

export interface Total {
  readonly value: number;
  readonly time: FlowTime;
  /** In so many corridors. */
  readonly corridors: number;
}

export interface StatusCount {
  readonly status: RelationStatus;
  readonly count: number;
}

/** Several countries as of a day, ready to stand in one table: every list of cells is in the order of `ids`. */
export interface CountriesAnswer {
  readonly ids: readonly CountryId[];
  /** Blocs in which any of them stands on the day, or which any of them weighs; those most are in first. */
  readonly blocs: readonly BlocCells[];
  /** Rules for holders of the column's passport. */
  readonly visas: readonly CellsAbout<VisaBetween>[];
  /** Agreement from 0 to 1, in the year of votes nearest to the day. */
  readonly votes: { readonly year: number; readonly rows: readonly CellsAbout<number>[] } | null;
  readonly population: readonly ({ readonly value: number; readonly year: number } | null)[];
  /** From the column's country to the other one. */
  readonly flows: readonly CellsAbout<Flow>[];
  readonly totals: { readonly out: readonly (Total | null)[]; readonly into: readonly (Total | null)[] };
  /** Records alive on the day by their status then. */
  readonly relations: readonly CellsAbout<readonly StatusCount[]>[];
}

export function countriesOf(atlas: Atlas, ids: readonly CountryId[], measure: MeasureKey, day: Day): CountriesAnswer {
  const about = <T>(cell: (own: CountryId, other: CountryId) => T | null): CellsAbout<T>[] =>
    ids.map((other) => ({ other, cells: ids.map((own) => (own === other ? null : cell(own, other))) }));
  const table = atlas.flows.get(measure);
  const votes = ids.map((id) => votesWith(atlas, id, day));
  const year = votes.find((known) => known !== null)?.year;
  return {
    ids,
    blocs: blocCells(atlas, ids, day),
    visas: about((own, other) => visaBetween(atlas, own, other, day)),
    votes:
      year === undefined
        ? null
        : { year, rows: about((own, other) => votes[ids.indexOf(own)]?.agreement.get(other) ?? null) },
    population: ids.map((id) => populationOf(atlas, id, day)),
    flows: about((own, other) => (table ? flowBetween(table, own, other, day) : null)),
    totals: {
      out: ids.map((id) => (table ? total(table, id, flowsFrom(table, id, day), day) : null)),
      into: ids.map((id) => (table ? total(table, id, flowsInto(table, id, day), day) : null)),
    },
    relations: about((own, other) => statusCounts(atlas, own, other, day)),
  };
}

function blocCells(atlas: Atlas, ids: readonly CountryId[], day: Day): BlocCells[] {
  const bars = ids.map((id) => new Map(barsOf(atlas, id, day).map((row) => [row.now?.bloc ?? row.bloc, row])));
  const blocs = [...new Set(bars.flatMap((rows) => [...rows.keys()]))];
  return blocs
    .map((bloc) => ({ bloc, cells: bars.map((rows) => cellOf(rows.get(bloc), day)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
    .sort((a, b) => filled(b) - filled(a) || a.bloc.localeCompare(b.bloc));
}

const filled = ({ cells }: BlocCells) => cells.filter((cell) => cell !== null).length;

/** The spell of the day, or the record by which joining is weighed then. */
function cellOf(row: BarRow | undefined, day: Day): Membership | Relation | null {
  const weighed = row?.considered.find((relation) => rowOf(relation, day).when === "now");
  return row?.now ?? weighed ?? null;
}

function total(table: FlowTable, id: CountryId, flows: readonly Flow[], day: Day): Total | null {
  const used = timeOfCountry(table, id, day);
  const time = used && table.times[used.index];
  return time && flows.length > 0 ? { value: totalOf(flows), time, corridors: flows.length } : null;
}

function statusCounts(atlas: Atlas, a: CountryId, b: CountryId, day: Day): StatusCount[] {
  const counts = new Map<RelationStatus, number>();
  const alive = relationsBetween(atlas, a, b, day).map((relation) => rowOf(relation, day));
  for (const { status } of alive.sort(byStanding)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => ({ status, count }));
}
