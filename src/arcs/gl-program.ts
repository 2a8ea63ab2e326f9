// Programs, textures and buffers of the arcs layer: everything that lives in one WebGL context and dies with it.
import type { CustomRenderMethodInput } from "maplibre-gl";
import { FINE_VERTICES, fineFragmentSource, fineVertexSource } from "./gl-hairline.ts";
import type { Lines } from "./gl-lines.ts";
import type { Listing } from "./gl-listing.ts";
import { CHUNK, fragmentSource, ROW, vertexSource, verticesOf } from "./gl-shader.ts";
import { createSlab, unfiltered } from "./gl-table.ts";
import type { View } from "./gl-view.ts";
import type { Box } from "./run.ts";

type Gl = WebGL2RenderingContext;

/** What a draw needs besides what was filled in. */
export interface Stroke {
  readonly args: CustomRenderMethodInput;
  readonly view: View;
  readonly halo: readonly number[];
  /** Hairlines may be a pixel wide, without soft edges and heads, while the map moves. */
  readonly coarse: boolean;
}

/** What draws; made anew for each context. */
export interface Brush {
  /** Brings changed rows of the lines to the card; another store of lines replaces the whole texture. */
  readonly upload: (lines: Lines) => void;
  /** Brings what is listed to the card. */
  readonly fill: (listing: Listing) => void;
  /** Draws what was filled in last: hairlines, and over them all that is more. */
  readonly draw: (stroke: Stroke) => void;
  /** Runs `paint` so that it reaches that part of the view only, CSS px. */
  readonly within: (part: Box, view: View, paint: () => void) => void;
  readonly dispose: () => void;
}

export interface MadeProgram {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

const KINDS = ["ribbons", "hairlines", "heads"] as const;

/** Pieces of hairlines in one draw call: so many the index buffers hold. */
const BATCH = 4096;

export function createBrush(gl: Gl, { programFor }: Programs): Brush {
  const vertexArray = gl.createVertexArray();
  const [strips, threads] = [indicesOf(gl, 1), indicesOf(gl, 2)];
  const slabs = { ribbons: createSlab(gl), hairlines: createSlab(gl), heads: createSlab(gl) };
  const texture = gl.createTexture();
  let held: { lines: Lines; rows: number } | null = null;
  const filled = { ribbons: 0, hairlines: 0, heads: 0 };

  const begin = ({ program, uniform }: MadeProgram, { args, view }: Stroke, table: WebGLTexture) => {
    gl.useProgram(program);
    setProjection(gl, uniform, view, args.defaultProjectionData.tileMercatorCoords);
    gl.uniform2f(uniform("u_view"), view.width, view.height);
    gl.uniform1f(uniform("u_ratio"), view.ratio);
    gl.uniform1i(uniform("u_lines"), 0);
    gl.uniform1i(uniform("u_chunks"), 1);
    gl.uniform1i(uniform("u_first"), 0);
    gl.uniform1i(uniform("u_sphere"), held?.lines.plane === "sphere" ? 1 : 0);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, table);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  };
  const drawHairlines = (stroke: Stroke) => {
    const { shaderData } = stroke.args;
    const source = () => fineVertexSource(shaderData.vertexShaderPrelude, shaderData.define);
    const program = programFor(`fine ${shaderData.variantName}`, source, fineFragmentSource);
    begin(program, stroke, slabs.hairlines.texture);
    gl.uniform1i(program.uniform("u_strip"), stroke.coarse ? 0 : 1);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, stroke.coarse ? threads : strips);
    const [mode, indices] = stroke.coarse ? [gl.LINE_STRIP, THREAD] : [gl.TRIANGLE_STRIP, STRIP];
    for (let first = 0; first < filled.hairlines; first += BATCH) {
      gl.uniform1i(program.uniform("u_first"), first);
      gl.drawElements(mode, indices * Math.min(BATCH, filled.hairlines - first), gl.UNSIGNED_INT, 0);
    }
  };
  const drawRibbons = (stroke: Stroke, kind: "ribbons" | "heads", segments: number) => {
    const { shaderData } = stroke.args;
    const source = () => vertexSource(shaderData.vertexShaderPrelude, shaderData.define);
    const program = programFor(shaderData.variantName, source, fragmentSource);
    begin(program, stroke, slabs[kind].texture);
    gl.uniform1i(program.uniform("u_segments"), segments);
    gl.uniform3f(program.uniform("u_halo"), ...colourOf(stroke.halo));
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, verticesOf(segments) * filled[kind]);
  };

  return {
    upload(lines) {
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (held?.lines !== lines || held.rows !== lines.rows) allocate(gl, lines);
      else if (lines.dirtyFrom < lines.rows) sendRows(gl, lines, lines.dirtyFrom);
      held = { lines, rows: lines.rows };
      lines.uploaded();
      gl.bindTexture(gl.TEXTURE_2D, null);
    },
    fill(listing) {
      for (const kind of KINDS) {
        slabs[kind].send(listing[kind]);
        filled[kind] = listing[kind].chunks;
      }
    },
    draw(stroke) {
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.CULL_FACE);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.bindVertexArray(vertexArray);
      if (filled.hairlines > 0) drawHairlines(stroke);
      if (filled.heads > 0 && !stroke.coarse) drawRibbons(stroke, "heads", 0);
      if (filled.ribbons > 0) drawRibbons(stroke, "ribbons", CHUNK);
      gl.bindVertexArray(null);
      gl.bindTexture(gl.TEXTURE_2D, null);
    },
    within([x0, y0, x1, y1], { height, ratio }, paint) {
      const [left, bottom] = [Math.round(x0 * ratio), Math.round((height - y1) * ratio)];
      gl.enable(gl.SCISSOR_TEST);
      gl.scissor(left, bottom, Math.round(x1 * ratio) - left, Math.round((height - y0) * ratio) - bottom);
      paint();
      gl.disable(gl.SCISSOR_TEST);
    },
    dispose() {
      gl.deleteVertexArray(vertexArray);
      for (const buffer of [strips, threads]) gl.deleteBuffer(buffer);
      for (const held of [texture, ...KINDS.map((kind) => slabs[kind].texture)]) gl.deleteTexture(held);
    },
  };
}

