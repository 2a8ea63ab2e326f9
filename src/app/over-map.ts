// What lies over MapLibre's canvas: lines, nodes and names, placed and painted by D3, in step with the camera.
import { select } from "d3-selection";
import { corridorOf } from "../arcs/bow.ts";
import { discsOf, exitsOf, trailsOf } from "../arcs/footprint.ts";
import { type ArcsStats, createArcsLayer } from "../arcs/gl.ts";
import { createPicker, type Picker } from "../arcs/pick.ts";
import { type PlacedArc, type PlaceOptions, placeArcs, radiusOf } from "../arcs/place.ts";
import { renderPoints } from "../arcs/points.ts";
import { renderSigns } from "../arcs/signs.ts";
import { type Group, renderArcs } from "../arcs/svg.ts";
import type { AtlasMap } from "../map/map.ts";
import type { Sea } from "../model/geometry.ts";
import type { CountryId, LngLat } from "../model/record.ts";
import { type Frame, marksOf } from "../overlays/frame.ts";
import { labelWishes } from "../overlays/labels.ts";
import type { Arc, FlowArc, Marks, SignMark } from "../overlays/marks.ts";
import { tokens } from "../overlays/palette.ts";
import { type Box, type PlacedLabel, placeLabels } from "../overlays/placing.ts";
import { spotSigns } from "../overlays/sign-spots.ts";
import { renderLabels, renderSeas } from "../sheet/labels.ts";
import { mapName } from "../words/map-names.ts";
import type { Words } from "../words/words.ts";
import { chosenCorridor, touchedOf } from "./chosen-lines.ts";
import { createDots, largestOf } from "./dots.ts";

export interface OverMap {
  /** The frame's lines and names, in the words' language. */
  print(frame: Frame, words: Words): void;
  /** The arc at a point of the map's box, whoever painted it. */
  hit(at: readonly [x: number, y: number], tolerance?: number): OverHit | null;
  /** Other widths of the same lines for a moment; names stay where they stand. The next print ends it. */
  lines(arcs: readonly Arc[], points: Marks["points"]): void;
  /** Only these corridors keep their colour; null = all do. */
  lit(corridors: ReadonlySet<string> | null): void;
  destroy(): void;
}

export interface OverHit {
  readonly arc: Pick<PlacedArc, "arc" | "corridor">;
}

/** So many lines D3 keeps up with while the map moves; more go to the graphics card. */
const MOST = 200;
/** Names find new places so often while the map moves; in between they ride along. */
const PLACING = 160;
/** `near`: lines between discs that leave them no room run over the discs. */
const LAYERS = ["seas", "arcs", "dots", "points", "near", "signs", "labels"] as const;
type Layer = (typeof LAYERS)[number];

export interface OverMapOptions {
  readonly seas: readonly Sea[];
  /** What stands on the map already, px of its box: controls, notes. */
  reserved(): readonly Box[];
}

