import type { CustomRenderMethodInput, Map as MapLibre } from "maplibre-gl";
import type { CountryId } from "../model/record.ts";
import type { Band } from "./bands.ts";
import { type Program, setProjection } from "./bands-program.ts";
import type { Area, Segments } from "./mesh.ts";

/** Bits of the stencil: so many different unions at once are drawn in one go. */
const BITS = 8;

export interface Stroke {
  readonly band: Band;
  readonly segments: Segments;
  readonly buffer: WebGLBuffer;
}
/** Strokes that are cut off by the same countries. */
export interface Union {
  readonly countries: readonly CountryId[];
  readonly least: number;
  readonly strokes: readonly Stroke[];
}
export interface Drawing {
  readonly strokes: readonly Stroke[];
  readonly unions: readonly Union[];
}

/** An area on the graphics card. */
export interface Placed {
  readonly buffer: WebGLBuffer;
  readonly area: Area;
}
export type AreaOf = (country: CountryId) => Placed;

/** Draws all strokes, each only inside its own countries. Leaves the state as MapLibre wants to find it. */
export function draw(
  gl: WebGL2RenderingContext,
  map: MapLibre,
  args: CustomRenderMethodInput,
  programs: { area: Program; stroke: Program },
  { unions, strokes }: Drawing,
  corners: WebGLBuffer,
  areaOf: AreaOf,
): void {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.disable(gl.DEPTH_TEST);
  gl.disable(gl.CULL_FACE);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.enable(gl.STENCIL_TEST);
  const view = viewOf(map, args);
  const bits = new Map<Stroke, number>();
  // Strokes keep their order over all unions, so every union has its bit before the first of them; rarely a second round is needed.
  for (let first = 0; first < unions.length; first += BITS) {
    const some = unions.slice(first, first + BITS);
    fillStencil(gl, args, programs.area, some, view.turns, areaOf);
    some.forEach((union, i) => {
      for (const stroke of union.strokes) bits.set(stroke, 1 << i);
    });
    const mine = new Set(some.flatMap((union) => union.strokes));
    drawStrokes(
      gl,
      args,
      programs.stroke,
      strokes.filter((stroke) => mine.has(stroke)),
      bits,
      view,
      corners,
    );
  }
  gl.stencilMask(0xff);
  gl.disable(gl.STENCIL_TEST);
  gl.bindVertexArray(null);
  gl.deleteVertexArray(array);
}

interface View {
  /** Copies of the world to draw, as shifts by whole worlds. */
  readonly turns: readonly number[];
  /** What is seen, on the unrolled Mercator world; null = everything might be. */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number] | null;
  readonly worldSize: number;
  readonly ratio: number;
}

function viewOf(map: MapLibre, args: CustomRenderMethodInput): View {
  const worldSize = 512 * 2 ** map.getZoom();
  const ratio = map.getPixelRatio();
  if (args.shaderData.variantName !== "mercator") return { turns: [0], box: null, worldSize, ratio };
  const bounds = map.getBounds();
  const margin = 40 / worldSize;
  const x = (lng: number) => lng / 360 + 0.5;
  const y = (lat: number) =>
    0.5 - Math.asinh(Math.tan((Math.max(-89, Math.min(89, lat)) * Math.PI) / 180)) / (2 * Math.PI);
  const box = [
    x(bounds.getWest()) - margin,
    y(bounds.getNorth()) - margin,
    x(bounds.getEast()) + margin,
    y(bounds.getSouth()) + margin,
  ] as const;
  const turns = Array.from({ length: Math.floor(box[2]) - Math.floor(box[0]) + 1 }, (_, i) => Math.floor(box[0]) + i);
  return { turns, box, worldSize, ratio };
}

function fillStencil(
  gl: WebGL2RenderingContext,
  args: CustomRenderMethodInput,
  program: Program,
  unions: readonly Union[],
  turns: readonly number[],
  areaOf: AreaOf,
): void {
  gl.useProgram(program.program);
  setProjection(gl, program, args.defaultProjectionData);
  gl.colorMask(false, false, false, false);
  gl.stencilMask(0xff);
  gl.clearStencil(0);
  gl.clear(gl.STENCIL_BUFFER_BIT);
  gl.stencilOp(gl.KEEP, gl.KEEP, gl.REPLACE);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribDivisor(0, 0);
  unions.forEach(({ countries, least }, i) => {
    gl.stencilMask(1 << i);
    gl.stencilFunc(gl.ALWAYS, 1 << i, 0xff);
    for (const country of countries) {
      const { buffer, area } = areaOf(country);
      const count = area.countFrom(least);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
      for (const turn of turns) {
        gl.uniform1f(program.uniform("u_turn"), turn);
        gl.drawArrays(gl.TRIANGLES, 0, count);
      }
    }
  });
  gl.colorMask(true, true, true, true);
  gl.stencilMask(0);
}

const FLOAT = 4;
const PIECE = 5 * FLOAT;

function drawStrokes(
  gl: WebGL2RenderingContext,
  args: CustomRenderMethodInput,
  program: Program,
  strokes: readonly Stroke[],
  bits: ReadonlyMap<Stroke, number>,
  view: View,
  corners: WebGLBuffer,
): void {
  gl.useProgram(program.program);
  setProjection(gl, program, args.defaultProjectionData);
  gl.uniform2f(program.uniform("u_half"), gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2);
  gl.uniform1f(program.uniform("u_worldSize"), view.worldSize * view.ratio);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  for (const location of [0, 1, 2]) gl.enableVertexAttribArray(location);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.vertexAttribDivisor(0, 0);
  gl.vertexAttribDivisor(1, 1);
  gl.vertexAttribDivisor(2, 1);
  for (const stroke of strokes) {
    const { band, segments, buffer } = stroke;
    const [on, off] = band.dash ?? [0, 0];
    gl.stencilFunc(gl.EQUAL, 0xff, bits.get(stroke) ?? 0);
    gl.uniform1f(program.uniform("u_reach"), band.reach * view.ratio);
    gl.uniform2f(program.uniform("u_dash"), on * view.ratio, off * view.ratio);
    gl.uniform4f(program.uniform("u_colour"), ...rgba(band.colour));
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    for (const turn of view.turns) {
      gl.uniform1f(program.uniform("u_turn"), turn);
      for (const [first, count] of visible(segments, view, turn)) {
        gl.vertexAttribPointer(1, 4, gl.FLOAT, false, PIECE, first * PIECE);
        gl.vertexAttribPointer(2, 1, gl.FLOAT, false, PIECE, first * PIECE + 4 * FLOAT);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      }
    }
  }
}

/** Runs of chunks that touch the view, neighbours joined. */
function visible({ chunks }: Segments, { box }: View, turn: number): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const {
    first,
    count,
    box: [x0, y0, x1, y1],
  } of chunks) {
    if (box && (x0 + turn > box[2] || x1 + turn < box[0] || y0 > box[3] || y1 < box[1])) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === first) last[1] += count;
    else runs.push([first, count]);
  }
  return runs;
}

function rgba(colour: string): [number, number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255, 1];
}
