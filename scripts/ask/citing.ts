import type { Atlas } from "../../src/model/atlas.ts";
import type { Flow } from "../../src/model/flow.ts";
import type { Membership } from "../../src/model/record.ts";
import type { FlowMeasure } from "../../src/query/figures.ts";
import type { RelationRow } from "../../src/query/relation-rows.ts";
import type { Asked } from "./reading.ts";

/** Address of a source, its title where it has none; null where nothing is named. */
export function cite(atlas: Atlas, ids: readonly string[]): string | null {
  const source = atlas.sources.get(ids[0] ?? "");
  return source ? (source.url ?? source.title) : (ids[0] ?? null);
}

/** A status of a country in a bloc, as data. `to` is the first day on which it no longer holds. */
export const spellJson = (atlas: Atlas, { bloc, country, status, from, to, evidence, note, sources }: Membership) => ({
  country,
  bloc,
  status,
  from,
  to,
  evidence,
  note,
  source: cite(atlas, sources),
});

/** A record of two or more parties as it stood on the day. */
export const relationJson = (atlas: Atlas, { relation, kind, status, when, seen }: RelationRow) => ({
  id: relation.id,
  type: relation.type,
  kind,
  title: relation.title,
  parties: relation.parties,
  status,
  when,
  from: relation.from,
  to: relation.to,
  /** The source speaks for this date, and no later state is on record. */
  statedAsOf: seen,
  evidence: relation.evidence,
  source: cite(atlas, relation.sources),
});

/** One figure, as data. The period is half-open: `to` is the first day after it. */
export const flowJson = (atlas: Atlas, flow: Flow, { measure }: FlowMeasure, asked: Asked) => ({
  origin: flow.origin,
  dest: flow.dest,
  value: flow.magnitude,
  unit: measure.unit,
  from: flow.time.from,
  to: flow.time.to,
  /** True where the figure is of another time than the one asked for: the nearest known. */
  nearest: !(flow.time.from < asked.end && asked.day < flow.time.to),
  quality: flow.quality,
  note: flow.note,
  publisher: flow.publisher ?? measure.publisher,
  source: cite(atlas, flow.sources),
});

/** Which measure and revision an answer is by. Answers of different measures or revisions are never put together. */
export const measureJson = ({ key, measure, revision }: FlowMeasure) => ({
  key,
  measure: measure.id,
  revision,
  kind: measure.kind,
  standing: measure.standing,
  definition: measure.definition,
  caution: measure.caution,
});
