// What one frame draws afresh and what it takes from the picture kept from rest.
import type { CustomRenderMethodInput } from "maplibre-gl";
import type { FlowArc } from "../overlays/marks.ts";
import type { Crowd } from "./gl-crowd.ts";
import { chunksOf, createListing, listChunks, listSome, type Wish } from "./gl-listing.ts";
import type { Brush } from "./gl-program.ts";
import type { Scene } from "./gl-scene.ts";
import type { Still } from "./gl-still.ts";
import type { View } from "./gl-view.ts";
import type { Box } from "./run.ts";

/** What has become of the arcs in the frame last drawn. */
export interface Tally {
  readonly drawn: number;
  /** Out of sight, or between ends nearer than 3 px. */
  readonly unseen: number;
  /** Left out only because the map moves, or because their turn has not come; 0 once all is drawn. */
  readonly waiting: number;
  readonly chunks: number;
  /** Arcs that run over the discs of their ends and want to be painted over those. */
  readonly squeezed: readonly FlowArc[];
}

export interface Frame {
  readonly view: View;
  readonly scene: Scene;
  readonly args: CustomRenderMethodInput;
  readonly halo: readonly number[];
  /** How many of the biggest may be drawn afresh; infinity = the map rests. */
  readonly limit: number;
  /** Draw without the kept picture. */
  readonly afresh: boolean;
}

export interface Painting {
  /** Draws a frame. True when everything is drawn as it stays, false when another frame is wanted at rest. */
  readonly draw: (frame: Frame) => boolean;
  /** The view or the arcs are others: what was made is shown until the truth is made, if it is near enough to it. */
  readonly stale: () => void;
  readonly tally: () => Tally;
  /** Whether the last frame drew as many afresh as it was allowed to: only such a frame tells what they cost. */
  readonly strained: () => boolean;
}

/** Fewer chunks than this are quicker drawn than kept. */
const KEPT_FROM = 600;
/** Chunks drawn into the picture in one frame at rest; the map lives on between two. */
const STEP = 8192;
const FADED = 0.35;

type Made =
  | { readonly kind: "nothing" | "whole" }
  | { readonly kind: "few"; readonly lit: Scene["lit"] }
  | { readonly kind: "growing"; readonly next: number };

/** A picture that is made while the map moves, of what it showed when that was begun. */
interface Sketch {
  readonly frame: Frame;
  readonly next: number;
}

