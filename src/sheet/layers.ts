import { type Selection, select } from "d3-selection";
import { discsOf, exitsOf, trailsOf } from "../arcs/footprint.ts";
import { type PlacedArc, placeArcs, radiusOf } from "../arcs/place.ts";
import { renderPoints } from "../arcs/points.ts";
import { renderSigns } from "../arcs/signs.ts";
import { renderArcs } from "../arcs/svg.ts";
import type { Geometry, Sea } from "../model/geometry.ts";
import type { CountryId } from "../model/record.ts";
import { coverOf } from "../overlays/cover.ts";
import { type Frame, marksOf } from "../overlays/frame.ts";
import { type LabelView, labelWishes } from "../overlays/labels.ts";
import type { Tokens } from "../overlays/palette.ts";
import { type Box, type PlacedLabel, placeLabels } from "../overlays/placing.ts";
import { spotSigns } from "../overlays/sign-spots.ts";
import { groundsOf, type Print, renderDisputed, renderLand, renderLines, renderSea, smallCountries } from "./base.ts";
import { groundOf } from "./ground.ts";
import { renderLabels, renderSeas } from "./labels.ts";
import type { Lettering } from "./lettering.ts";
import { renderContours, renderSelection } from "./outlines.ts";
import { type Group, renderTiles, type Tile } from "./patterns.ts";
import { type Plane, type Point, worldSize } from "./projection.ts";
import { renderRings } from "./rings.ts";
import { drawingsOf, shapesInSteps } from "./shapes.ts";

/** Bottom up (look.md §5). */
const LAYERS = [
  "sea",
  "land",
  "disputed",
  "rings",
  "lines",
  "contours",
  "selection",
  "hover",
  "seas",
  "arcs",
  "points",
  // Lines between discs that leave them no room run over the discs.
  "near",
  "signs",
  "labels",
] as const;
type Layer = (typeof LAYERS)[number];

export interface LayerOptions {
  readonly plane: Plane;
  readonly geometry: Geometry;
  readonly tokens: Tokens;
  readonly lettering: Lettering;
  readonly seas: readonly Sea[];
  /** Boxes no label may cover. */
  readonly reserved: readonly Box[];
  /** Placed anew, or left as they stand while a hand moves the map. */
  readonly names: "place" | "keep";
  readonly textureScale: number;
  /** Paints of legend samples that share the definitions. */
  readonly moreTiles: readonly Tile[];
}

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** Prints the whole frame into an svg of the plane's size, piece by piece. Keyed joins: what stays, stays the same element. */
export function* layersInSteps(svg: Svg, frame: Frame, options: LayerOptions): Generator<undefined, void> {
  const { plane, geometry, tokens } = options;
  const shapes = yield* shapesInSteps(geometry);
  yield;
  const groundAt = groundOf(geometry);
  yield;
  const print: Print = {
    marks: marksOf(frame),
    tokens,
    plane,
    shapes,
    groundAt,
    drawings: drawingsOf(shapes, plane),
    small: smallCountries(shapes, plane),
  };
  yield;
  for (const id of shapes.countries.keys()) {
    print.drawings.country(id);
    yield;
  }
  for (const lines of ["borders", "coast", "graticule"] as const) if (print.drawings[lines] !== "") yield;
  const placed = placedArcs(print);
  yield;
  const near = placed.filter(({ squeezed }) => squeezed);
  const layer = layersOf(
    svg,
    LAYERS.filter((name) => (name !== "near" || near.length > 0) && (name !== "signs" || print.marks.signs.length > 0)),
  );
  const { grounds, tiles } = groundsOf(print);
  renderSea(layer("sea"), print);
  renderLand(layer("land"), grounds, print);
  yield;
  const hatch = renderDisputed(layer("disputed"), print);
  renderTiles(
    svg.selectAll<SVGDefsElement, null>("defs.tiles").data([null]).join("defs").attr("class", "tiles"),
    [...tiles, ...hatch, ...options.moreTiles],
    options.textureScale,
  );
  yield;
  renderRings(layer("rings"), geometry, print);
  yield;
  renderLines(layer("lines"), print, frame.theme === "dark");
  renderContours(layer("contours"), print);
  renderSelection(layer("selection"), print);
  yield;
  const look = { halo: tokens.halo, ink: tokens.ink };
  renderArcs(
    layer("arcs"),
    placed.filter(({ squeezed }) => !squeezed),
    look,
  );
  yield;
  renderPoints(layer("points"), print.marks.points, { project: plane.project, tokens });
  if (near.length > 0) renderArcs(layer("near"), near, look);
  if (options.names === "keep") return;
  yield;
  const labels = placedLabels(frame, print, placed, options);
  yield;
  renderLabels(layer("labels"), labels, tokens);
  if (print.marks.signs.length > 0) printSigns(layer("signs"), print, labels, options);
  yield;
  const boxes = [...options.reserved, ...labels.map(({ box }) => box)];
  renderSeas(
    layer("seas"),
    options.seas,
    options.lettering.language,
    { ...plane, isTaken: takenBy(print, placed) },
    boxes,
    tokens,
  );
}

