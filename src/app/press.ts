// A press on the map: on a line it opens the pair of its ends, elsewhere the country under it.
import { corridorOf } from "../arcs/bow.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Arc } from "../overlays/marks.ts";
import type { Pick as Picked } from "../overlays/view.ts";
import { openFlow } from "../panels/flows-link.ts";
import type { Action } from "../state/store.ts";
import type { Words } from "../words/messages.ts";
import type { Layout } from "./layout.ts";
import type { Picker } from "./picking.ts";
import type { Session } from "./session.ts";
import type { Tooltip } from "./tooltip.ts";
import type { Stage } from "./view.ts";

/** px: so near to the end of a line its country is meant, and so near to the line the line. */
const NODE = 9;
const NEAR = { mouse: 3, touch: 9 } as const;
/** What is fainter and thinner than this nobody aims at. */
const FAINT = 0.5;

/** One of the maps. */
type Pressable = Pick<Stage, "view" | "over">;

interface Pressed {
  readonly stage: Pressable;
  readonly frame: Frame;
  readonly words: Words;
  readonly tooltip: Tooltip;
}

export interface Press {
  /** What a hand has pressed on one of the maps. */
  on(picked: Picked, pressed: Pressed): void;
}

export function createPress(
  { map, beside }: Pick<Layout, "map" | "beside">,
  { store }: Session,
  picker: Picker,
): Press {
  let touch = false;
  for (const box of [map, beside]) {
    box.addEventListener(
      "pointerdown",
      ({ pointerType }) => {
        touch = pointerType === "touch";
      },
      { capture: true },
    );
  }
  return {
    on({ country, compare, at }, { stage, frame, words, tooltip }) {
      const told = tooltip.told();
      const arc = compare || picker.on() ? null : lineAt(at, touch ? NEAR.touch : NEAR.mouse, stage);
      const end = arc && endAt(at, arc, stage);
      const open = arc && end === null ? openingOf(arc, frame) : null;
      if (!arc || !open) {
        const meant = end !== null && frame.atlas.countries.has(end) ? end : country;
        if (meant !== null) picker.choose(meant, compare);
        return;
      }
      // A finger has no hover: its first touch tells, the second one opens.
      if (touch && told !== corridorOf(arc)) tooltip.tap(arc, at, frame, words, stage.over());
      else store.perform(open);
    },
  };
}

function lineAt(at: Picked["at"], tolerance: number, { over }: Pressable): Arc | null {
  const arc = over()?.hit(at, tolerance)?.arc.arc ?? null;
  return arc && arc.opacity * Math.max(1, arc.width) >= FAINT ? arc : null;
}

/** The end of the line whose node is pressed. */
function endAt([x, y]: Picked["at"], arc: Arc, { view }: Pressable): CountryId | null {
  for (const [id, place] of [
    [arc.origin, arc.from],
    [arc.dest, arc.to],
  ] as const) {
    const node = view().project(place);
    if (node && Math.hypot(node[0] - x, node[1] - y) < NODE) return id;
  }
  return null;
}

/** Null where the line is of the pair that is open already: then the country below it is meant. */
function openingOf({ origin, dest }: Arc, frame: Frame): Action | null {
  const action = openFlow(frame, origin, dest);
  return action && action(frame.state) !== frame.state ? action : null;
}
