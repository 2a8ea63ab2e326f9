import { type Atlas, type Need, VOTE_YEARS } from "../model/atlas.ts";
import { type Day, yearOf } from "../model/date.ts";
import type { BlocId, CountryId, LngLat, Relation, RelationStatus } from "../model/record.ts";
import { type LensAnswer, lensFor } from "../query/lens.ts";
import { isAmountLens, type WorldLens, worldLens } from "../query/lens-world.ts";
import { relationStatusOn, relationsOf, tieGlyph } from "../query/relations.ts";
import { visaDateOf } from "../query/visas.ts";
import type { LensId, State } from "../state/state.ts";
import type { TieGlyph } from "./marks.ts";

/** All ties of one kind and status between two countries. */
export interface Tie {
  readonly a: CountryId;
  readonly b: CountryId;
  readonly glyph: TieGlyph;
  readonly status: RelationStatus;
  readonly records: readonly Relation[];
}

export interface RelationsAnswer {
  /** The country everything is coloured relative to; null = none is selected. */
  readonly asker: CountryId | null;
  readonly lensId: LensId;
  /** Null while the lens's data are not loaded, or with nothing selected. */
  readonly lens: LensAnswer | null;
  readonly ties: readonly Tie[];
  readonly places: ReadonlyMap<CountryId, LngLat>;
  /** With no country selected: the largest partner of every country, or which of two poles weighs more; else null. */
  readonly world: WorldLens | null;
  /** Blocs that are on: their colours are theirs. */
  readonly blocs: readonly BlocId[];
  /** Countries the lens says nothing about. */
  readonly unrecorded: readonly CountryId[];
}

/** What the chosen lens needs beyond the core of the dataset. */
export function relationNeeds(_atlas: Atlas, { lens, asOf, between, selection }: State): readonly Need[] {
  const ofNeighbours = selection.kind === "none" && between?.includes("neighbours");
  return [...lensNeeds(lens, asOf), ...(ofNeighbours ? [{ kind: "borders" } as const] : [])];
}

function lensNeeds(lens: LensId, asOf: Day): readonly Need[] {
  switch (lens) {
    case "visa":
      return [{ kind: "visas", date: visaDateOf(asOf) }];
    case "votes":
      return [{ kind: "votes", year: Math.min(Math.max(yearOf(asOf), VOTE_YEARS.first), VOTE_YEARS.last) }];
    case "trade":
      return [{ kind: "trade" }];
    case "remittances":
      return [{ kind: "flows", key: "remittance_estimate" }];
    case "ties":
    case "security":
    case "disputes":
    case "borders":
      return [];
  }
}

/** The ties of the selection as of the day, and every country relative to it through the lens. */
export function answerRelations(atlas: Atlas, state: State): RelationsAnswer {
  const { selection, asOf } = state;
  const asker = selection.kind === "country" ? selection.id : selection.kind === "pair" ? selection.a : null;
  const other = selection.kind === "pair" ? selection.b : null;
  const lens = asker === null ? null : lensFor(atlas, state.lens, asker, asOf);
  const ties = asker === null ? [] : tiesOf(atlas, asker, other, state);
  const world =
    selection.kind === "none" && isAmountLens(state.lens) ? worldLens(atlas, state.lens, asOf, state.between) : null;
  const told = new Set(lens?.classes.flatMap(({ countries }) => countries));
  return {
    asker,
    lensId: state.lens,
    lens,
    ties,
    places: placesOf(atlas, ties),
    world,
    blocs: state.overlays.has("blocs") ? state.blocs : [],
    unrecorded:
      world?.unknown ??
      (lens && lens.sources.length > 0
        ? [...atlas.countries.keys()].filter((id) => id !== asker && !told.has(id))
        : []),
  };
}

function tiesOf(atlas: Atlas, asker: CountryId, other: CountryId | null, { asOf }: State): Tie[] {
  const ties = new Map<string, { tie: Omit<Tie, "records">; records: Relation[] }>();
  for (const relation of relationsOf(atlas, asker, asOf)) {
    for (const partner of relation.parties) {
      const counts = partner !== asker && atlas.countries.has(partner) && (other === null || partner === other);
      if (!counts) continue;
      const tie = { a: asker, b: partner, glyph: tieGlyph(relation.type), status: relationStatusOn(relation, asOf) };
      const key = `${partner}:${tie.glyph}:${tie.status}`;
      const group = ties.get(key) ?? { tie, records: [] };
      group.records.push(relation);
      ties.set(key, group);
    }
  }
  return [...ties.values()].map(({ tie, records }) => ({ ...tie, records }));
}

function placesOf(atlas: Atlas, ties: readonly Tie[]): Map<CountryId, LngLat> {
  const places = new Map<CountryId, LngLat>();
  for (const id of new Set(ties.flatMap(({ a, b }) => [a, b]))) {
    const country = atlas.countries.get(id);
    const at = country?.capital?.at ?? country?.label;
    if (at) places.set(id, at);
  }
  return places;
}