function layersOf(svg: Svg, names: readonly Layer[]): (name: Layer) => Group {
  const groups = new Map<Layer, Group>();
  svg
    .selectAll<SVGGElement, Layer>("g.layer")
    .data(names, (name) => name)
    .join("g")
    .attr("class", (name) => `layer ${name}`)
    // Taken one by one: select() from above would hand the group its parent's datum, and its key would be lost.
    .each(function (name) {
      groups.set(name, select<SVGGElement, unknown>(this));
    });
  return (name) => groups.get(name) as Group;
}

/** Every flow and tie that shows, as outlines in px. */
function placedArcs({ marks, plane }: Print): readonly PlacedArc[] {
  const { kind, width, height } = plane.look;
  return placeArcs(marks.arcs, {
    // On the whole world too the lines bow as on a flat map: great circles would crowd over the pole.
    plane: kind === "globe" ? "sphere" : "mercator",
    project: ([lng, lat]) => plane.project([lng, lat]),
    view: [0, 0, width, height],
    radius: radiusOf(marks.points),
    ...(kind === "globe" ? {} : { cut: worldSize(plane.zoom) / 3 }),
  });
}

function placedLabels(
  frame: Frame,
  print: Print,
  arcs: readonly PlacedArc[],
  { plane, lettering, reserved }: LayerOptions,
): PlacedLabel[] {
  const { width, height } = plane.look;
  const { shapes, marks } = print;
  const view: LabelView = {
    width,
    height,
    zoom: plane.zoom,
    project: plane.project,
    areaOf: (id) => {
      const size = shapes.sizes.get(id);
      return size ? plane.areaOnScreen(size.steradians, size.middle) : 0;
    },
    nameOf: lettering.name,
    shortOf: lettering.shortName,
    numberOf: lettering.number,
    exits: exitsOf(arcs),
  };
  return placeLabels(labelWishes(frame.atlas, marks, view), {
    width,
    height,
    reserved,
    discs: discsOf(marks.points, arcs, plane.project),
    trails: trailsOf(arcs),
    ownerAt: (at) => ownerAt(print, at),
  });
}

/** Beside the names, which stand already. */
function printSigns(
  group: Group,
  { marks }: Print,
  labels: readonly PlacedLabel[],
  { plane, tokens, lettering, reserved }: LayerOptions,
): void {
  const { width, height } = plane.look;
  const { project } = plane;
  const look = { project, tokens, numberOf: lettering.number };
  const discs = discsOf(marks.points, [], project);
  renderSigns(group, spotSigns(marks.signs, { ...look, width, height, reserved, discs, labels }), look);
}

/** Land at four places along a name, or a line through it. */
function takenBy(print: Print, arcs: readonly PlacedArc[]): (box: Box) => boolean {
  const cover = coverOf({ ...print.plane.look, trails: trailsOf(arcs) });
  return (box) =>
    cover(box) > 0 ||
    [0.02, 0.25, 0.75, 0.98].some(
      (t) => ownerAt(print, [box.x0 + (box.x1 - box.x0) * t, (box.y0 + box.y1) / 2]) !== null,
    );
}

function ownerAt({ plane, groundAt }: Print, at: Point): CountryId | null {
  const place = plane.invert(at);
  return place ? groundAt(place) : null;
}
