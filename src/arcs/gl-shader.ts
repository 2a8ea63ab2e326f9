// The arcs program. MapLibre's prelude brings projectTile for the projection at hand; everything else is ours.
// A chunk is a piece of one arc: a strip of pairs of vertices along the line, and for the last chunk two pairs for the
// head. Body, barb, halo, gaps and hollows are cut out of the strip by distance, in pixels, in the fragment shader. All
// chunks are one draw call, which looks its numbers up in a table: a call for each instance is what software is slow at.
import { GAPS } from "../overlays/flow-gaps.ts";
import { CONTROL } from "./curve.ts";

/** Segments of a chunk; a chunk is a strip of CHUNK + 1 pairs, and two more for the head. */
export const CHUNK = 8;
/** Vertices of a chunk with so many segments before its head; the first and the last stand twice: all make one strip. */
export const verticesOf = (segments: number) => 2 * (segments + 3) + 2;
/**
 * Texels of a line. Flat: start and chord in the Mercator world, then the push. On the sphere: start and angle, the
 * direction and the bulge, the left and the start's x.
 */
export const TEXELS = 3;
/** Texels in a row of the texture: a whole number of lines. */
export const LINES_A_ROW = 682;
export const ROW = LINES_A_ROW * TEXELS;

/** Numbers of one chunk, in the order of the texels below; the colour is four bytes in the place of one number. */
export const FLOATS = 20;
export const CHUNKS_A_ROW = 256;
export const STYLES = { plain: 0, claimed: 1, suspect: 2, estimated: 3, modelled: 4 } as const;

/** What both programs begin with: the line of a corridor at t, and a table of chunks. */
export const lineSource = (prelude: string, define: string, texels: number, chunksARow: number) => `#version 300 es
${prelude}
${define}
uniform highp sampler2D u_lines;
uniform highp sampler2D u_chunks;
uniform int u_first;
uniform vec2 u_view;
uniform bool u_sphere;

vec4 chunkOf(int chunk, int i) {
  return texelFetch(u_chunks, ivec2((chunk % ${chunksARow}) * ${texels} + i, chunk / ${chunksARow}), 0);
}

vec4 texelOf(float line, int i) {
  int n = int(line) + i;
  return texelFetch(u_lines, ivec2(n % ${ROW}, n / ${ROW}), 0);
}

vec3 colourOf(float bits) { return vec3((uvec3(floatBitsToUint(bits)) >> uvec3(0, 8, 16)) & 255u) / 255.0; }

const float PI_ = 3.141592653589793;

vec2 worldOf(vec3 v, float x0) {
  float flat_ = max(length(v.xy), 1e-6);
  float x = atan(v.y, v.x) / (2.0 * PI_) + 0.5;
  // Longitudes run on from the start.
  x += floor(x0 - x + 0.5);
  float steep = abs(v.z) / flat_;
  return vec2(x, 0.5 - sign(v.z) * log(steep + sqrt(steep * steep + 1.0)) / (2.0 * PI_));
}

// A place of the line in the direction of the corridor, and another one a little further on.
void lineAt(float line, float t, float sense, out vec2 p, out vec2 on) {
  vec4 a = texelOf(line, 0);
  vec4 b = texelOf(line, 1);
  if (u_sphere) {
    vec4 c = texelOf(line, 2);
    float turn = a.w * t;
    vec3 v = cos(turn) * a.xyz + sin(turn) * b.xyz + b.w * sin(PI_ * t) * c.xyz;
    vec3 dv = a.w * (cos(turn) * b.xyz - sin(turn) * a.xyz) + b.w * PI_ * cos(PI_ * t) * c.xyz;
    p = worldOf(v, c.w);
    on = worldOf(v + dv * (0.002 * sense / max(length(dv), 1e-9)), p.x);
    return;
  }
  float g = 1.0 - t;
  float along = 3.0 * t * g * mix(${CONTROL}, ${1 - CONTROL}, t) + t * t * t;
  float aside = 3.0 * t * g * b.x;
  vec2 left = vec2(a.w, -a.z);
  p = a.xy + a.zw * along + left * aside;
  float dAlong = 3.0 * (g - t) * mix(${CONTROL}, ${1 - CONTROL}, t) + 3.0 * t * g * ${1 - 2 * CONTROL} + 3.0 * t * t;
  vec2 dp = a.zw * dAlong + left * (3.0 * (g - t) * b.x);
  on = p + dp * (0.0005 * sense / max(length(dp), 1e-9));
}

vec2 onScreen(vec4 clip) { return clip.xy / clip.w * 0.5 * u_view; }

// Where the line is at t of the arc, and which way it goes there: pixels.
vec4 placeAt(float line, float sense, float copy, float t, out vec2 here, out vec2 way) {
  vec2 p, on;
  lineAt(line, sense > 0.0 ? t : 1.0 - t, sense, p, on);
  p.x += copy;
  on.x += copy;
  vec4 clip = projectTile(p);
  here = onScreen(clip);
  way = onScreen(projectTile(on)) - here;
  way = length(way) > 0.0 ? normalize(way) : vec2(1.0, 0.0);
  return clip;
}
`;

