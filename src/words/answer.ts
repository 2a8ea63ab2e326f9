import type { Frame } from "../overlays/frame.ts";
import type { Answers } from "../overlays/index.ts";

/** What an overlay that is on has answered. The words name only types of the overlays, so they look for themselves. */
export function answerOf<Id extends keyof Answers>({ drawn }: Frame, id: Id): Answers[Id] | undefined {
  return drawn.find((entry): entry is typeof entry & { readonly answer: Answers[Id] } => entry.id === id)?.answer;
}