export function createOverMap(map: AtlasMap, { seas, reserved }: OverMapOptions): OverMap {
  const root = select(map.over);
  root
    .selectAll("g")
    .data(LAYERS)
    .join("g")
    .attr("class", (name) => name);
  const layer = (name: Layer) =>
    root.select<SVGGElement>(`g.${name}`) as unknown as Group & Parameters<typeof renderLabels>[0];
  let shown: { frame: Frame; words: Words; marks: Marks } | null = null;
  let placed: readonly PlacedArc[] = [];
  let picker: Picker = () => null;
  /** Flows beyond what D3 keeps up with, all of them painted by WebGL; the lit ones by D3 on top. */
  let crowd: readonly FlowArc[] = [];
  let largest: readonly FlowArc[] = [];
  let moving = false;
  const dots = createDots(layer("dots"));
  const crowded = createArcsLayer({
    id: "arcs",
    halo: "#ffffff",
    onStats: (stats) => {
      sayDrawn(stats);
      moving = stats.moving;
      if (moving) dots.follow(false, () => [], "");
      // What has no room between discs is known once all has been listed.
      if (!stats.moving && stats.waiting === 0) requestAnimationFrame(paintLines);
    },
  });
  /** Of the frame, each where it was given a place beside the names. */
  let signs: readonly SignMark[] = [];
  let names: { readonly label: PlacedLabel; readonly anchor: LngLat }[] = [];
  let lit: ReadonlySet<string> | null = null;
  let stood = "";
  /** What the names stand for and between. */
  let named = "";
  let due: ReturnType<typeof setTimeout> | undefined;

  function paintLines(): void {
    if (!shown) return;
    const { frame, marks } = shown;
    const globe = frame.state.projection === "globe";
    const { x0, y0, x1, y1 } = map.free();
    const touched =
      crowd.length === 0 ? marks.arcs : touchedOf(marks.arcs, lit, new Set(crowded.squeezed().map(({ id }) => id)));
    const options: PlaceOptions = {
      plane: globe ? "sphere" : "mercator",
      project: map.project,
      view: [x0, y0, x1, y1],
      radius: radiusOf(marks.points),
      ...(globe ? {} : { copies: [-360, 0, 360] }),
      ...(crowd.length > 0 ? { bow: crowded.bow() } : {}),
    };
    placed = placeArcs(touched, options);
    picker = createPicker(placed);
    const { halo, ink } = tokens[frame.theme];
    const look = { halo, ink, selected: chosenCorridor(frame, marks.arcs), ...(lit ? { lit } : {}) };
    renderArcs(
      layer("arcs"),
      placed.filter(({ squeezed }) => !squeezed),
      look,
    );
    renderPoints(layer("points"), marks.points, { project: map.projectNear, tokens: tokens[frame.theme] });
    paintSigns();
    renderArcs(
      layer("near"),
      placed.filter(({ squeezed }) => squeezed),
      look,
    );
    const lines = () => (crowd.length === 0 ? placed : placeArcs(largest, options));
    dots.follow(frame.state.particles && (crowd.length === 0 || !moving), lines, halo);
  }

  function paintSigns(): void {
    if (!shown) return;
    const { frame, words } = shown;
    const look = { project: map.projectNear, tokens: tokens[frame.theme], numberOf: words.number };
    renderSigns(layer("signs"), signs, look);
  }

  /** Nothing is left out in silence: while it is, a line at the foot says so. */
  function sayDrawn({ arcs, waiting }: ArcsStats): void {
    const { x0, x1, y1 } = map.free();
    root
      .selectAll<SVGTextElement, number>("text.drawn-of")
      .data(shown && waiting > 0 && crowd.length > 0 ? [arcs - waiting] : [])
      .join("text")
      .attr("class", "drawn-of")
      .attr("x", (x0 + x1) / 2)
      .attr("y", y1 - 44)
      .attr("text-anchor", "middle")
      .text((drawn) => (shown ? says(shown.words, drawn, arcs) : ""));
  }

  function crowdOf({ arcs, points }: Marks, halo: string): void {
    const flows = arcs.filter((arc): arc is FlowArc => arc.kind === "flow");
    const next = flows.length > MOST ? flows : [];
    if (next.length > 0 && crowd.length === 0) map.addLayer(crowded);
    if (next.length === 0 && crowd.length > 0) map.removeLayer(crowded.id);
    if (next !== crowd) largest = largestOf(next, MOST);
    crowd = next;
    crowded.setTheme(halo);
    crowded.set(crowd, { radius: radiusOf(points) });
  }

  /** Names keep to the free rectangle between the panels; their places are counted from its corner. */
  function placeNames(): void {
    clearTimeout(due);
    due = undefined;
    if (!shown) return;
    const { frame, words, marks } = shown;
    const { x0, y0, x1, y1 } = map.free();
    const project = (at: LngLat) => shift(map.projectNear(at), -x0, -y0);
    const size = { width: x1 - x0, height: y1 - y0 };
    const atCorner = (at: readonly [number, number]) => [at[0] - x0, at[1] - y0] as const;
    const wishes = labelWishes(frame.atlas, marks, {
      ...size,
      zoom: map.zoom(),
      project,
      areaOf: map.areaOf,
      nameOf: (id) => words.countryName(frame.atlas, id),
      shortOf: (id) => mapName(frame.atlas, id, words.language),
      numberOf: words.number,
      exits: new Map([...exitsOf(placed)].map(([id, at]) => [id, atCorner(at)])),
    });
    const room = {
      ...size,
      reserved: reserved().map((box) => ({ x0: box.x0 - x0, y0: box.y0 - y0, x1: box.x1 - x0, y1: box.y1 - y0 })),
      discs: discsOf(marks.points, placed, map.projectNear).map(({ at, radius }) => ({ at: atCorner(at), radius })),
    };
    const labels = placeLabels(wishes, {
      ...room,
      trails: trailsOf(placed).map(({ at, radius }) => ({ at: atCorner(at), radius })),
      ownerAt: ([x, y]) => map.ownerAt([x + x0, y + y0]),
    });
    names = labels.map((label) => ({ label, anchor: anchorOf(frame, marks, label.country) }));
    signs = spotSigns(marks.signs, { ...room, labels, project, numberOf: words.number });
    paintSigns();
    const corner = `translate(${x0} ${y0})`;
    renderLabels(layer("labels").attr("transform", corner), labels, tokens[frame.theme]);
    root.selectAll("g.label").attr("transform", null);
    renderSeas(
      layer("seas").attr("transform", corner),
      seas,
      frame.state.language,
      { zoom: map.zoom(), project: (at) => project([...at]), look: size },
      labels.map(({ box }) => box),
      tokens[frame.theme],
    );
    for (const name of names) places.set(name.label.country, map.projectNear(name.anchor));
    root.select("g.seas").attr("opacity", null);
  }
  /** Where each name's anchor stood when it was placed. */
  const places = new Map<CountryId, readonly [number, number] | null>();

  function carryNames(): void {
    const now = new Map(names.map(({ label, anchor }) => [label.country, map.projectNear(anchor)]));
    root.selectAll<SVGGElement, PlacedLabel>("g.labels > g.label").attr("transform", ({ country }) => {
      const [from, to] = [places.get(country), now.get(country)];
      return from && to
        ? `translate(${(to[0] - from[0]).toFixed(1)} ${(to[1] - from[1]).toFixed(1)})`
        : "translate(-9999 0)";
    });
    root.select("g.seas").attr("opacity", 0);
    due ??= setTimeout(placeNames, PLACING);
  }

  const follow = () => {
    const stands = map.standing();
    if (stands === stood || !shown) return;
    stood = stands;
    paintLines();
    carryNames();
  };
  const stopFollowing = map.onRender(follow);

  return {
    print(frame, words) {
      shown = { frame, words, marks: marksOf(frame) };
      stood = map.standing();
      crowdOf(shown.marks, tokens[frame.theme].halo);
      paintLines();
      const key = JSON.stringify([
        stood,
        words.language,
        frame.theme,
        map.free(),
        shown.marks.labels,
        shown.marks.signs,
        linesOf(shown.marks),
      ]);
      // A day that moves no name leaves them where they stand.
      if (key !== named) placeNames();
      named = key;
    },
    lines(arcs, points) {
      if (!shown) return;
      shown = { ...shown, marks: { ...shown.marks, arcs, points } };
      crowdOf(shown.marks, tokens[shown.frame.theme].halo);
      paintLines();
    },
    hit(at, tolerance) {
      const hit = picker(at, tolerance);
      // All flows of a crowd are the layer's to find, those too that D3 paints once more on top.
      if (crowd.length === 0 || hit?.arc.arc.kind === "tie") return hit;
      const other = crowded.pick(at, tolerance);
      return other && { arc: { arc: other.arc, corridor: corridorOf(other.arc) } };
    },
    lit(corridors) {
      lit = corridors;
      if (crowd.length > 0) crowded.light(corridors);
      paintLines();
    },
    destroy() {
      // What still comes late, a line on its way or a count, finds nothing to paint.
      shown = null;
      clearTimeout(due);
      dots.destroy();
      stopFollowing();
      map.removeLayer(crowded.id);
      root.selectAll("*").remove();
    },
  };
}

const says = ({ panel, number }: Words, drawn: number, all: number) =>
  panel.drawnWhileMoving(number(drawn), number(all));

const shift = (at: readonly [x: number, y: number] | null, dx: number, dy: number) =>
  at && ([at[0] + dx, at[1] + dy] as const);

/** The place on earth a name rides along with: its node, else the middle of its country. */
function anchorOf(frame: Frame, marks: Marks, country: CountryId): LngLat {
  return (
    marks.points.find((point) => point.country === country)?.at ?? frame.atlas.countries.get(country)?.label ?? [0, 0]
  );
}

/** What of the lines names keep clear of: among thousands they could not. */
const linesOf = ({ arcs, points }: Marks) => [
  arcs.length > MOST ? [] : arcs.map(({ id, width }) => [id, width]),
  points.map(({ id }) => id),
];
