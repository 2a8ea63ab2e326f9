import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay, yearOf } from "../model/date.ts";
import type { Flow } from "../model/flow.ts";
import type { CountryId, Membership, Relation, Statement } from "../model/record.ts";
import { type FlowMeasure, flowMeasures } from "./figures.ts";
import { flowHistory, flowsFrom } from "./flows.ts";
import { isMemberStatus, membersOf, spellsOf } from "./memberships.ts";
import { relationsBetween, relationsNaming } from "./relations.ts";
import { recordedAtlas, type Supposed } from "./scenario.ts";
import { isRefuge } from "./scenario-touched.ts";
import { monthsIn, sameTime } from "./times.ts";
import { votesBetween } from "./votes.ts";

/** Two figures of one measure and revision, the last before the day of the precedent and the latest after it. */
export interface BeforeAfter {
  readonly before: Flow;
  readonly after: Flow;
}

/** The last country that did by the record what is supposed of this one, and what the record says of it since. */
export interface Precedent {
  readonly country: CountryId;
  readonly spell: Membership;
  readonly day: Day;
  /** The member with most people of the country the scenario is about: figures are told towards it. */
  readonly anchor: CountryId;
  /** One a measure with figures on both sides of the day; `own`: the same two times of the country that is supposed. */
  readonly figures: readonly (FlowMeasure & { readonly its: BeforeAfter; readonly own: BeforeAfter | null })[];
  /** Agreement with the anchor in the last year before and in the latest year that is loaded. */
  readonly votes: { readonly its: YearPair; readonly own: YearPair | null } | null;
  /** Records that name it and the anchor, begun since. */
  readonly since: readonly Relation[];
}

type YearPair = readonly [before: { year: number; agreement: number }, after: { year: number; agreement: number }];

/**
 * The latest country to join the bloc after its founding, or to leave it, in the year of the day at the latest; null
 * where no other country has, or where no member has any figure to compare with. That one thing came after another does
 * not make it its effect.
 */
export function precedentOf(atlas: Atlas, supposition: Supposed, asOf: Day): Precedent | null {
  const record = recordedAtlas(atlas);
  const { country, bloc, standing, from } = supposition;
  const last = asOf < from ? from : asOf;
  const found = standing === "member" ? lastJoined(record, supposition, last) : lastLeft(record, supposition, last);
  const day = found?.from ? firstDay(found.from) : null;
  const anchor = found && anchorOf(record, country, bloc, found.country, last);
  if (!found || day === null || !anchor) return null;
  return {
    country: found.country,
    spell: found,
    day,
    anchor,
    figures: figuresAround(record, found.country, country, anchor, day),
    votes: votesAround(record, found.country, country, anchor, day),
    since: relationsBetween(record, found.country, anchor, null).filter(
      (relation) => relation.from !== null && day < firstDay(relation.from) && !relation.parties.includes(bloc),
    ),
  };
}

const byDay = (spells: readonly Membership[], last: Day): Membership | null =>
  spells
    .filter((spell) => spell.from !== null && firstDay(spell.from) <= last)
    .sort((a, b) => (b.from ?? "").localeCompare(a.from ?? ""))[0] ?? null;

function lastJoined(record: Atlas, { bloc, country }: Supposed, last: Day): Membership | null {
  const founded = record.blocs.get(bloc)?.founded ?? null;
  const spells = spellsOf(record, bloc).filter(
    (spell) =>
      spell.country !== country &&
      spell.status === "member" &&
      (founded === null || (spell.from !== null && firstDay(founded) < firstDay(spell.from))),
  );
  return byDay(spells, last);
}

function lastLeft(record: Atlas, { bloc, country }: Supposed, last: Day): Membership | null {
  const own = spellsOf(record, bloc);
  const wasIn = (spell: Membership) => own.some((old) => old.country === spell.country && isMemberStatus(old.status));
  return byDay(
    own.filter((spell) => spell.country !== country && spell.status === "former" && wasIn(spell)),
    last,
  );
}

function anchorOf(record: Atlas, country: CountryId, bloc: string, other: CountryId, day: Day): CountryId | null {
  const members = new Set(membersOf(record, bloc, day).map((spell) => spell.country));
  const stock = record.flows.get("un_stock-2020") ?? record.flows.get("un_stock-2024");
  const flows = stock ? flowsFrom(stock, country, day) : [];
  return flows.find(({ dest }) => members.has(dest) && dest !== other)?.dest ?? null;
}

function figuresAround(record: Atlas, its: CountryId, own: CountryId, anchor: CountryId, day: Day) {
  return flowMeasures(record).flatMap((entry): Precedent["figures"][number][] => {
    if (isRefuge(entry.measure.id)) return [];
    const table = record.flows.get(entry.key);
    const pair = table && around(flowHistory(table, its, anchor), day);
    if (!table || !pair) return [];
    const told = flowHistory(table, own, anchor);
    const at = (flow: Flow) => told.find(({ time }) => sameTime(time, flow.time));
    const [before, after] = [at(pair.before), at(pair.after)];
    return [{ ...entry, its: pair, own: before && after ? { before, after } : null }];
  });
}

/** A time that contains the day is on neither side; times of one length only are set beside each other. */
function around(all: readonly Flow[], day: Day): BeforeAfter | null {
  const told = all.filter(({ quality }) => quality !== "broken" && quality !== "superseded");
  const before = told.filter(({ time }) => time.to <= day).at(-1);
  const after =
    before && told.filter(({ time }) => day <= time.from && monthsIn(time) === monthsIn(before.time)).at(-1);
  return before && after ? { before, after } : null;
}

function votesAround(record: Atlas, its: CountryId, own: CountryId, anchor: CountryId, day: Day): Precedent["votes"] {
  const year = yearOf(day);
  const of = (country: CountryId): YearPair | null => {
    const years = votesBetween(record, country, anchor).flatMap(({ year, similarity }) =>
      similarity === null ? [] : [{ year, agreement: similarity }],
    );
    const [before, after] = [
      years.filter((one) => one.year < year).at(-1),
      years.filter((one) => one.year > year).at(-1),
    ];
    return before && after ? [before, after] : null;
  };
  const pair = of(its);
  return pair && { its: pair, own: own === its ? null : of(own) };
}

/** Who spoke of the country in the bloc, or of what a record about the bloc rests on: first of migration and work, then by date. */
export function saidOf(atlas: Atlas, { country, bloc }: Supposed): Statement[] {
  const ofBloc = new Set(relationsNaming(atlas, bloc).map(({ id }) => id));
  const speaks = ({ about, relations = [] }: Statement) =>
    about.includes(country) && (about.includes(bloc) || relations.some((id) => ofBloc.has(id)));
  return atlas.statements
    .filter(speaks)
    .sort((a, b) => aboutPeople(b) - aboutPeople(a) || a.date.localeCompare(b.date));
}

/** 2 = that is its topic, 1 = it speaks of them. */
const aboutPeople = ({ topic, stance }: Statement): number => (PEOPLE.test(topic) ? 2 : PEOPLE.test(stance) ? 1 : 0);
const PEOPLE = /migra(nt|tion)|labour/i;
