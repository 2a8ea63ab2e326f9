// Which events the as-of bar, its keys and the list of events are about.
import type { Day } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import { eventsOf, type TimelineEvent } from "../query/timeline.ts";
import { selectedCountries } from "../state/state.ts";

/** Events of the blocs and countries in view, in order. */
export function eventsOn({ atlas, state }: Frame, today: Day): readonly TimelineEvent[] {
  const blocs = state.overlays.has("blocs") ? state.blocs : [];
  const opened = state.selection.kind === "bloc" ? [state.selection.id] : [];
  const events = eventsOf(atlas, {
    blocs: [...new Set([...blocs, ...opened])],
    countries: selectedCountries(state),
    parties: opened,
  });
  // Ends laid down for years to come are no events yet.
  return events.filter(({ day }) => day <= today);
}
