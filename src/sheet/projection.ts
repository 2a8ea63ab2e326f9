import {
  type GeoPath,
  type GeoProjection,
  type GeoStream,
  geoDistance,
  geoEqualEarth,
  geoMercator,
  geoOrthographic,
  geoPath,
} from "d3-geo";
import type { LngLat } from "../model/record.ts";
import type { Padding } from "../overlays/view.ts";
import type { Camera, Projection } from "../state/state.ts";

export type Point = readonly [x: number, y: number];
/** What part of the world, on how large a sheet. `world` = the whole sphere in Equal Earth, whatever the camera says. */
export interface Look {
  readonly kind: Projection | "world";
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The centre of the camera lies in the middle of what the padding leaves free. */
  readonly padding: Padding;
}

/** A look turned into functions. Points are px of the sheet. */
export interface Plane {
  /** Equal looks have equal keys. */
  readonly key: string;
  readonly look: Look;
  readonly path: GeoPath;
  /** null = behind the horizon of the globe. */
  project(at: LngLat): Point | null;
  /** null = beyond the edge of the world. */
  invert(at: Point): LngLat | null;
  /** Zoom as MapLibre counts it: the equator is 512·2^zoom px long. */
  readonly zoom: number;
  /** px² on screen of a place of so many steradians; the clip at the sheet's edge does not count. */
  areaOnScreen(steradians: number, at: LngLat): number;
}

const TAU = 2 * Math.PI;
const RAD = Math.PI / 180;
/** No ocean may cut Russia: the seam of the world fit lies in the Bering Strait. */
const WORLD_TURN = 11;
/** Strokes at the edge of the clip stay out of the picture. */
const BLEED = 24;

export const worldSize = (zoom: number): number => 512 * 2 ** zoom;

export function planeOf(look: Look): Plane {
  const projection = projectionOf(look);
  return {
    key: keyOf(look),
    look,
    path: geoPath({ stream: (sink) => projection.stream(thinned(sink)) }).digits(1),
    project: (at) => (isBehind(look, at) ? null : (projection(at) as Point | null)),
    invert: (at) => invert(projection, at),
    zoom: Math.log2((projection.scale() * TAU) / 512),
    areaOnScreen: (steradians, at) => steradians * projection.scale() ** 2 * stretch(look, at),
  };
}

/** Points nearer than this to the one before say nothing on screen, px. */
const LEAST_STEP = 0.6;

/** Leaves out points the eye cannot part: at a world's scale the fine shapes shrink to a third. Ends of lines stay. */
function thinned(sink: GeoStream): GeoStream {
  let [x0, y0] = [Number.NaN, Number.NaN];
  let skipped: Point | null = null;
  return {
    point(x, y) {
      if (Math.abs(x - x0) + Math.abs(y - y0) < LEAST_STEP) {
        skipped = [x, y];
        return;
      }
      [x0, y0] = [x, y];
      skipped = null;
      sink.point(x, y);
    },
    lineStart() {
      [x0, y0] = [Number.NaN, Number.NaN];
      skipped = null;
      sink.lineStart();
    },
    lineEnd() {
      if (skipped) sink.point(skipped[0], skipped[1]);
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}

const keyOf = ({ kind, camera, width, height, padding }: Look): string =>
  [kind, ...camera.center, camera.zoom, camera.bearing, width, height, ...Object.values(padding)].join(" ");

function projectionOf(look: Look): GeoProjection {
  switch (look.kind) {
    case "mercator":
      return mercator(look);
    case "globe":
      return globe(look);
    case "world":
      return world(look);
  }
}

const middle = ({ width, height, padding }: Look): [number, number] => [
  (padding.left + width - padding.right) / 2,
  (padding.top + height - padding.bottom) / 2,
];

/** Turned so that the camera's meridian is the middle one: the world is cut opposite to it, as far off as can be. */
function mercator(look: Look): GeoProjection {
  const { center, zoom, bearing } = look.camera;
  return (
    geoMercator()
      .rotate([-center[0], 0])
      .center([0, center[1]])
      .scale(worldSize(zoom) / TAU)
      .angle(bearing)
      .translate(middle(look))
      .clipExtent([
        [-BLEED, -BLEED],
        [look.width + BLEED, look.height + BLEED],
      ])
      // Straight between two points, as MapLibre draws them; D3 would bend the 49th parallel into a great circle.
      .precision(0)
  );
}

/** As large as MapLibre's: at the centre the scale is Mercator's. */
function globe(look: Look): GeoProjection {
  const { center, zoom, bearing } = look.camera;
  return geoOrthographic()
    .rotate([-center[0], -center[1], bearing])
    .scale(worldSize(zoom) / TAU / Math.cos(center[1] * RAD))
    .translate(middle(look))
    .clipAngle(90)
    .precision(0.7);
}

function world(look: Look): GeoProjection {
  const { width, height, padding } = look;
  const extent: [[number, number], [number, number]] = [
    [padding.left, padding.top],
    [width - padding.right, height - padding.bottom],
  ];
  return geoEqualEarth().rotate([-WORLD_TURN, 0]).fitExtent(extent, { type: "Sphere" }).precision(0.7);
}

function isBehind({ kind, camera }: Look, at: LngLat): boolean {
  return kind === "globe" && geoDistance(camera.center, at) > Math.PI / 2;
}

function invert(projection: GeoProjection, at: Point): LngLat | null {
  const found = projection.invert?.([...at]);
  if (!found?.every(Number.isFinite)) return null;
  const back = projection(found);
  // Beyond the limb the inverse of some projections answers with a place on the near side.
  return back && Math.hypot(back[0] - at[0], back[1] - at[1]) < 1 ? found : null;
}

/** How much larger than true a place is drawn, as an area. */
function stretch({ kind, camera }: Look, at: LngLat): number {
  if (kind === "mercator") return 1 / Math.cos(at[1] * RAD) ** 2;
  return kind === "globe" ? Math.max(0, Math.cos(geoDistance(camera.center, at))) : 1;
}
