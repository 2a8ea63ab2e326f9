// Where a form has nothing to show: which choice gave nothing, and what would.
import { button } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Frame } from "../overlays/frame.ts";
import { figuresOfCountry } from "../query/figures.ts";
import { isMemberStatus, membershipsOn } from "../query/memberships.ts";
import { select, selectBloc, setAtLeast, setMeasure, setReach, showOverlay } from "../state/actions.ts";
import type { FlowView } from "../state/state.ts";
import type { Action } from "../state/store.ts";
import { wantFigures } from "./figures-wanted.ts";
import type { DrawnFlows } from "./flows-drawn.ts";
import type { Desk } from "./panel.ts";

interface Offer {
  readonly id: string;
  readonly label: string;
  readonly action: Action;
}
export interface Empty {
  readonly says: string;
  /** Over the offers. */
  readonly heading: string;
  readonly offers: readonly Offer[];
}

/** So many countries or blocs are offered. */
const OFFERS = 6;

/** Why nothing can be shown in that form; null where something can. */
export function emptyOf(view: FlowView, drawn: DrawnFlows | null, frame: Frame, desk: Desk): Empty | null {
  const { state } = frame;
  const { flowViews: words } = desk.words;
  if (!state.overlays.has("migration")) {
    const action = showOverlay("migration", true);
    return { says: words.off, heading: "", offers: [{ id: "on", label: words.turnOn, action }] };
  }
  if (!drawn) return { says: words.loading, heading: "", offers: [] };
  const { answer } = drawn;
  if (answer.drawn.length === 0) return nothingDrawn(drawn, frame, desk);
  const sideless = answer.scope === "world" || answer.reach === "within";
  if (view === "sankey" && sideless) return noMiddle(drawn, frame, desk);
  if (view === "chord" && (answer.scope === "country" || answer.scope === "pair")) return noneAmong(drawn, frame, desk);
  return null;
}

function nothingDrawn({ answer, say }: DrawnFlows, frame: Frame, desk: Desk): Empty {
  const { flowViews: words, format, number } = desk.words;
  const { state, atlas } = frame;
  if (answer.rest.corridors > 0 && state.atLeast > 0) {
    return {
      says: words.threshold(number(state.atLeast), number(answer.rest.corridors)),
      heading: "",
      offers: [{ id: "all", label: words.noThreshold, action: setAtLeast(0) }],
    };
  }
  wantFigures(frame, desk);
  const { selection } = state;
  const own = selection.kind === "country" ? selection.id : selection.kind === "pair" ? selection.a : null;
  const known = own === null ? [] : figuresOfCountry(atlas, own, state.asOf).filter(({ key }) => key !== state.measure);
  const offers = known.slice(0, 2).map(({ key, measure, time, outTotal, intoTotal }) => {
    const figure = say.figure(measure.id, Math.max(outTotal, intoTotal));
    return { id: key, label: words.known(say.measure(key), figure, say.time(key, time.time)), action: setMeasure(key) };
  });
  return { says: words.none(say.measure(state.measure), format.date(state.asOf)), heading: words.instead, offers };
}

/** The bloc as one where it is one already; else the largest ends, each to be set in the middle. */
function noMiddle({ answer, say }: DrawnFlows, { state, atlas }: Frame, desk: Desk): Empty {
  const { flowViews: words, flow } = desk.words;
  const over = state.selection.kind === "bloc" || state.selection.kind === "several";
  const across = over ? [{ id: "across", label: flow.reaches.across, action: setReach("across") }] : [];
  const ends = answer.totals.filter(({ id }) => atlas.countries.has(id)).slice(0, OFFERS - across.length);
  const offers = ends.map(({ id }) => ({ id, label: say.country(id), action: select(id) }));
  return { says: words.oneInTheMiddle, heading: words.choose, offers: [...across, ...offers] };
}

function noneAmong({ answer, say }: DrawnFlows, { state, atlas }: Frame, desk: Desk): Empty {
  const { flowViews: words } = desk.words;
  const [own = ""] = answer.focus;
  const blocs = [...atlas.blocs.keys()].filter((bloc) =>
    membershipsOn(atlas, bloc, state.asOf).some(({ country, status }) => country === own && isMemberStatus(status)),
  );
  const first = [...state.blocs.filter((bloc) => blocs.includes(bloc)), ...blocs];
  const offers = [...new Set(first)].slice(0, OFFERS).map((bloc) => ({
    id: bloc,
    label: say.bloc(bloc),
    action: (before: typeof state) => setReach("within")(selectBloc(bloc)(before)),
  }));
  const heading = offers.length > 0 ? words.blocsOf(say.country(own)) : words.noBlocs(say.country(own));
  return { says: words.several, heading, offers };
}

export function drawEmpty(parent: HTMLElement, empty: Empty | null, desk: Desk): void {
  const box = shown(part(parent, "div", "flows-empty"), empty !== null);
  text(part(box, "p", "flows-empty-says"), empty?.says ?? "");
  const heading = empty?.heading ?? "";
  text(shown(part(box, "p", "flows-empty-heading small"), heading !== ""), heading);
  rows(
    part(box, "ul", "flows-offers"),
    "li",
    "flows-offer",
    empty?.offers ?? [],
    ({ id }) => id,
    (cell, offer) => {
      button(cell, "button", { label: offer.label }, () => desk.perform(offer.action));
    },
  );
}