export function createPainting(brush: Brush, still: Still): Painting {
  const listing = createListing();
  let made: Made = { kind: "nothing" };
  /** What is in the whole picture, and in the one being made. */
  let total = nothing();
  let sum = nothing();
  let tally: Tally = { ...total, waiting: 0 };
  let strained = false;
  let sketch: Sketch | null = null;
  let scene: Crowd | null = null;

  const paint = ({ args, view, halo, limit }: Frame) =>
    brush.draw({ args, view, halo, coarse: Number.isFinite(limit) });
  const list = (frame: Frame, from: number, wish: Omit<Wish, "view">) => {
    const coarse = Number.isFinite(frame.limit);
    const next = listChunks(frame.scene.crowd, from, frame.scene.lines, { view: frame.view, coarse, ...wish }, listing);
    brush.fill(listing);
    return next;
  };
  const addUp = (frame: Frame) => {
    sum.drawn += listing.drawn;
    sum.unseen += listing.unseen;
    sum.chunks += chunksOf(listing);
    sum.squeezed.push(...squeezedOf(frame));
  };
  const squeezedOf = ({ scene }: Frame) => listing.squeezed.flatMap((i) => scene.crowd.arcs[i] ?? []);

  /** The biggest, where the kept picture does not reach. */
  const drawBiggest = (frame: Frame, parts: readonly Box[], waits: boolean) => {
    const { arcs } = frame.scene.crowd;
    const from = Math.max(0, arcs.length - frame.limit);
    for (const part of parts) {
      list(frame, from, { part, dimmed: true });
      brush.within(part, frame.view, () => paint(frame));
    }
    strained = from > 0 && waits;
    return from;
  };
  const drawLit = (frame: Frame) => {
    const { crowd, lines, lit } = frame.scene;
    if (lit === null) return;
    listSome(crowd, lit, lines, { view: frame.view, dimmed: false }, listing);
    brush.fill(listing);
    paint(frame);
  };
  const showKept = (frame: Frame) => {
    still.show(frame.view, frame.args, frame.scene.lit === null ? 1 : FADED);
    drawLit(frame);
  };
  const whole = ({ view }: Frame): Box => [0, 0, view.width, view.height];

  /** The kept picture goes with the map; when it is worn, another one is made on the way, so many arcs a frame. */
  const drawMoving = (frame: Frame) => {
    const cover = frame.afresh ? null : still.cover(frame.view);
    if (cover === null) {
      const from = drawBiggest(frame, [whole(frame)], true);
      tally = { ...listed(frame), waiting: from };
    } else {
      const from = drawBiggest({ ...frame, limit: Math.min(frame.limit, UNDER) }, cover.open, false);
      tally = { ...total, waiting: cover.open.length > 0 ? from : 0 };
      showKept(frame);
    }
    if (!frame.afresh && (cover === null || cover.worn || sketch !== null)) growSketch(frame);
  };
  const growSketch = (frame: Frame) => {
    if (sketch === null) {
      sketch = { frame, next: 0 };
      still.begin(frame.view);
      sum = nothing();
    }
    const of = { ...sketch.frame, limit: frame.limit };
    const { length } = of.scene.crowd.arcs;
    const to = Math.min(length, sketch.next + Math.min(length, frame.limit));
    list(of, sketch.next, { dimmed: false, to });
    still.add(() => paint(of));
    addUp(of);
    strained = to < length;
    sketch = { ...sketch, next: to };
    if (to < length) return;
    still.finish();
    total = sum;
    sketch = null;
  };
  const listed = (frame: Frame) => ({
    drawn: listing.drawn,
    unseen: listing.unseen,
    chunks: chunksOf(listing),
    squeezed: squeezedOf(frame),
  });

  const drawFew = (frame: Frame) => {
    if (made.kind !== "few" || made.lit !== frame.scene.lit) {
      still.drop();
      list(frame, 0, { dimmed: true });
      total = listed(frame);
      tally = { ...total, waiting: 0 };
      made = { kind: "few", lit: frame.scene.lit };
    }
    paint(frame);
  };

  /** The next piece of the picture; true when it is the last. */
  const grow = (frame: Frame): boolean => {
    const { length } = frame.scene.crowd.arcs;
    const from = made.kind === "growing" ? made.next : 0;
    if (from === 0) {
      still.begin(frame.view);
      sum = nothing();
      sketch = null;
    }
    const next = list(frame, from, { dimmed: false, most: STEP });
    still.add(() => paint(frame));
    addUp(frame);
    made = { kind: "growing", next };
    if (next < length) return false;
    still.finish();
    total = sum;
    made = { kind: "whole" };
    tally = { ...total, waiting: 0 };
    return true;
  };

  /** Until the picture is whole: the last one, moved; where there is none, what there is of it and the biggest on top. */
  const showMeanwhile = (frame: Frame) => {
    const { length } = frame.scene.crowd.arcs;
    const cover = still.cover(frame.view);
    if (cover !== null) {
      drawBiggest({ ...frame, limit: AT_ONCE }, cover.open, false);
      showKept(frame);
    } else {
      still.showGrowing(frame.scene.lit === null ? 1 : FADED);
      drawBiggest({ ...frame, limit: AT_ONCE }, [whole(frame)], false);
    }
    const next = made.kind === "growing" ? made.next : 0;
    tally = { ...sum, waiting: length - next };
  };

  return {
    draw(frame) {
      brush.upload(frame.scene.lines);
      strained = false;
      // Another set is another answer: the old picture must not stand for it.
      if (scene !== frame.scene.crowd && !frame.scene.steady) still.drop();
      if (scene !== frame.scene.crowd) sketch = null;
      scene = frame.scene.crowd;
      if (Number.isFinite(frame.limit)) {
        drawMoving(frame);
        return false;
      }
      if (isFew(frame)) {
        drawFew(frame);
        return true;
      }
      if (made.kind === "whole" || grow(frame)) {
        showKept(frame);
        return true;
      }
      showMeanwhile(frame);
      return false;
    },
    stale() {
      made = { kind: "nothing" };
    },
    tally: () => tally,
    strained: () => strained,
  };
}

const nothing = () => ({ drawn: 0, unseen: 0, chunks: 0, squeezed: [] as FlowArc[] });

/** So many of the biggest fill what the moved picture leaves open. */
const UNDER = 400;
/** So many of the biggest stand on the first picture at once. */
const AT_ONCE = 1000;
/** An arc is a chunk or more, so beyond this many it needs no listing to know. */
const isFew = ({ scene }: Frame) => scene.crowd.arcs.length < KEPT_FROM / 2;
