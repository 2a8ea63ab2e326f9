// What the layer is to draw: the set of arcs, as columns, on lines that stay as long as the set bends the same way.
import type { CountryId } from "../model/record.ts";
import type { Arc } from "../overlays/marks.ts";
import { type Bow, bowOf } from "./bow.ts";
import type { Plane } from "./curve.ts";
import { type Crowd, crowdOf, dim, isDrawable } from "./gl-crowd.ts";
import { createLines, type Lines } from "./gl-lines.ts";

export interface Scene {
  readonly crowd: Crowd;
  readonly lines: Lines;
  readonly plane: Plane;
}

export interface Stage {
  readonly set: (arcs: readonly Arc[], radius: (country: CountryId) => number) => void;
  /** Corridors that keep their colour; null = all. */
  readonly light: (corridors: ReadonlySet<string> | null) => void;
  readonly bow: () => Bow;
  /** The scene in that plane; lines known from before are not computed again. */
  readonly sceneIn: (plane: Plane) => Scene;
  /** The scene last drawn, if it still stands. */
  readonly current: () => Scene | null;
}

const NODE = 3.2;

export function createStage(): Stage {
  const stores = new Map<Plane, { readonly bow: Bow; readonly lines: Lines }>();
  let arcs: readonly Arc[] = [];
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
      arcs = next.filter(isDrawable);
      radius = around;
      bow = bowOf(arcs);
      scene = null;
    },
    light(corridors) {
      lit = corridors;
      if (scene !== null) dim(scene.crowd, lit);
    },
    bow: () => bow,
    sceneIn(plane) {
      if (scene?.plane === plane) return scene;
      const lines = linesIn(plane);
      lines.add(arcs);
      scene = { crowd: crowdOf(arcs, bow, lines, radius), lines, plane };
      dim(scene.crowd, lit);
      return scene;
    },
    current: () => scene,
  };
}

function sameBow(a: Bow, b: Bow): boolean {
  if (a.kind === "world" || b.kind === "world") return a.kind === b.kind;
  return a.focus === b.focus && a.turn === b.turn;
}
