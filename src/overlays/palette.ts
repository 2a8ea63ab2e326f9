// The colours of look.md §4. styles/tokens.css repeats the interface tokens for the first paint; a test keeps them equal.
import type { Standing } from "../model/record.ts";
import type { AreaId } from "./marks.ts";

export type Theme = "light" | "dark";

export interface Tokens {
  readonly surface: string;
  readonly raised: string;
  readonly land: string;
  readonly sea: string;
  readonly beyond: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly hair: string;
  readonly control: string;
  readonly border: string;
  readonly casing: string;
  readonly coast: string;
  readonly seaLabel: string;
  readonly accent: string;
  readonly out: string;
  readonly in: string;
  readonly warn: string;
  readonly warnGround: string;
  readonly error: string;
  readonly errorGround: string;
  readonly scenario: string;
  readonly halo: string;
  readonly graticule: string;
  readonly noRecord: string;
}

export const tokens: Readonly<Record<Theme, Tokens>> = {
  light: {
    surface: "#ffffff",
    raised: "#f6f7f7",
    land: "#fcfbf9",
    sea: "#e4ebee",
    beyond: "#eef1f2",
    ink: "#15202a",
    ink2: "#46535d",
    ink3: "#596670",
    rule: "#d5dadd",
    hair: "#e4e8ea",
    control: "#78858d",
    border: "#46525b",
    casing: "#ffffff",
    coast: "#727f87",
    seaLabel: "#4a6878",
    accent: "#0a50b5",
    out: "#a3280f",
    in: "#075a76",
    warn: "#8a5300",
    warnGround: "#fdf3e1",
    error: "#a3182b",
    errorGround: "#fcebed",
    scenario: "#6a2c91",
    halo: "#ffffff",
    graticule: "#dae3e7",
    noRecord: "#b4bdc2",
  },
  dark: {
    surface: "#12191e",
    raised: "#1a2329",
    land: "#262f35",
    sea: "#0c1216",
    beyond: "#080d10",
    ink: "#eef2f4",
    ink2: "#b9c4cb",
    ink3: "#98a5ad",
    rule: "#2f3b43",
    hair: "#222c33",
    control: "#74828b",
    border: "#8b98a1",
    casing: "#000000",
    coast: "#73828c",
    seaLabel: "#7e97a6",
    accent: "#8ec1ff",
    out: "#ffb08c",
    in: "#8fe0f0",
    warn: "#f0b95b",
    warnGround: "#2c2415",
    error: "#ff9aa5",
    errorGround: "#331a1e",
    scenario: "#d7a9f2",
    halo: "#0c1216",
    graticule: "#151e24",
    noRecord: "#5a666e",
  },
};

export interface BlocColour {
  readonly fill: string;
  readonly ink: string;
}
type Slot = "CSTO" | "SCO" | "EEU" | "CIS" | "BRICS" | "NATO" | "EU" | "OTS";
export const SLOTS: readonly Slot[] = ["CSTO", "SCO", "EEU", "CIS", "BRICS", "NATO", "EU", "OTS"];

export const slotColours: Readonly<Record<Theme, Readonly<Record<Slot, BlocColour>>>> = {
  light: {
    CSTO: { fill: "#acb7fe", ink: "#3c56b4" },
    SCO: { fill: "#fae895", ink: "#7d6400" },
    EEU: { fill: "#e09a7e", ink: "#a1452b" },
    CIS: { fill: "#84c0ab", ink: "#0b6f64" },
    BRICS: { fill: "#c6abca", ink: "#7c4f7c" },
    NATO: { fill: "#b7e4fe", ink: "#15688f" },
    EU: { fill: "#bebe54", ink: "#636300" },
    OTS: { fill: "#d8d6b0", ink: "#5f6136" },
  },
  dark: {
    CSTO: { fill: "#4f62b7", ink: "#a9b8ff" },
    SCO: { fill: "#8f7b34", ink: "#e6cf74" },
    EEU: { fill: "#8d483d", ink: "#f0a593" },
    CIS: { fill: "#307061", ink: "#6fd0b9" },
    BRICS: { fill: "#765780", ink: "#d6b0dd" },
    NATO: { fill: "#4c88a8", ink: "#8fd0f3" },
    EU: { fill: "#5e5f0e", ink: "#c4c559" },
    OTS: { fill: "#757a5c", ink: "#c3c8a2" },
  },
};

/** Green to purple around a pale middle: best to worst. */
export const relationScale: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#2f8a57", "#7fc397", "#b4d2c5", "#fef5dd", "#b9a3d3", "#6d3b8e"],
  dark: ["#7fdca6", "#3f9e6b", "#266b5d", "#44453e", "#76569a", "#d3a8f5"],
};

/** In how many of the blocs: 1 to 6 and more. */
export const countScale: readonly string[] = ["#ecf5fc", "#b0bec9", "#82929f", "#60707d", "#3d4c56", "#1a232a"];

/**
 * Lines by the part of the world their partner is in: eight hues that can be named. Each has 3 : 1 on land and sea, and the
 * closest two differ by ΔE2000 15, the least of four visions.
 */
export const areaColours: Readonly<Record<Theme, Readonly<Record<AreaId, string>>>> = {
  light: {
    eastEurope: "#287af5",
    restOfEurope: "#342668",
    centralAsia: "#787618",
    westAsia: "#7c3804",
    southAsia: "#b96b90",
    eastAsia: "#325e5a",
    africa: "#44241e",
    americasOceania: "#72886b",
  },
  dark: {
    eastEurope: "#8ea7c4",
    restOfEurope: "#876ac8",
    centralAsia: "#b5b238",
    westAsia: "#fcdfc2",
    southAsia: "#e98f96",
    eastAsia: "#bfeff4",
    africa: "#a66a7e",
    americasOceania: "#558644",
  },
};

/** Lines by how their figure is known; what is doubted has the colour of warnings. */
export const knownColours: Readonly<Record<Theme, Readonly<Record<Standing, string>>>> = {
  light: { counted: "#15202a", estimated: "#325e5a", modelled: "#287af5", claimed: "#b96b90" },
  dark: { counted: "#eef2f4", estimated: "#558644", modelled: "#8ea7c4", claimed: "#a66a7e" },
};

/** World flows by magnitude, mixed in Lab over the square root. */
export const worldFlow: Readonly<Record<Theme, readonly [small: string, large: string]>> = {
  light: ["#708290", "#121d26"],
  dark: ["#7f909c", "#f2f6f8"],
};
