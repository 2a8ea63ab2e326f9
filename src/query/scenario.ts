import type { Atlas } from "../model/atlas.ts";
import { type Day, firstDay, type IsoDate } from "../model/date.ts";
import { byStart } from "../model/period.ts";
import type { BlocId, CountryId, Membership } from "../model/record.ts";
import { blocExistenceOn, wholeOf } from "./existence.ts";
import { remembered } from "./indexed.ts";
import { isMemberStatus, statusOn } from "./memberships.ts";

/** One supposed change: from the day on the country has that standing in the bloc; "none" = it is out. As in state.ts. */
export interface Supposed {
  readonly country: CountryId;
  readonly bloc: BlocId;
  readonly standing: "member" | "observer" | "partner" | "none";
  readonly from: Day;
}

/** Why a supposition changes nothing: what is the case instead. */
export type Objection =
  | { readonly kind: "unknownCountry" }
  | { readonly kind: "unknownBloc" }
  /** A part of another state until that day. */
  | { readonly kind: "notYetState"; readonly partOf: CountryId; readonly until: IsoDate }
  | { readonly kind: "noLongerState"; readonly until: IsoDate; readonly successors: readonly CountryId[] }
  | { readonly kind: "notFounded"; readonly founded: IsoDate }
  | { readonly kind: "dissolved"; readonly ended: IsoDate; readonly heir: BlocId | null }
  /** It has that standing on that day as it is. */
  | { readonly kind: "already"; readonly spell: Membership }
  /** It is to leave what it is not in. */
  | { readonly kind: "notIn" };

/** A supposition and what speaks against it; null = it holds. */
export interface Weighed<S extends Supposed = Supposed> {
  readonly supposition: S;
  readonly objection: Objection | null;
}

/** Each in the order given, judged against the record and those that hold from an earlier day. */
export function weigh<S extends Supposed>(atlas: Atlas, scenario: readonly S[]): Weighed<S>[] {
  const { objections } = supposedIn(recordedAtlas(atlas), scenario);
  return scenario.map((supposition, index) => ({ supposition, objection: objections[index] ?? null }));
}

interface Outcome {
  /** One a supposition, in the order given. */
  readonly objections: readonly (Objection | null)[];
  /** Those of the record where nothing holds. */
  readonly memberships: readonly Membership[];
}

/** A few at a time: a reader who tries many does not fill the memory. */
const outcomes = remembered<Atlas["memberships"], Outcome>(4);
const keyOf = (scenario: readonly Supposed[]): string =>
  JSON.stringify(scenario.map(({ country, bloc, standing, from }) => [country, bloc, standing, from]));

/** Parts of the dataset that arrive make new atlases with the same memberships: on these a scenario is tried once. */
const supposedIn = (record: Atlas, scenario: readonly Supposed[]): Outcome =>
  outcomes(record.memberships, keyOf(scenario), () => tried(record, scenario));

function tried(record: Atlas, scenario: readonly Supposed[]): Outcome {
  const objections = new Map<Supposed, Objection | null>();
  let { memberships } = record;
  for (const supposition of inTime(scenario)) {
    const objection = objectionTo({ ...record, memberships }, supposition);
    objections.set(supposition, objection);
    if (objection === null) memberships = supposing(record, memberships, supposition);
  }
  return { objections: scenario.map((each) => objections.get(each) ?? null), memberships };
}

const inTime = <S extends Supposed>(scenario: readonly S[]): S[] =>
  [...scenario].sort((a, b) => a.from.localeCompare(b.from));

function objectionTo(atlas: Atlas, { country: id, bloc: blocId, standing, from }: Supposed): Objection | null {
  const [country, bloc] = [atlas.countries.get(id), atlas.blocs.get(blocId)];
  if (!country) return { kind: "unknownCountry" };
  if (!bloc) return { kind: "unknownBloc" };
  const { existed, successors = [] } = country;
  if (existed && firstDay(existed.to) <= from) return { kind: "noLongerState", until: existed.to, successors };
  const whole = wholeOf(atlas, id, from);
  if (whole?.existed) return { kind: "notYetState", partOf: whole.id, until: whole.existed.to };
  const there = blocExistenceOn(bloc, from);
  if (there.kind === "noMore") return { kind: "dissolved", ended: there.to, heir: there.heir };
  if (there.kind === "notYet") return { kind: "notFounded", founded: there.from };
  const spell = statusOn(atlas, blocId, id, from);
  if (standing === "none") return spell === null || spell.status === "former" ? { kind: "notIn" } : null;
  return spell?.status === standing ? { kind: "already", spell } : null;
}

/** Spells that begin on the day or later give way, the one of the day ends with it, and the supposed one follows. */
function supposing(
  { blocs }: Atlas,
  memberships: readonly Membership[],
  { country, bloc, standing, from }: Supposed,
): Membership[] {
  const isOwn = (spell: Membership) => spell.country === country && spell.bloc === bloc;
  const own = memberships.filter(isOwn).sort(byStart);
  const kept = own
    .filter((spell) => spell.from === null || firstDay(spell.from) < from)
    .map((spell) => (spell.to === null || from < firstDay(spell.to) ? { ...spell, to: from } : spell));
  const spell: Membership = {
    bloc,
    country,
    status: standing === "none" ? "former" : standing,
    from,
    to: blocs.get(bloc)?.ended ?? null,
    evidence: "recall",
    sources: [],
    note: null,
    supposed: true,
  };
  return [...memberships.filter((other) => !isOwn(other)), ...kept, spell];
}

const records = new WeakMap<Atlas, Atlas>();
const last = remembered<Atlas, Atlas>(1);

/** The atlas as it is on record: the one given, or the one that scenario was put upon. */
export const recordedAtlas = (atlas: Atlas): Atlas => records.get(atlas) ?? atlas;

/**
 * The atlas in which the suppositions hold; those that contradict the record change nothing. With nothing supposed, or
 * nothing that holds, it is the atlas itself, and the same scenario gives the same atlas and the same list of
 * memberships, so that no index is built twice. The spells that are only supposed say so.
 */
export function withScenario(atlas: Atlas, scenario: readonly Supposed[]): Atlas {
  const record = recordedAtlas(atlas);
  if (scenario.length === 0) return record;
  const { memberships } = supposedIn(record, scenario);
  if (memberships === record.memberships) return record;
  return last(record, keyOf(scenario), () => {
    const supposed = { ...record, memberships };
    records.set(supposed, record);
    return supposed;
  });
}

/** Does the supposed standing count among the members? */
export const supposesMember = ({ standing }: Supposed): boolean => standing !== "none" && isMemberStatus(standing);
