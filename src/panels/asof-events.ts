// Which events the as-of bar, its keys and the list of events are about.
import type { Day } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { eventsOf, type TimelineEvent } from "../query/timeline.ts";
import { watchedIn } from "../state/watched.ts";

/** Events of the blocs and countries in view, in order. */
export function eventsOn({ atlas, state }: Frame, today: Day): readonly TimelineEvent[] {
  // Ends laid down for years to come are no events yet.
  return eventsOf(atlas, watchedIn(state)).filter(({ day }) => day <= today);
}
