import type { Language } from "../model/record.ts";
import type { BlocStyle, Direction, LensId, OverlayId, Projection, ThemeChoice, WorldView } from "../state/state.ts";

/** Names of everything a hand can reach. In English they are the accessible names other programs may rely on. */
export interface ControlWords {
  readonly product: string;
  /** What it is, in one line. */
  readonly tagline: string;
  readonly region: Readonly<
    Record<
      "map" | "legend" | "dossier" | "pair" | "bloc" | "table" | "story" | "sources" | "about" | "summary" | "asOf",
      string
    >
  >;
  readonly overlays: string;
  readonly overlay: Readonly<Record<OverlayId, string>>;
  readonly blocs: string;
  readonly moreBlocs: (count: number) => string;
  readonly findBloc: string;
  readonly blocStyle: string;
  readonly blocStyles: Readonly<Record<BlocStyle, string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly measure: string;
  readonly lens: string;
  readonly lenses: Readonly<Record<LensId, string>>;
  /** What the lens shows, beside its name. */
  readonly lensHint: Readonly<Record<LensId, string>>;
  /** The lens in use, beside the switch of the overlay. */
  readonly lensNow: (lens: string) => string;
  readonly tiesAsLines: string;
  readonly direction: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly threshold: string;
  readonly top: string;
  readonly asOf: string;
  readonly asOfDate: string;
  readonly asOfHint: string;
  readonly byEvent: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly play: string;
  readonly pause: string;
  readonly today: string;
  readonly share: string;
  readonly export: string;
  readonly table: string;
  readonly stories: string;
  readonly sources: string;
  readonly about: string;
  readonly help: string;
  readonly link: string;
  readonly copyLink: string;
  readonly compareWith: string;
  readonly swap: string;
  readonly cite: string;
  readonly copyCitation: string;
  readonly openSource: string;
  readonly goToDate: string;
  readonly open: string;
  readonly openPair: string;
  readonly close: string;
  readonly back: string;
  readonly showAll: string;
  readonly layers: string;
  readonly sheetHandle: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly projection: string;
  readonly projections: Readonly<Record<Projection, string>>;
  readonly worldView: string;
  readonly worldViews: Readonly<Record<WorldView, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeChoice, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly skipToMap: string;
  readonly skipToDossier: string;
  readonly countriesInView: string;
  readonly sortBy: (column: string) => string;
  readonly filterRows: string;
  /** What each key does, for the list that "?" opens. */
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly keysTitle: string;
}
