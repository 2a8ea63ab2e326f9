import type { Atlas, Need } from "../model/atlas.ts";
import { type Day, firstDay } from "../model/date.ts";
import type { Flow } from "../model/flow.ts";
import type { Relation, SourceId, Statement, Story, StoryStep } from "../model/record.ts";
import { piecesOf, type StoryPiece } from "../model/story-text.ts";
import { flowBetween } from "./flows.ts";
import { type RelationRow, rowOf } from "./relation-rows.ts";
import type { Said } from "./said.ts";

/** What a step of a story tells, from the record: how things stood on its day, what became of them, who said what. */
export interface StepAnswer {
  readonly step: StoryStep;
  readonly stood: readonly RelationRow[];
  /** As of `today`; empty = no later state is on record. */
  readonly became: readonly RelationRow[];
  readonly said: readonly Said[];
  /** Ids of records the step names and the atlas does not hold. */
  readonly unknown: readonly string[];
}

/** One step as of its own day. Records that are not in the atlas are left out and listed. */
export function stepAnswer(atlas: Atlas, step: StoryStep, day: Day, today: Day): StepAnswer {
  const relations = new Map(atlas.relations.map((relation) => [relation.id, relation]));
  const statements = new Map(atlas.statements.map((statement) => [statement.id, statement]));
  const found = (ids: readonly string[]): Relation[] => ids.flatMap((id) => relations.get(id) ?? []);
  return {
    step,
    stood: found(step.stood).map((relation) => rowOf(relation, day)),
    became: found(step.became).map((relation) => rowOf(relation, today)),
    said: step.statements
      .flatMap((id): Statement[] => [statements.get(id)].filter((statement) => statement !== undefined))
      .map((statement) => ({ statement, later: firstDay(statement.date) > day })),
    unknown: [
      ...[...step.stood, ...step.became].filter((id) => !relations.has(id)),
      ...step.statements.filter((id) => !statements.has(id)),
    ],
  };
}

/** The sources of all a step tells: its figures, its records, its statements. */
export function stepSources(atlas: Atlas, step: StoryStep, day: Day): SourceId[] {
  const { stood, became, said } = stepAnswer(atlas, step, day, day);
  const figures = Object.values(step.text)
    .flatMap((told) => piecesOf(told ?? ""))
    .flatMap((piece) => (piece.kind === "figure" ? (figureOf(atlas, piece)?.sources ?? []) : []));
  const records = [...stood, ...became].flatMap(({ relation }) => relation.sources);
  return [...new Set([...figures, ...records, ...said.flatMap(({ statement }) => statement.sources)])];
}

/** The tables the figures of a story stand on. */
export function storyNeeds({ steps }: Story): Need[] {
  const pieces = steps.flatMap(({ text }) => Object.values(text).flatMap((told) => piecesOf(told ?? "")));
  const keys = new Set(pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.key] : [])));
  return [...keys].map((key) => ({ kind: "flows", key }));
}

/** The figure a piece of a text stands for; null while its table is not loaded, or where nothing is on record. */
export function figureOf(atlas: Atlas, piece: StoryPiece & { readonly kind: "figure" }): Flow | null {
  const table = atlas.flows.get(piece.key);
  return table ? flowBetween(table, piece.origin, piece.dest, firstDay(piece.date)) : null;
}
