// What the layer is to draw: the set of arcs, as columns, on lines that stay as long as the set bends the same way.
import type { CountryId } from "../model/record.ts";
import type { Arc, FlowArc } from "../overlays/marks.ts";
import { type Bow, bowOf } from "./bow.ts";
import type { Plane } from "./curve.ts";
import { type Crowd, crowdOf, dim, isDrawable } from "./gl-crowd.ts";
import { createLines, type Lines } from "./gl-lines.ts";

export interface Scene {
  readonly crowd: Crowd;
  readonly lines: Lines;
  readonly plane: Plane;
  readonly bow: Bow;
  readonly radius: (country: CountryId) => number;
  /** Indices of the arcs that keep their colour while the others fade; null = all do. */
  readonly lit: readonly number[] | null;
  /** Mostly the corridors of the set before, as when a year passes. */
  readonly steady: boolean;
}

export interface Stage {
  /** New arcs; false when they are the same as before in all that is drawn. */
  readonly set: (arcs: readonly Arc[], radius: (country: CountryId) => number) => boolean;
  /** Corridors that keep their colour; null = all. */
  readonly light: (corridors: ReadonlySet<string> | null) => void;
  readonly bow: () => Bow;
  /** The scene in that plane; lines known from before are not computed again. */
  readonly sceneIn: (plane: Plane) => Scene;
  /** The scene last drawn, if it still stands. */
  readonly current: () => Scene | null;
}

const NODE = 3.2;
/** More new corridors than this share make another set. */
const NEW = 0.2;

export function createStage(): Stage {
  const stores = new Map<Plane, { readonly bow: Bow; readonly lines: Lines }>();
  let arcs: readonly FlowArc[] = [];
  let radius: (country: CountryId) => number = () => NODE;
  let bow: Bow = { kind: "world" };
  let lit: ReadonlySet<string> | null = null;
  let scene: Scene | null = null;

  const linesIn = (plane: Plane): Lines => {
    const known = stores.get(plane);
    if (known !== undefined && sameBow(known.bow, bow)) return known.lines;
    const lines = createLines(bow, plane);
    stores.set(plane, { bow, lines });
    return lines;
  };

  return {
    set(next, around) {
      const drawable = next.filter(isDrawable);
      if (sameLooks(arcs, drawable, radius, around)) return false;
      arcs = drawable;
      radius = around;
      bow = bowOf(arcs);
      scene = null;
      return true;
    },
    light(corridors) {
      lit = corridors;
      if (scene !== null) scene = { ...scene, lit: dim(scene.crowd, lit) };
    },
    bow: () => bow,
    sceneIn(plane) {
      if (scene?.plane === plane) return scene;
      const lines = linesIn(plane);
      const steady = lines.add(arcs) < NEW * arcs.length;
      const crowd = crowdOf(arcs, bow, lines, radius);
      scene = { crowd, lines, plane, bow, radius, lit: dim(crowd, lit), steady };
      return scene;
    },
    current: () => scene,
  };
}

function sameBow(a: Bow, b: Bow): boolean {
  if (a.kind === "world" || b.kind === "world") return a.kind === b.kind;
  return a.focus === b.focus && a.turn === b.turn;
}

type Radius = (country: CountryId) => number;

function sameLooks(a: readonly FlowArc[], b: readonly FlowArc[], radiusOfA: Radius, radiusOfB: Radius): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i] as FlowArc;
      const same = LOOKS.every((look) => one[look] === other[look]);
      return same && ENDS.every((end) => radiusOfA(one[end]) === radiusOfB(other[end]));
    })
  );
}

const LOOKS = ["id", "magnitude", "width", "opacity", "colour", "style", "side"] as const;
const ENDS = ["origin", "dest"] as const;
