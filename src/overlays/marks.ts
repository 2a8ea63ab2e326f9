import type { Day } from "../model/date.ts";
import type { BlocId, CountryId, LngLat, MembershipStatus, RelationStatus, Standing } from "../model/record.ts";
import type { WeightId } from "../query/lens-world.ts";
import type { Pole } from "../query/poles.ts";
import type { Direction, LensId } from "../state/state.ts";
import type { ChangeSign, SignId } from "./change-signs.ts";

/** Sizes are CSS pixels, colours CSS hex of the frame's theme. Printers know these kinds, never an overlay by name. */
export interface Marks {
  readonly fills: readonly Fill[];
  readonly patterns: readonly Pattern[];
  readonly rings: readonly Ring[];
  readonly outlines: readonly Outline[];
  readonly arcs: readonly Arc[];
  readonly points: readonly PointMark[];
  readonly labels: readonly LabelMark[];
  /** What changed of countries between two days. */
  readonly signs: readonly SignMark[];
}

/** Solid ground of a country. The last one of a country wins. */
export interface Fill {
  readonly country: CountryId;
  readonly colour: string;
}

/** The six textures (look.md §6), and the two grey ones: nothing on record, disputed. */
export type Texture = "solid" | "hatch" | "dots" | "cross" | "norecord" | "disputed";

/** A texture over a country's ground. Two or three `strands` are bands at 45°, each with its own texture. */
export interface Pattern {
  readonly country: CountryId;
  readonly ground: string;
  readonly strands: readonly Strand[];
  /** Printed only while the country covers less than 3,000 px² on screen, where its rings are left out. */
  readonly smallOnly?: true;
}
export interface Strand {
  readonly texture: Texture;
  readonly fill: string;
  readonly ink: string;
}

/** Along the inner side of the outer border of the union of the countries; lanes are counted per border arc in ring order. */
export interface Ring {
  readonly bloc: BlocId;
  readonly countries: readonly CountryId[];
  readonly fill: string;
  readonly ink: string;
}

/** supposed: not on record, only what a scenario supposes. */
export type OutlineKind = "selected" | "considered" | "signatory" | "former" | "supposed";
export interface Outline {
  readonly kind: OutlineKind;
  readonly country: CountryId;
  readonly colour: string;
  /** Distance of the line from the border, inwards. */
  readonly inset: number;
}

export type TieGlyph = "agreement" | "base" | "policy" | "dispute" | "debt" | "programme" | "border" | "travel";

interface ArcBase {
  /** Stable: the same tie or corridor has the same id at every date. */
  readonly id: string;
  readonly origin: CountryId;
  readonly dest: CountryId;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
}
/** A corridor in one direction: half-barbed head at dest, keeps to the right of its way. */
export interface FlowArc extends ArcBase {
  readonly kind: "flow";
  readonly magnitude: number;
  /** Seen from the selection: leaving, arriving, or neither (world). */
  readonly side: "out" | "in" | "world";
  /** claimed: hollow; suspect: gaps 6 3; estimated: gaps 9 2; modelled: gaps 4 2. */
  readonly style: FlowStyle;
  /** Of a figure that was said as a range: widths of its least, drawn full, and of its most, drawn pale around it. */
  readonly range?: { readonly low: number; readonly high: number };
}
export type FlowStyle = "plain" | "claimed" | "suspect" | "estimated" | "modelled";
/** All ties of one kind and status between two countries: one line of the lens between them. */
export interface TieArc extends ArcBase {
  readonly kind: "tie";
  readonly dash: readonly number[];
  readonly glyph: TieGlyph;
  readonly status: RelationStatus;
  readonly count: number;
  /** Which of `lanes` lines between the two this is, from 0. */
  readonly lane: number;
  readonly lanes: number;
  readonly records: readonly string[];
}
export type Arc = FlowArc | TieArc;

export interface PointMark {
  readonly id: string;
  readonly kind: "node" | "focus" | "total" | "base";
  /** Or the id of a group of countries. */
  readonly country: CountryId;
  readonly at: LngLat;
  readonly radius: number;
  /** Of a total: radii in px of what leaves and of what arrives; null = not asked for. How they are drawn: `ringsOf`. */
  readonly sums?: readonly [out: number | null, in_: number | null];
  /** Of a total: radius of a dashed circle with the same middle, for what stays inside. */
  readonly inside?: number;
  readonly title: string;
}

/** All signs of one country, side by side, or one with a number where they would crowd. */
export interface SignMark {
  readonly id: string;
  readonly country: CountryId;
  readonly signs: readonly ChangeSign[];
  /** How many changes, where one sign stands for several kinds; else null. */
  readonly count: number | null;
  readonly at: LngLat;
  /** px from the place to the middle of the signs: see `spotSigns`. */
  readonly shift: readonly [x: number, y: number];
}

