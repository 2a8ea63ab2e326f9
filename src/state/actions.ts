// Every change of state, each by name. An action returns the same object when it changes nothing.
import type { Day } from "../model/date.ts";
import type { MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, Language } from "../model/record.ts";
import { selectionOf } from "./selection-codec.ts";
import {
  type BlocStyle,
  type Camera,
  type Direction,
  type FlowView,
  type Grouping,
  type LensId,
  MOST_SELECTED,
  type OverlayId,
  type Projection,
  type Reach,
  type Selection,
  type SheetId,
  type State,
  type Supposition,
  selectedCountries,
  type ThemeChoice,
  type Tint,
  type WorldView,
} from "./state.ts";
import type { Action } from "./store.ts";

/** Blocs with a colour of their own stand in this order in the legend, all others after them as they come. */
export const LEGEND_ORDER: readonly BlocId[] = ["CSTO", "SCO", "EEU", "CIS", "BRICS", "NATO", "EU", "OTS"];

/** The dossier of one country. */
export const select = (id: CountryId): Action => chosen({ kind: "country", id });

/** Two countries side by side; the same one twice is that country alone. */
export const selectPair = (a: CountryId, b: CountryId): Action =>
  chosen(a === b ? { kind: "country", id: a } : { kind: "pair", a, b });

export const selectBloc = (id: BlocId): Action => chosen({ kind: "bloc", id });

/** Adds a country to those selected, or takes it out again; a full table stays as it is. */
export const toggleSelected =
  (id: CountryId): Action =>
  (state) => {
    const ids = selectedCountries(state);
    if (ids.includes(id)) return chosen(selectionOf(ids.filter((other) => other !== id)))(state);
    return ids.length >= MOST_SELECTED ? state : chosen(selectionOf([...ids, id]))(state);
  };

/** So many countries at once, in that order; those beyond the most that fit are left out. */
export const selectSeveral = (ids: readonly CountryId[]): Action => chosen(selectionOf(ids.slice(0, MOST_SELECTED)));

export const deselect: Action = (state) => chosen({ kind: "none" })(state);

/** Sets the country beside the selected one (the first of a pair); with no country selected it selects it. */
export const compareWith =
  (id: CountryId): Action =>
  (state) => {
    const { selection } = state;
    if (selection.kind === "country") return selectPair(selection.id, id)(state);
    if (selection.kind === "pair") return selectPair(selection.a, id)(state);
    return select(id)(state);
  };

/** A second country makes a pair; beyond a pair each is added, or taken out again. */
export const joinSelected =
  (id: CountryId): Action =>
  (state) => {
    const { kind } = state.selection;
    return (kind === "pair" || kind === "several" ? toggleSelected : compareWith)(id)(state);
  };

export const toggleOverlay =
  (id: OverlayId): Action =>
  (state) =>
    showOverlay(id, !state.overlays.has(id))(state);

export const showOverlay =
  (id: OverlayId, on: boolean): Action =>
  (state) => {
    if (state.overlays.has(id) === on) return state;
    const overlays = new Set(state.overlays);
    if (on) overlays.add(id);
    else overlays.delete(id);
    return { ...state, overlays };
  };

/** Switches a bloc on or off; switching one on shows the overlay too, or the click would do nothing to see. */
export const toggleBloc =
  (id: BlocId): Action =>
  (state) => {
    if (state.blocs.includes(id)) return { ...state, blocs: state.blocs.filter((bloc) => bloc !== id) };
    return showOverlay("blocs", true)({ ...state, blocs: inLegendOrder([...state.blocs, id]) });
  };

export const setAsOf = (asOf: Day): Action => put("asOf", asOf);
export const setBlocStyle = (blocStyle: BlocStyle): Action => put("blocStyle", blocStyle);
export const setTop = (top: number | null): Action => put("top", top);
export const setAtLeast = (atLeast: number): Action => put("atLeast", atLeast);
export const setReach = (reach: Reach): Action => put("reach", reach);
export const setGrouping = (grouping: Grouping): Action => put("grouping", grouping);
export const setTint = (tint: Tint): Action => put("tint", tint);
export const setParticles = (particles: boolean): Action => put("particles", particles);
export const setFlowView = (flowView: FlowView): Action => put("flowView", flowView);
/** The drawn flows in another form, beside the map that draws them. */
export const openFlows =
  (flowView: FlowView): Action =>
  (state) =>
    showOverlay("migration", true)({ ...state, sheet: "flows", flowView });
export const setBeside = (beside: Day | null): Action => put("beside", beside);
/** The second map's day becomes the as-of day, and the other way round. */
export const swapDays: Action = (state) =>
  state.beside === null ? state : { ...state, asOf: state.beside, beside: state.asOf };
