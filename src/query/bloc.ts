import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Flow, FlowTable, MeasureKey } from "../model/flow.ts";
import type { Bloc, BlocId, CountryId, Membership, MembershipStatus, Relation } from "../model/record.ts";
import { type BarRow, barsOf } from "./bars.ts";
import { gdpOf, type Known, populationOf } from "./figures.ts";
import { flowAt } from "./flow-rows.ts";
import { type FoundFlows, flowsOf } from "./flow-scope.ts";
import { totalOf } from "./flows.ts";
import {
  consideredBy,
  forerunnerOf,
  isMemberStatus,
  membershipsOf,
  membershipsOn,
  membersOf,
  spellsOf,
} from "./memberships.ts";
import { type RelationRow, rowOf } from "./relation-rows.ts";
import { relationsNaming } from "./relations.ts";
import { type Said, saidAbout } from "./said.ts";

/** Over the members whose number is known, in the years nearest to the day. */
interface Sum {
  readonly total: number;
  readonly known: number;
  readonly years: readonly number[];
}

/** What the atlas knows about one bloc as of a day. */
export interface BlocAnswer {
  readonly bloc: Bloc;
  readonly day: Day;
  readonly forerunner: BlocId | null;
  readonly members: readonly Membership[];
  /** Everybody else with a status on the day, former members too, by status. */
  readonly others: readonly { readonly status: MembershipStatus; readonly spells: readonly Membership[] }[];
  readonly considered: readonly { readonly country: CountryId; readonly relation: Relation }[];
  /** Everybody who ever had a status: those of the day first, by their first beginning. */
  readonly bars: readonly { readonly country: CountryId; readonly row: BarRow }[];
  /** Sum over the members whose number is known, in the years nearest to the day. */
  readonly population: Sum;
  /** Million US dollars a year. */
  readonly gdp: Sum;
  readonly relations: readonly RelationRow[];
  readonly said: readonly Said[];
  readonly overlap: readonly Overlap[];
}

/** Members that are in exactly these other blocs on the day. */
export interface Overlap {
  readonly blocs: readonly BlocId[];
  readonly countries: readonly CountryId[];
}

/** The page of a bloc; null for one that is not in the atlas. */
export function blocOf(atlas: Atlas, id: BlocId, day: Day): BlocAnswer | null {
  const bloc = atlas.blocs.get(id);
  if (!bloc) return null;
  const standing = membershipsOn(atlas, id, day);
  const members = standing.filter(({ status }) => isMemberStatus(status));
  return {
    bloc,
    day,
    forerunner: forerunnerOf(atlas, id),
    members,
    others: byStatus(standing.filter(({ status }) => !isMemberStatus(status))),
    considered: consideredBy(atlas, id, day),
    bars: barsOfBloc(atlas, id, day),
    population: sumOf(members, ({ country }) => populationOf(atlas, country, day)),
    gdp: sumOf(members, ({ country }) => gdpOf(atlas, country, day)),
    relations: relationsNaming(atlas, id).map((relation) => rowOf(relation, day)),
    said: saidAbout(atlas, [id], day),
    overlap: overlapOf(atlas, id, members, day),
  };
}

const STATUSES: readonly MembershipStatus[] = [
  "observer",
  "partner",
  "dialogue_partner",
  "associate",
  "candidate",
  "invited",
  "signatory",
  "suspended",
  "partner_suspended",
  "former",
];

function byStatus(spells: readonly Membership[]) {
  return STATUSES.map((status) => ({ status, spells: spells.filter((spell) => spell.status === status) })).filter(
    (group) => group.spells.length > 0,
  );
}

function barsOfBloc(atlas: Atlas, id: BlocId, day: Day) {
  const countries = [...new Set(spellsOf(atlas, id).map(({ country }) => country))];
  const rank = ({ now }: BarRow) => (now === null || now.status === "former" ? 2 : isMemberStatus(now.status) ? 0 : 1);
  const first = ({ spells }: BarRow) => spells[0]?.from ?? "";
  return countries
    .flatMap((country) => {
      const row = barsOf(atlas, country, day).find(({ bloc, forerunner }) => bloc === id || forerunner === id);
      return row ? [{ country, row: row.bloc === id ? row : ownPart(row, id) }] : [];
    })
    .sort(
      (a, b) =>
        rank(a.row) - rank(b.row) || first(a.row).localeCompare(first(b.row)) || a.country.localeCompare(b.country),
    );
}

/** Of a row that goes on in the heir, what was in the forerunner itself. */
function ownPart(row: BarRow, id: BlocId): BarRow {
  const spells = row.spells.filter(({ bloc }) => bloc === id);
  return { bloc: id, forerunner: null, spells, now: row.now?.bloc === id ? row.now : null, considered: [] };
}

function sumOf(members: readonly Membership[], known: (spell: Membership) => Known | null): Sum {
  const found = members.flatMap((spell) => known(spell) ?? []);
  const years = [...new Set(found.map(({ year }) => year))].sort((a, b) => a - b);
  return { total: found.reduce((sum, { value }) => sum + value, 0), known: found.length, years };
}

/** Members grouped by the other blocs they are in on the day, the largest groups first. */
function overlapOf(atlas: Atlas, id: BlocId, members: readonly Membership[], day: Day): Overlap[] {
  const groups = new Map<string, CountryId[]>();
  for (const { country } of members) {
    const blocs = membershipsOf(atlas, country)
      .filter(({ bloc, status }) => bloc !== id && isMemberStatus(status))
      .filter((spell) => membershipsOn(atlas, spell.bloc, day).includes(spell))
      .map(({ bloc }) => bloc);
    const key = [...new Set(blocs)].sort().join(" ");
    groups.set(key, [...(groups.get(key) ?? []), country]);
  }
  return [...groups]
    .map(([key, countries]) => ({ blocs: key === "" ? [] : key.split(" "), countries }))
    .sort((a, b) => b.countries.length - a.countries.length || a.blocs.join().localeCompare(b.blocs.join()));
}

/** Movements between the members, and between them and everybody else, by one measure. */
export interface BlocFlows {
  readonly key: MeasureKey;
  readonly time: NonNullable<FoundFlows["time"]>;
  readonly inside: readonly Flow[];
  readonly insideTotal: number;
  readonly out: number;
  readonly into: number;
}

/** Flows of the members as of the day, at the time the map takes; null where the measure knows none. Known ones are summed. */
export function flowsOfBloc(atlas: Atlas, table: FlowTable, id: BlocId, day: Day): BlocFlows | null {
  const members = new Set(membersOf(atlas, id, day).map(({ country }) => country));
  const found = (reach: "within" | "across") =>
    flowsOf(table, { kind: "group", ids: [...members], reach }, "both", day);
  const [within, across] = [found("within"), found("across")];
  const time = within.time ?? across.time;
  if (!time || within.rows.length + across.rows.length === 0) return null;
  const inside = flowsIn(within).sort((a, b) => b.magnitude - a.magnitude);
  const over = flowsIn(across);
  return {
    key: table.key,
    time,
    inside,
    insideTotal: totalOf(inside),
    out: totalOf(over.filter(({ origin }) => members.has(origin))),
    into: totalOf(over.filter(({ dest }) => members.has(dest))),
  };
}

const flowsIn = ({ table, rows, times }: FoundFlows): Flow[] =>
  [...rows].flatMap((row, place) => flowAt(table, row, times[place] ?? -1) ?? []);
