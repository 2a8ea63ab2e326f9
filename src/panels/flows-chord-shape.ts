// A chord as places: arcs of the ends around a circle, ribbons with a head at their dest, labels that keep their distance.
import { type Chord, chordDirected, ribbonArrow } from "d3-chord";
import { arc } from "d3-shape";
import type { Among } from "../query/corridors.ts";

export interface PlacedRibbon {
  /** Places of the ends; the number of ends = all others. */
  readonly origin: number;
  readonly dest: number;
  readonly value: number;
  readonly path: string;
}
export interface PlacedEnd {
  readonly place: number;
  readonly path: string;
  readonly value: number;
  /** Where its label stands, and a line from there to its arc. */
  readonly label: { readonly x: number; readonly y: number; readonly side: "left" | "right"; readonly leader: string };
}
export interface PlacedChord {
  /** Smallest first: what is large lies on top. */
  readonly ribbons: readonly PlacedRibbon[];
  readonly ends: readonly PlacedEnd[];
}

/** The box, px at its full size. */
export const CHORD = { width: 372, height: 330 } as const;
const RADIUS = 98;
const BAND = 9;
const PAD = 0.035;
const BESIDE = 14;
/** Labels of one side keep so many px from each other. */
const LINE = 25;
const MARGIN = 9;

/** Ends in the order given, and after them all others, where there are any, as the last. */
export function placeChord({ cells, out, in: into }: Pick<Among, "cells" | "out" | "in">): PlacedChord {
  const count = cells.length;
  const others = [...out, ...into].some((value) => value > 0);
  const matrix = [
    ...cells.map((row, place) => [
      ...row.map((value) => Math.max(0, value ?? 0)),
      ...(others ? [out[place] ?? 0] : []),
    ]),
    ...(others ? [[...into, 0]] : []),
  ];
  const chords = chordDirected().padAngle(Math.min(PAD, 1.6 / Math.max(1, count)))(matrix);
  const draw = ribbonArrow<unknown, Chord, Chord["source"]>()
    .radius(RADIUS - 1)
    .padAngle(0)
    .headRadius(9);
  const ribbons = [...chords]
    .filter(({ source }) => source.value > 0)
    .sort((a, b) => a.source.value - b.source.value)
    .map(
      (chord): PlacedRibbon => ({
        origin: chord.source.index,
        dest: chord.target.index,
        value: chord.source.value,
        path: asText(draw(chord)),
      }),
    );
  const ring = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(RADIUS)
    .outerRadius(RADIUS + BAND);
  const groups = chords.groups.filter(({ value }) => value > 0);
  const labels = placeLabels(groups.map(({ startAngle, endAngle }) => (startAngle + endAngle) / 2));
  return {
    ribbons,
    ends: groups.map((group, place) => ({
      place: group.index,
      value: group.value,
      path: ring(group) ?? "",
      label: labels[place] ?? { x: 0, y: 0, side: "right", leader: "" },
    })),
  };
}

/** d3-chord answers text where it is given no canvas; its types do not say so. */
const asText = (path: unknown): string => (typeof path === "string" ? path : "");

/** Beside the circle at the height of its arc; pushed down, then up, until no two stand on each other. */
function placeLabels(angles: readonly number[]): PlacedEnd["label"][] {
  const wanted = angles.map((angle, place) => ({
    place,
    angle,
    right: Math.sin(angle) >= 0,
    y: -Math.cos(angle) * (RADIUS + BAND + 10),
  }));
  const heights = new Map<number, number>();
  const limit = CHORD.height / 2 - MARGIN;
  for (const right of [true, false]) {
    const own = wanted.filter((label) => label.right === right).sort((a, b) => a.y - b.y);
    let top = -limit;
    for (const { place, y } of own) {
      const at = Math.max(y, top);
      heights.set(place, at);
      top = at + LINE;
    }
    let bottom = limit;
    for (const { place } of own.reverse()) {
      const at = Math.min(heights.get(place) ?? 0, bottom);
      heights.set(place, at);
      bottom = at - LINE;
    }
  }
  return wanted.map(({ place, angle, right }) => {
    const y = round(heights.get(place) ?? 0);
    // At the height of the label the circle is this wide.
    const wide = Math.sqrt(Math.max(0, (RADIUS + BAND + BESIDE) ** 2 - y * y));
    const x = round((right ? 1 : -1) * Math.max(wide, 24));
    const [ax, ay] = [Math.sin(angle), -Math.cos(angle)].map((unit) => round(unit * (RADIUS + BAND)));
    return { x, y, side: right ? "right" : "left", leader: `M${ax} ${ay}L${round(x - (right ? 3 : -3))} ${y}` };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