export const setSpan = (span: State["span"]): Action => put("span", span);
export const setPoles = (poles: State["poles"]): Action => put("poles", poles);
export const setBetween = (between: State["between"]): Action => put("between", between);
export const setScenario = (scenario: State["scenario"]): Action => put("scenario", scenario);
export const setProjection = (projection: Projection): Action => put("projection", projection);
export const setWorldView = (worldView: WorldView): Action => put("worldView", worldView);
/** The page of suppositions; its form begins with what is selected, so the country or the bloc named is selected. */
export const openWhatIf =
  (country: CountryId | null, bloc: BlocId | null): Action =>
  (state) => {
    const selected = country !== null ? select(country) : bloc !== null ? selectBloc(bloc) : null;
    return { ...(selected?.(state) ?? state), sheet: "whatif" };
  };

/** One more supposition, in the place of one for the same country, bloc and day; its page is open then. */
export const suppose =
  (supposition: Supposition): Action =>
  (state) => {
    const { country, bloc, from } = supposition;
    const others = state.scenario.filter((one) => one.country !== country || one.bloc !== bloc || one.from !== from);
    return { ...state, sheet: "whatif", scenario: [...others, supposition] };
  };
/** Takes back the one at that place of the list. */
export const unsuppose =
  (index: number): Action =>
  (state) =>
    setScenario(state.scenario.filter((_, at) => at !== index))(state);
export const leaveScenario: Action = (state) => (state.scenario.length === 0 ? state : setScenario([])(state));
export const openSheet = (sheet: SheetId): Action => put("sheet", sheet);
/** What changed from the as-of day until `today`; from a year before it where the day is today's or later. */
export const seeChangesUntil =
  (today: Day): Action =>
  (state) =>
    state.asOf < today
      ? { ...state, sheet: "changes", since: state.asOf, asOf: today }
      : { ...state, sheet: "changes", since: null };

/** The first of the two days whose difference is told. */
export const setSince = (since: Day | null): Action => put("since", since);
export const closeSheet: Action = (state) => put("sheet", "none")(state);
export const setLanguage = (language: Language): Action => put("language", language);
export const setTheme = (theme: ThemeChoice): Action => put("theme", theme);
export const setDirection = (direction: Direction): Action =>
  both(put("direction", direction), showOverlay("migration", true));
export const setLens = (lens: LensId): Action => both(put("lens", lens), showOverlay("relations", true));

/** Only the flows of a measure on the map, in one direction. */
export const lookAtFlows =
  (measure: MeasureKey, direction: Direction): Action =>
  (state) => ({ ...setMeasure(measure)(state), direction, overlays: new Set(["migration"]) });

/** Only the relations on the map, through one lens. */
export const lookThrough =
  (lens: LensId): Action =>
  (state) => ({ ...state, lens, overlays: new Set(["relations"]) });

/** A threshold is in the unit of its measure, so another measure begins without one. */
export const setMeasure =
  (measure: MeasureKey): Action =>
  (state) =>
    state.measure === measure ? state : showOverlay("migration", true)({ ...state, measure, atLeast: 0 });

export const setCamera =
  (camera: Camera): Action =>
  (state) =>
    sameCamera(state.camera, camera) ? state : { ...state, camera };

/** A whole state at once: a link followed, back and forward. */
export const become =
  (next: State): Action =>
  () =>
    next;

export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    a.zoom === b.zoom &&
    a.bearing === b.bearing &&
    a.pitch === b.pitch &&
    a.center[0] === b.center[0] &&
    a.center[1] === b.center[1]
  );
}

export function sameSelection(a: Selection, b: Selection): boolean {
  if (a.kind === "pair") return b.kind === "pair" && a.a === b.a && a.b === b.b;
  if (a.kind === "none") return b.kind === "none";
  if (a.kind === "several") return b.kind === "several" && a.ids.join() === b.ids.join();
  return a.kind === b.kind && a.id === b.id;
}

const chosen =
  (selection: Selection): Action =>
  (state) =>
    sameSelection(state.selection, selection) ? state : { ...state, selection };

const put =
  <K extends keyof State>(key: K, value: State[K]): Action =>
  (state) =>
    state[key] === value ? state : { ...state, [key]: value };

const both =
  (first: Action, second: Action): Action =>
  (state) =>
    second(first(state));

function inLegendOrder(blocs: readonly BlocId[]): readonly BlocId[] {
  const rank = (id: BlocId) => (LEGEND_ORDER.includes(id) ? LEGEND_ORDER.indexOf(id) : LEGEND_ORDER.length);
  return [...blocs].sort((a, b) => rank(a) - rank(b));
}
