// Where the days stop while they run by themselves: at events, or, with nothing but migration on, at the measure's years.
import type { Day } from "../model/date.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import { eventsOn } from "../panels/asof-events.ts";
import { timesKnown } from "../query/corridors.ts";
import type { FlowScope } from "../query/flow-scope.ts";
import { nextEvent } from "../query/timeline.ts";

/** The next day to stop at; null when there is none. */
export function nextStop(frame: Frame, today: Day): Day | null {
  const days = yearsOnly(frame);
  if (!days) return nextEvent(eventsOn(frame, today), frame.state.asOf)?.day ?? null;
  return days.find((day) => day > frame.state.asOf) ?? null;
}

/** Where the years begin anew once they have run out; events do not. */
export const firstStop = (frame: Frame): Day | null => yearsOnly(frame)?.[0] ?? null;

/** The days on which the times of the measure begin that know anything of what is selected; null while other overlays are on. */
function yearsOnly(frame: Frame): readonly Day[] | null {
  const { overlays } = frame.state;
  const answer = drawnOf(frame, "migration")?.answer;
  if (overlays.size !== 1 || !answer?.table) return null;
  return timesKnown(answer.table, scopeOf(answer, frame)).map(({ from }) => from);
}

function scopeOf({ members, reach }: MigrationAnswer, { state: { selection } }: Frame): FlowScope {
  if (selection.kind === "country" || selection.kind === "pair") return selection;
  return selection.kind === "none" ? { kind: "world" } : { kind: "group", ids: members, reach: reach ?? "across" };
}
