import type { CustomLayerInterface, Map as MapLibre } from "maplibre-gl";
import type { CountryId } from "../model/record.ts";
import type { Band } from "./bands.ts";
import { type Drawing, draw, type Placed, type Stroke, type Union } from "./bands-draw.ts";
import { programsOf } from "./bands-program.ts";
import { type Area, areaMesh, type Segments, segmentsOf } from "./mesh.ts";
import type { World } from "./shapes.ts";

/**
 * Rings and contours, cut off exactly at the border: MapLibre's own lines can be moved inwards but not cut off, and come
 * out on the other side of every narrow place. The countries go into the stencil, then the strokes are drawn through it.
 */
export interface BandsLayer extends CustomLayerInterface {
  set(bands: readonly Band[], world: World, zoom: number): void;
}

/** px by which a stroke may miss its line: a wide one hides more. Dashes are more even along a smoother line. */
const toleranceOf = ({ reach, dash }: Band): number => (dash ? 2 : 0.3 + Math.min(1.5, reach * 0.1));

const NO_AREA: Area = { data: new Float32Array(), countFrom: () => 0 };

export function createBandsLayer(): BandsLayer {
  let map: MapLibre | null = null;
  let gl: WebGL2RenderingContext | null = null;
  let wanted: { bands: readonly Band[]; world: World; zoom: number } | null = null;
  let drawing: Drawing | null = null;
  let areas = new Map<CountryId, Placed>();
  let areasOf: World | null = null;
  let corners: WebGLBuffer | null = null;
  const programs = new Map<string, ReturnType<typeof programsOf>>();
  const pieces: Pieces = new WeakMap();

  function upload(context: WebGL2RenderingContext, data: Float32Array): WebGLBuffer {
    const buffer = context.createBuffer();
    context.bindBuffer(context.ARRAY_BUFFER, buffer);
    context.bufferData(context.ARRAY_BUFFER, data, context.STATIC_DRAW);
    return buffer;
  }

  function areaOf(context: WebGL2RenderingContext, world: World, country: CountryId) {
    const made = areas.get(country);
    if (made) return made;
    const shape = world.countries.features.find(({ properties }) => properties.a3 === country);
    const area = shape ? areaMesh(shape.geometry) : NO_AREA;
    const placed = { buffer: upload(context, area.data), area };
    areas.set(country, placed);
    return placed;
  }

  function prepare(context: WebGL2RenderingContext): Drawing | null {
    if (drawing || !wanted) return drawing;
    const { bands, world, zoom } = wanted;
    if (areasOf !== world) {
      for (const { buffer } of areas.values()) context.deleteBuffer(buffer);
      areas = new Map();
      areasOf = world;
    }
    const level = Math.round(zoom);
    const strokes = bands.map((band): Stroke => {
      const segments = segmentsAt(pieces, band, level);
      return { band, segments, buffer: upload(context, segments.data) };
    });
    const byUnion = new Map<string, Union & { strokes: Stroke[] }>();
    for (const stroke of strokes) {
      const { inside, least } = stroke.band;
      const key = `${least} ${inside.join(" ")}`;
      const union = byUnion.get(key) ?? { countries: inside, least, strokes: [] };
      union.strokes.push(stroke);
      byUnion.set(key, union);
    }
    drawing = { strokes, unions: [...byUnion.values()] };
    return drawing;
  }

  return {
    id: "bands",
    type: "custom",
    onAdd(next, context) {
      map = next;
      gl = context as WebGL2RenderingContext;
      programs.clear();
      areas = new Map();
      drawing = null;
      corners = upload(gl, new Float32Array([0, -1, 0, 1, 1, -1, 1, 1]));
    },
    onRemove() {
      for (const { buffer } of drawing?.strokes ?? []) gl?.deleteBuffer(buffer);
      drawing = null;
      [map, gl] = [null, null];
    },
    set(bands, world, zoom) {
      for (const { buffer } of drawing?.strokes ?? []) gl?.deleteBuffer(buffer);
      drawing = null;
      wanted = { bands, world, zoom };
      map?.triggerRepaint();
    },
    render(context, args) {
      const live = context as WebGL2RenderingContext;
      const now = prepare(live);
      if (!map || !now || now.strokes.length === 0 || !corners) return;
      const known = programs.get(args.shaderData.variantName) ?? programsOf(live, args.shaderData);
      programs.set(args.shaderData.variantName, known);
      draw(live, map, args, known, now, corners, (country) => areaOf(live, areasOf as World, country));
    },
  };
}

type Pieces = WeakMap<Band["lines"], Map<number, Segments>>;

/** The same lines at the same zoom are cut into pieces once. */
function segmentsAt(made: Pieces, band: Band, level: number): Segments {
  const { lines } = band;
  const tolerance = Math.round(toleranceOf(band) * 4) / 4 / (512 * 2 ** level);
  const levels = made.get(lines) ?? new Map<number, Segments>();
  made.set(lines, levels);
  const segments = levels.get(tolerance) ?? segmentsOf(lines, tolerance);
  levels.set(tolerance, segments);
  return segments;
}