export interface LabelMark {
  readonly country: CountryId;
  /** Where a group of countries stands, which has no place of its own in the atlas. */
  readonly at?: LngLat;
  /** focus: selected; partner: end of a flow or tie; member: of the opened bloc; plain: any other, here for its pips. */
  readonly tier: "focus" | "partner" | "member" | "plain";
  /** Lines under the name: a half-barb and a number (put into words by the printer) in the colour of the direction. */
  readonly lines: readonly { readonly side: "out" | "in" | "world"; readonly value: number }[];
  /** 6 px squares, in legend order; hollow = short of member. */
  readonly pips: readonly { readonly fill: string; readonly ink: string; readonly hollow: boolean }[];
}

/** One row of a legend. What it says is a tag, put into words by the printer in the reader's language. */
export interface Swatch {
  readonly id: string;
  readonly says: SwatchText;
  readonly sample: Sample;
  /** How many countries (or corridors) carry it; null = not counted. */
  readonly count: number | null;
  /** The countries to light up while the row is hovered. */
  readonly countries: readonly CountryId[];
}
export type SwatchText =
  | { readonly kind: "bloc"; readonly id: BlocId; readonly members: number; readonly others: number }
  | { readonly kind: "status"; readonly status: MembershipStatus | "considered" }
  | { readonly kind: "several"; readonly count: 2 | 3 }
  | { readonly kind: "class"; readonly lens: LensId; readonly id: string }
  | { readonly kind: "noRecord" }
  /** Countries whose largest partner it is; or of several equal ones, or of those without a colour. */
  | { readonly kind: "partner"; readonly id: CountryId | "other" | "several"; readonly lens: LensId }
  /** Countries with which one of two poles weighs more. */
  | { readonly kind: "weighs"; readonly id: WeightId; readonly lens: LensId; readonly poles: readonly [Pole, Pole] }
  | { readonly kind: "poles"; readonly poles: readonly [Pole, Pole] }
  | { readonly kind: "supposed" }
  | { readonly kind: "count"; readonly blocs: number }
  | { readonly kind: "tie"; readonly glyph: TieGlyph }
  | { readonly kind: "tieStatus"; readonly status: RelationStatus }
  | { readonly kind: "direction"; readonly side: "out" | "in" | "world"; readonly direction: Direction }
  | { readonly kind: "magnitude"; readonly value: number }
  | { readonly kind: "disc"; readonly value: number }
  /** Rings around discs: the direction the ring is of. */
  | { readonly kind: "more"; readonly side: "out" | "in" }
  | { readonly kind: "inside" }
  | { readonly kind: "change"; readonly sign: SignId }
  | { readonly kind: "area"; readonly id: AreaId }
  /** The colour of lines whose partner is in the bloc; null = in none of them. */
  | { readonly kind: "partnerBloc"; readonly id: BlocId | null }
  /** How a figure is known, and what is doubted of it. */
  | { readonly kind: "known"; readonly standing: Standing; readonly doubted: boolean }
  | { readonly kind: "range" };
/** Parts of the world by which lines are coloured: one or more regions of the United Nations. */
export type AreaId =
  | "eastEurope"
  | "restOfEurope"
  | "centralAsia"
  | "westAsia"
  | "southAsia"
  | "eastAsia"
  | "africa"
  | "americasOceania";
export type Sample =
  | { readonly kind: "fill"; readonly colour: string }
  | { readonly kind: "pattern"; readonly ground: string; readonly strands: readonly Strand[] }
  | {
      readonly kind: "rings";
      readonly ground: string;
      readonly rings: readonly { readonly fill: string; readonly ink: string }[];
    }
  | { readonly kind: "outline"; readonly outline: OutlineKind; readonly colour: string; readonly ground: string }
  | {
      readonly kind: "arc";
      readonly colour: string;
      readonly width: number;
      readonly style: FlowStyle;
      readonly range?: FlowArc["range"];
    }
  | { readonly kind: "line"; readonly colour: string; readonly dash: readonly number[] }
  | { readonly kind: "glyph"; readonly glyph: TieGlyph }
  | { readonly kind: "disc"; readonly radius: number }
  | { readonly kind: "total"; readonly more: "out" | "in"; readonly outer: number; readonly inner: number }
  | { readonly kind: "circle"; readonly radius: number }
  | { readonly kind: "change"; readonly sign: SignId };

/** The day or days an answer really rests on, when they are not the as-of day. */
export interface Nearest {
  readonly asked: Day;
  readonly used: string;
}

export const noMarks: Marks = {
  fills: [],
  patterns: [],
  rings: [],
  outlines: [],
  arcs: [],
  points: [],
  labels: [],
  signs: [],
};
