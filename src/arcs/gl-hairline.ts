// The program of hairlines: bodies of plain lines without halo, which are most of what is drawn. Nothing of heads, gaps or
// starts is worked out for them; while the map moves they may be lines a pixel wide instead of strips.
import { CHUNK, lineSource } from "./gl-shader.ts";

/** Numbers of one piece of a hairline, in the order of the texels below; the colour is bytes in the place of one number. */
export const FINE_FLOATS = 8;
export const FINE_A_ROW = 512;
/** Vertices of a piece: two a place. */
export const FINE_VERTICES = 2 * (CHUNK + 1);

export const fineVertexSource = (
  prelude: string,
  define: string,
) => `${lineSource(prelude, define, FINE_FLOATS / 4, FINE_A_ROW)}
uniform float u_ratio;
uniform bool u_strip;
out highp float v_beside;     // px beside the inner edge
flat out highp float v_width;
flat out vec4 v_ink;

void main() {
  int chunk = u_first + gl_VertexID / ${FINE_VERTICES};
  int vertex = gl_VertexID % ${FINE_VERTICES};
  vec4 i_line = chunkOf(chunk, 0);   // first texel, sense times (world copy + 2), opacity, colour
  vec4 i_range = chunkOf(chunk, 1);  // t0, t1, width, gap
  float t = mix(i_range.x, i_range.y, float(vertex / 2) / ${CHUNK}.0);
  vec2 here, way;
  vec4 clip = placeAt(i_line.x, sign(i_line.y), abs(i_line.y) - 2.0, t, here, way);
  float room = 0.5 / u_ratio + 0.05;
  v_width = i_range.z;
  v_beside = u_strip ? mix(-room, v_width + room, float(vertex % 2)) : 0.5 * v_width;
  here += vec2(way.y, -way.x) * (i_range.w + v_beside);
  gl_Position = vec4(here / (0.5 * u_view) * clip.w, clip.z, clip.w);
  v_ink = vec4(colourOf(i_line.w), 1.0) * i_line.z;
}`;

export const fineFragmentSource = `#version 300 es
precision highp float;
uniform float u_ratio;
in highp float v_beside;
flat in highp float v_width;
flat in vec4 v_ink;
out vec4 fragColor;

void main() {
  // How much of this pixel's width the line takes.
  float half_ = 0.5 / u_ratio;
  fragColor = v_ink * max(0.0, min(v_beside + half_, v_width) - max(v_beside - half_, 0.0)) * u_ratio;
}`;
