import type { OverlayId } from "../state/state.ts";
import { blocs } from "./blocs.ts";
import type { BlocsAnswer } from "./blocs-answer.ts";
import type { ChangesAnswer } from "./changes.ts";
import { migration } from "./migration.ts";
import type { MigrationAnswer } from "./migration-answer.ts";
import type { Overlay } from "./overlay.ts";
import { relations } from "./relations.ts";
import type { RelationsAnswer } from "./relations-answer.ts";

/** What each overlay answers with. */
export interface Answers {
  readonly relations: RelationsAnswer;
  readonly blocs: BlocsAnswer;
  readonly migration: MigrationAnswer;
  readonly changes: ChangesAnswer;
}

/** The list of overlays: a new one is one file and one line here (and its id in state/state.ts). */
export const overlays: { readonly [Id in OverlayId]: Overlay<Answers[Id]> } = { relations, blocs, migration };
