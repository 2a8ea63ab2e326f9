import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Cited } from "../query/cite.ts";
import { encode } from "../state/permalink.ts";
import { selectionOf } from "../state/selection-codec.ts";
import { initialState, type Selection, type State } from "../state/state.ts";

interface From {
  readonly atlas: Atlas;
  readonly state: State;
  readonly address: string;
}

/** The address of a view that shows what is cited on that day. The day is always named: a link outlives a first sight. */
export function citedLink(cited: Cited, day: Day, { atlas, state, address }: From): string {
  const hash = encode(stateOf(cited, day, atlas, state)).replace(/^#?(asof=[^&]*&?)?/, "");
  return `${address}#${[`asof=${day}`, ...(hash === "" ? [] : [hash])].join("&")}`;
}

/** A value or a view is cited as it stands; a record where its parties are selected and their tie is drawn. */
function stateOf(cited: Cited, asOf: Day, atlas: Atlas, state: State): State {
  const isAsShown = cited.kind === "view" || cited.kind === "value";
  if (isAsShown || (cited.kind === "spell" && cited.spell.supposed)) return { ...state, asOf };
  const { language, worldView } = state;
  const base: State = { ...initialState, language, worldView, asOf };
  switch (cited.kind) {
    case "relation":
      return { ...base, selection: chosen(cited.relation.parties, atlas, state), overlays: new Set(["relations"]) };
    case "statement":
      return { ...base, selection: chosen(cited.statement.about, atlas, state), overlays: new Set(["relations"]) };
    case "place": {
      const { operator, host } = cited.place;
      const selection = chosen([...host, ...operator], atlas, state);
      return { ...base, selection, overlays: new Set(["relations"]), lens: "security" };
    }
    case "spell": {
      const { bloc, country } = cited.spell;
      return { ...base, selection: { kind: "country", id: country }, overlays: new Set(["blocs"]), blocs: [bloc] };
    }
    case "rule":
      return {
        ...base,
        selection: { kind: "bloc", id: cited.rule.bloc },
        overlays: new Set(["blocs"]),
        blocs: [cited.rule.bloc],
      };
    case "figure": {
      const { origin, dest, key } = cited.flow;
      return {
        ...base,
        selection: chosen([origin, dest], atlas, state),
        overlays: new Set(["migration"]),
        measure: key,
      };
    }
    case "visa":
      return {
        ...base,
        selection: { kind: "country", id: cited.passport },
        overlays: new Set(["relations"]),
        lens: "visa",
      };
    case "votes":
      return { ...base, selection: selectionOf([cited.a, cited.b]), overlays: new Set(["relations"]), lens: "votes" };
  }
}

/** Two countries as a pair; of many the one the reader came from; a bloc where no country is named. */
function chosen(parties: readonly string[], atlas: Atlas, { selection }: State): Selection {
  const countries = [...new Set(parties.filter((id) => atlas.countries.has(id)))];
  if (countries.length === 0) {
    const bloc = parties.find((id) => atlas.blocs.has(id));
    return bloc === undefined ? selection : { kind: "bloc", id: bloc };
  }
  if (countries.length <= 2) return selectionOf(countries);
  return selection.kind === "country" && countries.includes(selection.id)
    ? selection
    : selectionOf(countries.slice(0, 1));
}