const colourOf = (shares: readonly number[]) => [shares[0] ?? 0, shares[1] ?? 0, shares[2] ?? 0] as const;

/** Indices of a piece of a hairline, as a strip or as a line of every second vertex, with a break at the end. */
const STRIP = FINE_VERTICES + 1;
const THREAD = FINE_VERTICES / 2 + 1;
const BREAK = 0xffffffff;

function indicesOf(gl: Gl, every: 1 | 2): WebGLBuffer {
  const count = FINE_VERTICES / every + 1;
  const indices = Uint32Array.from({ length: BATCH * count }, (_, i) =>
    i % count === count - 1 ? BREAK : Math.floor(i / count) * FINE_VERTICES + (i % count) * every,
  );
  const buffer = gl.createBuffer();
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, null);
  return buffer;
}

function allocate(gl: Gl, lines: Lines): void {
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROW, lines.rows, 0, gl.RGBA, gl.FLOAT, lines.texels);
  unfiltered(gl);
}

function sendRows(gl: Gl, lines: Lines, from: number): void {
  const part = lines.texels.subarray(from * ROW * 4);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, from, ROW, lines.rows - from, gl.RGBA, gl.FLOAT, part);
}

/** The projection of a view, for MapLibre's prelude; `tile` = where the tile's square lies in the world. */
export function setProjection(
  gl: Gl,
  uniform: MadeProgram["uniform"],
  { matrix, fallback, plane, transition }: View,
  tile: readonly [number, number, number, number],
): void {
  gl.uniformMatrix4fv(uniform("u_projection_matrix"), false, Float32Array.from(matrix));
  gl.uniformMatrix4fv(uniform("u_projection_fallback_matrix"), false, Float32Array.from(fallback));
  gl.uniform4f(uniform("u_projection_tile_mercator_coords"), ...tile);
  gl.uniform4fv(uniform("u_projection_clipping_plane"), plane);
  gl.uniform1f(uniform("u_projection_transition"), transition);
}

/** The programs of one context: MapLibre's prelude differs by projection, so each is made when it is first wanted. */
export interface Programs {
  readonly programFor: (key: string, vertex: () => string, fragment: string) => MadeProgram;
  readonly dispose: () => void;
}

export function createPrograms(gl: Gl): Programs {
  const programs = new Map<string, MadeProgram>();
  return {
    programFor(key, vertex, fragment) {
      const known = programs.get(key);
      if (known !== undefined) return known;
      const made = withUniforms(gl, compile(gl, vertex(), fragment));
      programs.set(key, made);
      return made;
    },
    dispose() {
      for (const { program } of programs.values()) gl.deleteProgram(program);
    },
  };
}

/** A linked program; throws with the driver's words when it does not compile or link. */
function compile(gl: Gl, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  const shaders = [shaderOf(gl, gl.VERTEX_SHADER, vertex), shaderOf(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  for (const shader of shaders) gl.deleteShader(shader);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`The arcs program does not link: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}

function withUniforms(gl: Gl, program: WebGLProgram): MadeProgram {
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform(name) {
      if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name));
      return locations.get(name) ?? null;
    },
  };
}

function shaderOf(gl: Gl, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (shader === null) throw new Error("The WebGL context makes no shaders: it is lost.");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`An arcs shader does not compile: ${gl.getShaderInfoLog(shader)}`);
  }
  return shader;
}