export const vertexSource = (
  prelude: string,
  define: string,
) => `${lineSource(prelude, define, FLOATS / 4, CHUNKS_A_ROW)}
uniform int u_segments;                // of the body; 0 = heads alone
out highp vec2 v_at;                   // px before the tip, px beside the inner edge
out highp float v_run;                 // px after the start
flat out highp vec4 v_size;            // width, length of the head, width of the barb, halo
flat out vec4 v_colour;
flat out int v_style;

void main() {
  int vertices = 2 * u_segments + ${verticesOf(0)};
  int chunk = u_first + gl_VertexID / vertices;
  int vertex = clamp(gl_VertexID % vertices - 1, 0, vertices - 3);
  vec4 i_line = chunkOf(chunk, 0);   // first texel, sense, world copy, style
  vec4 i_range = chunkOf(chunk, 1);  // t0, t1, t of the start, t of the tip
  vec4 i_head = chunkOf(chunk, 2);   // px a unit of t at the tip, at the start, length of the head, width of the barb
  vec4 i_look = chunkOf(chunk, 3);   // width, gap, halo, opacity
  int pair = vertex / 2;
  float side = float(vertex % 2);
  float halo = i_look.z;
  float room = halo + 0.55;
  bool last = i_head.z > 0.0;
  float t = mix(i_range.x, i_range.y, min(1.0, float(pair) / max(1.0, float(u_segments))));
  if (last && pair == u_segments + 2) t = i_range.w + room / i_head.x;
  vec2 here, way;
  vec4 clip = placeAt(i_line.x, i_line.y, i_line.z, t, here, way);
  bool wide = last && pair > u_segments;
  float inner = -min(halo, 2.0 * i_look.y) - 0.55;
  float outer = i_look.x + (wide ? i_head.w : 0.0) + room;
  float beside = side == 0.0 ? inner : outer;
  here += vec2(way.y, -way.x) * (i_look.y + beside);
  gl_Position = vec4(here / (0.5 * u_view) * clip.w, clip.z, clip.w);
  v_at = vec2((i_range.w - t) * i_head.x, beside);
  v_run = (t - i_range.z) * i_head.y;
  v_size = vec4(i_look.x, i_head.z, i_head.w, halo);
  v_colour = vec4(colourOf(chunkOf(chunk, 4).x), i_look.w);
  v_style = int(i_line.w);
}`;

/** Cuts the gaps of each style out of the body; the head stays whole. */
const gapped = (["suspect", "estimated", "modelled"] as const)
  .map((style) => {
    const [on, off] = GAPS[style];
    const half = (on / 2).toFixed(1);
    const period = (on + off).toFixed(1);
    return `  if (v_style == ${STYLES[style]} && u > v_size.y) share *= cover(abs(mod(v_run, ${period}) - ${half}) - ${half});`;
  })
  .join("\n");

export const fragmentSource = `#version 300 es
precision highp float;
uniform vec3 u_halo;
uniform float u_ratio;
in highp vec2 v_at;
in highp float v_run;
flat in highp vec4 v_size;
flat in vec4 v_colour;
flat in int v_style;
out vec4 fragColor;

const float SWEEP = 0.08;

float cover(float outside) { return clamp(0.5 - outside * u_ratio, 0.0, 1.0); }

void main() {
  float a = v_at.y;
  float u = v_at.x;
  float w = v_size.x;
  float halo = v_size.w;
  float body = max(-a, a - w);
  float outside = body;
  // How much of this pixel's width the body takes: exact for hairlines thinner than a pixel.
  float half_ = 0.5 / u_ratio;
  float share = max(0.0, min(a + half_, w) - max(a - half_, 0.0)) * u_ratio;
  if (v_size.y > 0.0) {
    float long_ = v_size.y;
    float reach = w + v_size.z;
    float slope = (a * long_ - reach * u) / length(vec2(long_, reach));
    float back = u - long_ * (1.0 - SWEEP * (1.0 - clamp((a - w) / v_size.z, 0.0, 1.0)));
    float barb = max(max(-a, slope), back);
    outside = min(max(body, slope), barb);
    share = max(min(share, cover(slope)), cover(barb));
  }
  outside = max(outside, -v_run);
  share = min(share, cover(-v_run));
  if (v_style == ${STYLES.claimed}) share = cover(abs(outside) - 0.7);
${gapped}
  float casing = 0.0;
  if (halo > 0.0) {
    float rim = v_style == ${STYLES.claimed} ? abs(outside) - halo : max(outside - halo, -u - halo);
    casing = 0.95 * cover(rim);
  }
  float alpha = share + casing * (1.0 - share);
  fragColor = vec4(v_colour.rgb * share + u_halo * casing * (1.0 - share), alpha) * v_colour.a;
  if (fragColor.a < 0.004) discard;
}`;
