// Program, texture and buffer of the arcs layer: everything that lives in one WebGL context and dies with it.
import type { CustomRenderMethodInput } from "maplibre-gl";
import type { Lines } from "./gl-lines.ts";
import { FLOATS, fragmentSource, ROW, VERTICES, vertexSource } from "./gl-shader.ts";
import type { View } from "./gl-view.ts";
import type { Box } from "./run.ts";

type Gl = WebGL2RenderingContext;
type ShaderData = CustomRenderMethodInput["shaderData"];
type Projection = CustomRenderMethodInput["defaultProjectionData"];

/** What draws; made anew for each context. */
export interface Brush {
  /** Brings changed rows of the lines to the card; another store of lines replaces the whole texture. */
  readonly upload: (lines: Lines) => void;
  readonly fill: (data: Float32Array, chunks: number) => void;
  readonly draw: (
    shader: ShaderData,
    projection: Projection,
    view: View,
    halo: readonly number[],
    chunks: number,
  ) => void;
  /** Runs `paint` so that it reaches that part of the view only, CSS px. */
  readonly within: (part: Box, view: View, paint: () => void) => void;
  readonly dispose: () => void;
}

interface Program {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

const STRIDE = FLOATS * 4;

export function createBrush(gl: Gl): Brush {
  const programs = new Map<string, Program>();
  const vertexArray = gl.createVertexArray();
  const buffer = gl.createBuffer();
  const texture = gl.createTexture();
  let held: { lines: Lines; rows: number } | null = null;
  let room = 0;
  layOut(gl, vertexArray, buffer);

  const programFor = (shader: ShaderData): Program => {
    const known = programs.get(shader.variantName);
    if (known !== undefined) return known;
    const made = withUniforms(gl, compile(gl, vertexSource(shader.vertexShaderPrelude, shader.define), fragmentSource));
    programs.set(shader.variantName, made);
    return made;
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
    fill(data, chunks) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      const part = data.subarray(0, chunks * FLOATS);
      if (part.byteLength > room) {
        room = Math.ceil(part.byteLength * 1.5);
        gl.bufferData(gl.ARRAY_BUFFER, room, gl.DYNAMIC_DRAW);
      }
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, part);
      gl.bindBuffer(gl.ARRAY_BUFFER, null);
    },
    draw(shader, projection, view, halo, chunks) {
      if (chunks === 0) return;
      const { program, uniform } = programFor(shader);
      gl.useProgram(program);
      setProjection(gl, uniform, projection);
      gl.uniform2f(uniform("u_view"), view.width, view.height);
      gl.uniform3f(uniform("u_halo"), halo[0] ?? 0, halo[1] ?? 0, halo[2] ?? 0);
      gl.uniform1f(uniform("u_ratio"), view.ratio);
      gl.uniform1i(uniform("u_lines"), 0);
      gl.uniform1i(uniform("u_sphere"), held?.lines.plane === "sphere" ? 1 : 0);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.CULL_FACE);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.bindVertexArray(vertexArray);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, VERTICES, chunks);
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
      for (const { program } of programs.values()) gl.deleteProgram(program);
      gl.deleteVertexArray(vertexArray);
      gl.deleteBuffer(buffer);
      gl.deleteTexture(texture);
    },
  };
}

function layOut(gl: Gl, vertexArray: WebGLVertexArrayObject | null, buffer: WebGLBuffer | null): void {
  gl.bindVertexArray(vertexArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (let location = 0; location < 5; location++) {
    gl.enableVertexAttribArray(location);
    if (location < 4) gl.vertexAttribPointer(location, 4, gl.FLOAT, false, STRIDE, location * 16);
    else gl.vertexAttribPointer(location, 4, gl.UNSIGNED_BYTE, true, STRIDE, 64);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}

function allocate(gl: Gl, lines: Lines): void {
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROW, lines.rows, 0, gl.RGBA, gl.FLOAT, lines.texels);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
}

function sendRows(gl: Gl, lines: Lines, from: number): void {
  const part = lines.texels.subarray(from * ROW * 4);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, from, ROW, lines.rows - from, gl.RGBA, gl.FLOAT, part);
}

function setProjection(gl: Gl, uniform: Program["uniform"], projection: Projection): void {
  gl.uniformMatrix4fv(
    uniform("u_projection_matrix"),
    false,
    Float32Array.from(projection.mainMatrix as Iterable<number>),
  );
  gl.uniformMatrix4fv(
    uniform("u_projection_fallback_matrix"),
    false,
    Float32Array.from(projection.fallbackMatrix as Iterable<number>),
  );
  gl.uniform4f(uniform("u_projection_tile_mercator_coords"), ...projection.tileMercatorCoords);
  gl.uniform4f(uniform("u_projection_clipping_plane"), ...projection.clippingPlane);
  gl.uniform1f(uniform("u_projection_transition"), projection.projectionTransition);
}

/** A linked program; throws with the driver's words when it does not compile or link. */
export function compile(gl: Gl, vertex: string, fragment: string): WebGLProgram {
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

function withUniforms(gl: Gl, program: WebGLProgram): Program {
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
