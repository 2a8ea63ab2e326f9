// The arcs program. MapLibre's prelude brings projectTile for the projection at hand; everything else is ours.
// One instance is a chunk of one arc: a strip of pairs of vertices along the line, and for the last chunk two pairs for
// the head. Body, barb, halo, gaps and hollows are cut out of the strip by distance, in pixels, in the fragment shader.
import { CONTROL } from "./curve.ts";
import { GAPS } from "./gaps.ts";

/** Segments of a chunk; a chunk is a strip of CHUNK + 1 pairs, and two more for the head. */
export const CHUNK = 8;
export const VERTICES = 2 * (CHUNK + 3);
/**
 * Texels of a line. Flat: start and chord in the Mercator world, then the push. On the sphere: start and angle, the
 * direction and the bulge, the left and the start's x.
 */
export const TEXELS = 3;
/** Texels in a row of the texture: a whole number of lines. */
export const LINES_A_ROW = 682;
export const ROW = LINES_A_ROW * TEXELS;

/** Numbers of one instance, in the order of the attributes below; the colour is the last, four bytes. */
export const FLOATS = 17;
export const STYLES = { plain: 0, claimed: 1, suspect: 2, estimated: 3, modelled: 4 } as const;

export function vertexSource(prelude: string, define: string): string {
  return `#version 300 es
${prelude}
${define}
uniform sampler2D u_lines;
uniform vec2 u_view;
uniform bool u_sphere;
layout(location = 0) in vec4 i_line;   // first texel, sense, world copy, style
layout(location = 1) in vec4 i_range;  // t0, t1, t of the start, t of the tip
layout(location = 2) in vec4 i_head;   // px a unit of t at the tip, at the start, length of the head, width of the barb
layout(location = 3) in vec4 i_look;   // width, gap, halo, opacity
layout(location = 4) in vec4 i_colour;
out highp vec2 v_at;                   // px before the tip, px beside the inner edge
out highp float v_run;                 // px after the start
flat out highp vec4 v_size;            // width, length of the head, width of the barb, halo
flat out vec4 v_colour;
flat out int v_style;

vec4 texelOf(int i) {
  int n = int(i_line.x) + i;
  return texelFetch(u_lines, ivec2(n % ${ROW}, n / ${ROW}), 0);
}

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
void lineAt(float t, float sense, out vec2 p, out vec2 on) {
  vec4 a = texelOf(0);
  vec4 b = texelOf(1);
  if (u_sphere) {
    vec4 c = texelOf(2);
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

void main() {
  int pair = gl_VertexID / 2;
  float side = float(gl_VertexID % 2);
  float halo = i_look.z;
  float room = halo + 0.55;
  bool last = i_head.z > 0.0;
  float t = mix(i_range.x, i_range.y, min(float(pair), ${CHUNK}.0) / ${CHUNK}.0);
  if (last && pair == ${CHUNK + 2}) t = i_range.w + room / i_head.x;
  vec2 p, on;
  lineAt(i_line.y > 0.0 ? t : 1.0 - t, i_line.y, p, on);
  p.x += i_line.z;
  on.x += i_line.z;
  vec4 clip = projectTile(p);
  vec2 here = onScreen(clip);
  vec2 ahead = onScreen(projectTile(on));
  vec2 way = ahead - here;
  way = length(way) > 0.0 ? normalize(way) : vec2(1.0, 0.0);
  bool wide = last && pair > ${CHUNK};
  float inner = -min(halo, 2.0 * i_look.y) - 0.55;
  float outer = i_look.x + (wide ? i_head.w : 0.0) + room;
  float beside = side == 0.0 ? inner : outer;
  here += vec2(way.y, -way.x) * (i_look.y + beside);
  gl_Position = vec4(here / (0.5 * u_view) * clip.w, clip.z, clip.w);
  v_at = vec2((i_range.w - t) * i_head.x, beside);
  v_run = (t - i_range.z) * i_head.y;
  v_size = vec4(i_look.x, i_head.z, i_head.w, halo);
  v_colour = vec4(i_colour.rgb, i_look.w);
  v_style = int(i_line.w);
}`;
}

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
  // Most of what is drawn is the body of a plain hairline without halo: nothing else has to be worked out for it.
  if (halo == 0.0 && v_style == 0 && (v_size.y == 0.0 || u > v_size.y + 1.0)) {
    float fine = max(0.0, min(a + half_, w) - max(a - half_, 0.0)) * u_ratio * cover(-v_run) * v_colour.a;
    if (fine < 0.004) discard;
    fragColor = vec4(v_colour.rgb * fine, fine);
    return;
  }
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
