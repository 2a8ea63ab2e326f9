import type { CustomRenderMethodInput } from "maplibre-gl";

type Shader = CustomRenderMethodInput["shaderData"];
export interface Program {
  readonly program: WebGLProgram;
  uniform(name: string): WebGLUniformLocation | null;
}

/** The area of the countries, for the stencil. */
const AREA = `
in vec2 a_at;
uniform float u_turn;
void main() { gl_Position = projectTile(a_at + vec2(u_turn, 0.0)); }`;

const NOTHING = `#version 300 es
precision highp float;
out vec4 colour;
void main() { colour = vec4(0.0); }`;

/** One straight piece as a quad around a capsule. Set out on the screen, so that widths are px whatever the projection. */
const STROKE = `
in vec2 a_corner;
in vec4 a_piece;
in float a_along;
uniform float u_turn;
uniform vec2 u_half;
uniform float u_reach;
uniform float u_worldSize;
out vec2 v_at;
out float v_length;
out float v_along;
out float v_reach;
/** Towards the rim of the globe land is seen from the side, and so are strokes. */
float slant(vec4 at) {
#ifdef GLOBE
  float facing = (1.0 - at.z / at.w) / (1.0 + u_projection_clipping_plane.w);
  return mix(1.0, clamp(facing * 2.2, 0.12, 1.0), u_projection_transition);
#else
  return 1.0;
#endif
}
void main() {
  vec4 from = projectTile(a_piece.xy + vec2(u_turn, 0.0));
  vec4 to = projectTile(a_piece.zw + vec2(u_turn, 0.0));
  vec2 a = from.xy / from.w * u_half;
  vec2 b = to.xy / to.w * u_half;
  vec2 way = b - a;
  v_length = length(way);
  vec2 dir = v_length > 1e-4 ? way / v_length : vec2(1.0, 0.0);
  vec2 side = vec2(-dir.y, dir.x);
  vec4 end = a_corner.x < 0.5 ? from : to;
  v_reach = u_reach * slant(end);
  float room = u_reach + 1.0;
  vec2 corner = mix(a - dir * room, b + dir * room, a_corner.x) + side * room * a_corner.y;
  v_at = vec2(dot(corner - a, dir), dot(corner - a, side));
  v_along = a_along * u_worldSize;
  gl_Position = vec4(corner / u_half, end.z / end.w, 1.0);
}`;

const INK = `#version 300 es
precision highp float;
in vec2 v_at;
in float v_length;
in float v_along;
in float v_reach;
uniform vec4 u_colour;
uniform vec2 u_dash;
out vec4 colour;
void main() {
  float x = clamp(v_at.x, 0.0, v_length);
  float alpha = clamp(v_reach - length(v_at - vec2(x, 0.0)) + 0.5, 0.0, 1.0);
  if (u_dash.x > 0.0 && mod(v_along + x, u_dash.x + u_dash.y) > u_dash.x) discard;
  if (alpha <= 0.0) discard;
  colour = u_colour * alpha;
}`;

const LOCATIONS = [
  ["a_at", 0],
  ["a_corner", 0],
  ["a_piece", 1],
  ["a_along", 2],
] as const;

/** Compiles the two programs for MapLibre's projection of the moment. Throws what the driver says. */
export function programsOf(
  gl: WebGL2RenderingContext,
  shader: Shader,
): { readonly area: Program; readonly stroke: Program } {
  const head = `#version 300 es\nprecision highp float;\n${shader.vertexShaderPrelude}\n${shader.define}\n`;
  return { area: link(gl, head + AREA, NOTHING), stroke: link(gl, head + STROKE, INK) };
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error("no shader: the context is lost");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  for (const [name, location] of LOCATIONS) gl.bindAttribLocation(program, location, name);
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`rings: ${gl.getProgramInfoLog(program) ?? "no log"}`);
  const known = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform(name) {
      if (!known.has(name)) known.set(name, gl.getUniformLocation(program, name));
      return known.get(name) ?? null;
    },
  };
}

/** What the prelude's projectTile reads, from MapLibre's data of the frame. */
export function setProjection(
  gl: WebGL2RenderingContext,
  { uniform }: Program,
  data: CustomRenderMethodInput["defaultProjectionData"],
): void {
  gl.uniformMatrix4fv(uniform("u_projection_matrix"), false, Float32Array.from(data.mainMatrix));
  gl.uniformMatrix4fv(uniform("u_projection_fallback_matrix"), false, Float32Array.from(data.fallbackMatrix));
  gl.uniform4f(uniform("u_projection_tile_mercator_coords"), ...data.tileMercatorCoords);
  gl.uniform4f(uniform("u_projection_clipping_plane"), ...data.clippingPlane);
  gl.uniform1f(uniform("u_projection_transition"), data.projectionTransition);
}
