// An event of the timeline in words: what happened to whom, and who says so.
import type { SourceId } from "../model/record.ts";
import { relationStatusOn } from "../query/relations.ts";
import type { TimelineEvent } from "../query/timeline.ts";
import type { Say } from "./say.ts";

export interface Told {
  readonly key: string;
  readonly event: TimelineEvent;
  readonly happened: string;
  readonly what: string;
  readonly about: string;
  readonly sources: readonly SourceId[];
}

export function tell(event: TimelineEvent, say: Say): Told {
  const { kind: words, page } = say.words;
  const happened = event.kind === "step" ? page.step[event.step] : say.words.comparing.events.happened[event.kind];
  switch (event.kind) {
    case "join":
    case "leave":
    case "status": {
      const { bloc, country, status, sources } = event.ref;
      return {
        key: `${event.kind} ${bloc} ${country} ${event.date}`,
        event,
        happened,
        what: `${say.country(country)} · ${say.bloc(bloc)}`,
        about: event.kind === "status" ? words.membership[status] : "",
        sources,
      };
    }
    case "begins":
    case "step":
    case "ends": {
      const { id, parties, sources } = event.ref;
      const stands = event.kind === "begins" ? words.status[relationStatusOn(event.ref, event.day)] : "";
      const about = [stands, say.words.format.list(parties.slice(0, 4).map(say.party))].filter(Boolean).join(" · ");
      return { key: `${event.kind} ${id} ${event.date}`, event, happened, what: say.title(event.ref), about, sources };
    }
    case "said": {
      const { id, sources } = event.ref;
      const { speaker, stance } = say.told(event.ref);
      return { key: `said ${id}`, event, happened, what: speaker, about: stance, sources };
    }
  }
}
