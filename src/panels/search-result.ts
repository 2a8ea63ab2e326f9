// What a search result says, and where it leads.
import type { IconName } from "../dom/icon.ts";
import type { Atlas } from "../model/atlas.ts";
import { firstDay } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Hit } from "../query/search.ts";
import { joinSelected, select, selectBloc, selectPair, selectSeveral, setAsOf } from "../state/actions.ts";
import type { Action } from "../state/store.ts";
import type { Words } from "../words/messages.ts";

export interface Result {
  readonly key: string;
  readonly sign: IconName;
  readonly title: string;
  readonly note: string;
}

export function resultOf(hit: Hit, { atlas, state }: Frame, words: Words): Result {
  const country = (id: string) => words.countryName(atlas, id);
  switch (hit.kind) {
    case "country": {
      const own = atlas.countries.get(hit.id)?.names;
      const others = [own?.tg, own?.ru, own?.fa, own?.en].filter(
        (name) => name !== undefined && name !== country(hit.id),
      );
      const note = hit.matched === country(hit.id) || hit.matched === hit.id ? (others[0] ?? "") : hit.matched;
      return {
        key: `country ${hit.id}`,
        sign: "inForce",
        title: country(hit.id),
        note: [note, hit.id].filter(Boolean).join(" · "),
      };
    }
    case "bloc":
      return {
        key: `bloc ${hit.id}`,
        sign: "legend",
        title: words.blocShort(atlas, hit.id),
        note: atlas.blocs.get(hit.id)?.names[state.language] ?? words.blocName(atlas, hit.id),
      };
    case "pair":
      return {
        key: `pair ${hit.a} ${hit.b}`,
        sign: "compare",
        title: `${country(hit.a)} – ${country(hit.b)}`,
        note: words.control.region.pair,
      };
    case "several":
      return {
        key: `several ${hit.ids.join(" ")}`,
        sign: "table",
        title: words.format.list(hit.ids.map(country)),
        note: words.comparing.table.region,
      };
    case "relation": {
      const relation = atlas.relations.find(({ id }) => id === hit.id);
      const note = relation ? `${words.kind.status[relation.status]} · ${relation.parties.slice(0, 4).join(", ")}` : "";
      return { key: `relation ${hit.id}`, sign: "pending", title: hit.matched, note };
    }
    case "place": {
      const place = atlas.places.find(({ id }) => id === hit.id);
      return {
        key: `place ${hit.id}`,
        sign: "tieBase",
        title: hit.matched,
        note: place ? place.host.map(country).join(", ") : "",
      };
    }
    case "person": {
      const count = atlas.statements.filter(({ speaker }) => speaker === hit.name).length;
      return { key: `person ${hit.name}`, sign: "claimed", title: hit.name, note: words.panel.allStatements(count) };
    }
  }
}

/** What choosing it does; null when there is nowhere to go. A relation that lies ahead takes the day along. */
export function actionOf(hit: Hit, { atlas, state }: Frame, picking: boolean): Action | null {
  switch (hit.kind) {
    case "country":
      return picking ? joinSelected(hit.id) : select(hit.id);
    case "bloc":
      return selectBloc(hit.id);
    case "pair":
      return selectPair(hit.a, hit.b);
    case "several":
      return selectSeveral(hit.ids);
    case "relation": {
      const relation = atlas.relations.find(({ id }) => id === hit.id);
      const begins = relation?.from ? firstDay(relation.from) : "";
      const go = openParties(relation?.parties ?? [], atlas);
      return go && begins > state.asOf ? (before) => go(setAsOf(begins)(before)) : go;
    }
    case "place":
      return openParties(atlas.places.find(({ id }) => id === hit.id)?.host ?? [], atlas);
    case "person":
      return openParties(atlas.statements.find(({ speaker }) => speaker === hit.name)?.about ?? [], atlas);
  }
}

/** The pair of the first two countries, the dossier of the only one, or the bloc. */
function openParties(parties: readonly string[], atlas: Atlas): Action | null {
  const [a, b] = parties.filter((id) => atlas.countries.has(id));
  const bloc = parties.find((id) => atlas.blocs.has(id));
  if (a !== undefined) return b === undefined ? select(a) : selectPair(a, b);
  return bloc === undefined ? null : selectBloc(bloc);
}
