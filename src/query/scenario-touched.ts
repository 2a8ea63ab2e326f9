import type { Atlas, Need } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Flow } from "../model/flow.ts";
import type { BlocId, CountryId, SourceId } from "../model/record.ts";
import { type FlowMeasure, flowMeasures, populationOf } from "./figures.ts";
import { flowBetween, flowsInto, totalOf } from "./flows.ts";
import { membersOf } from "./memberships.ts";
import { recordedAtlas, type Supposed } from "./scenario.ts";
import { votesWith, voteYearOf } from "./votes.ts";

/** One measure and revision between the country and the other members: each figure at its own nearest time. */
export interface TouchedFlows extends FlowMeasure {
  /** Largest first; none where none is known. */
  readonly out: readonly Flow[];
  readonly into: readonly Flow[];
  /** Of money received: all of it by the same estimate, for shares; null for all other measures. */
  readonly whole: number | null;
}

/** Numbers of the record that the supposition would touch. None of them says how it would change. */
export interface Touched {
  readonly flows: readonly TouchedFlows[];
  /** Per cent of the country's exports or imports, of the five largest partners of each that are on record. */
  readonly trade: readonly {
    readonly partner: CountryId;
    readonly flow: "export" | "import";
    readonly percent: number;
    readonly year: number;
    readonly inside: boolean;
  }[];
  readonly tradeSources: readonly SourceId[];
  /** Agreement 0 to 1 with each member, highest first; null while not loaded. */
  readonly votes: {
    readonly year: number;
    readonly with: readonly { readonly country: CountryId; readonly agreement: number }[];
    readonly sources: readonly SourceId[];
  } | null;
  /** People in the country, and in the bloc by the record and under the scenario. */
  readonly population: {
    readonly own: { readonly value: number; readonly year: number } | null;
    readonly before: BlocPeople;
    readonly after: BlocPeople;
    readonly sources: readonly SourceId[];
  } | null;
}

/** Sum over the members whose population is known, and how many of them that is. */
export interface BlocPeople {
  readonly total: number;
  readonly known: number;
  readonly members: number;
}

/** Parts of the dataset from which rules, numbers and the comparison are told. */
export function scenarioNeeds(atlas: Atlas, day: Day): Need[] {
  const flows = flowMeasures(atlas).filter(({ measure }) => !isRefuge(measure.id));
  return [
    { kind: "rules" },
    { kind: "trade" },
    { kind: "population" },
    { kind: "votes", year: voteYearOf(day) },
    ...flows.map(({ key }) => ({ kind: "flows", key }) as const),
  ];
}

/** What is known on the day about the country and the members of the bloc; `atlas` is that of the scenario. */
export function touchedBy(atlas: Atlas, { country, bloc }: Supposed, day: Day): Touched {
  const members = membersOf(atlas, bloc, day).flatMap((spell) => (spell.country === country ? [] : [spell.country]));
  const votes = votesWith(atlas, country, day);
  return {
    flows: flowMeasures(atlas).flatMap((entry) => flowsTouched(atlas, entry, country, members, day)),
    ...tradeTouched(atlas, country, members),
    votes: votes && {
      year: votes.year,
      with: members
        .flatMap((id) => {
          const agreement = votes.agreement.get(id);
          return agreement === undefined ? [] : [{ country: id, agreement }];
        })
        .sort((a, b) => b.agreement - a.agreement),
      sources: atlas.votes.get(votes.year)?.sources ?? [],
    },
    population: atlas.population && {
      own: populationOf(atlas, country, day),
      before: peopleOf(recordedAtlas(atlas), bloc, day),
      after: peopleOf(atlas, bloc, day),
      sources: atlas.population.sources,
    },
  };
}

/** Refugees come under other treaties than those of blocs. */
export const isRefuge = (measure: string): boolean =>
  ["refugee_stock", "asylum_seeker_stock", "other_protection_stock"].includes(measure);

function flowsTouched(
  atlas: Atlas,
  entry: FlowMeasure,
  country: CountryId,
  members: readonly CountryId[],
  day: Day,
): TouchedFlows[] {
  const table = atlas.flows.get(entry.key);
  if (!table || isRefuge(entry.measure.id)) return [];
  const between = (from: (member: CountryId) => [CountryId, CountryId]) =>
    members
      .flatMap((member) => flowBetween(table, ...from(member), day) ?? [])
      .filter(({ magnitude, quality }) => magnitude > 0 && quality !== "broken" && quality !== "superseded")
      .sort((a, b) => b.magnitude - a.magnitude);
  const [out, into] = [between((member) => [country, member]), between((member) => [member, country])];
  if (out.length + into.length === 0) return [];
  const isMoney = entry.measure.kind === "flow of money";
  return [{ ...entry, out, into, whole: isMoney ? totalOf(flowsInto(table, country, day)) : null }];
}

function tradeTouched(
  atlas: Atlas,
  country: CountryId,
  members: readonly CountryId[],
): Pick<Touched, "trade" | "tradeSources"> {
  const rows = (atlas.trade?.shares ?? []).filter((row) => row.country === country);
  return {
    trade: rows
      .map(({ partner, flow, percent, year }) => ({ partner, flow, percent, year, inside: members.includes(partner) }))
      .sort((a, b) => b.percent - a.percent),
    tradeSources: rows.length > 0 ? (atlas.trade?.sources ?? []) : [],
  };
}

function peopleOf(atlas: Atlas, bloc: BlocId, day: Day): BlocPeople {
  const members = membersOf(atlas, bloc, day);
  const known = members.flatMap((spell) => populationOf(atlas, spell.country, day)?.value ?? []);
  return { total: known.reduce((sum, value) => sum + value, 0), known: known.length, members: members.length };
}
