// The kept picture laid over a turning globe. Lines lie on its surface, so that every point of the old picture has its
// place in the new view: a net over the world, each knot knowing where the old view had it.
import type { CustomRenderMethodInput } from "maplibre-gl";
import { type MadeProgram, setProjection } from "./gl-program.ts";
import type { View } from "./gl-view.ts";

type Gl = WebGL2RenderingContext;

const NET = { columns: 96, rows: 64 };
/** How far beyond the Mercator square the net goes: to 89.9° north and south. */
const BEYOND = 0.62;

const vertexSource = (prelude: string, define: string) => `#version 300 es
${prelude}
${define}
uniform mat4 u_old;
uniform vec4 u_old_plane;
out highp vec3 v_at;     // in the old view, clip space: x, y, w
out highp float v_above; // of the old view's horizon: 0 there, 1 in its middle

const float ROUND_ = 6.283185307179586;

void main() {
  int strip = gl_VertexID / ${2 * (NET.columns + 1) + 2};
  int vertex = clamp(gl_VertexID % ${2 * (NET.columns + 1) + 2} - 1, 0, ${2 * NET.columns + 1});
  float row = float(strip + vertex % 2) / ${NET.rows}.0;
  vec2 p = vec2(float(vertex / 2) / ${NET.columns}.0, mix(${-BEYOND}, ${1 + BEYOND}, row));
  gl_Position = projectTile(p);
  float up = tanh((0.5 - p.y) * ROUND_);
  float lng = (p.x - 0.5) * ROUND_;
  vec3 v = vec3(sin(lng) * sqrt(1.0 - up * up), up, cos(lng) * sqrt(1.0 - up * up));
  v_at = (u_old * vec4(v, 1.0)).xyw;
  v_above = dot(u_old_plane, vec4(v, 1.0)) / (length(u_old_plane.xyz) + u_old_plane.w);
}`;

const fragmentSource = `#version 300 es
precision highp float;
uniform sampler2D u_picture;
uniform float u_alpha;
in highp vec3 v_at;
in highp float v_above;
out vec4 fragColor;

void main() {
  vec2 at = v_at.xy / v_at.z * 0.5 + 0.5;
  // What the old view saw edge-on would be smeared.
  float clear_ = smoothstep(0.05, 0.25, v_above);
  if (clear_ == 0.0 || any(lessThan(at, vec2(0.0))) || any(greaterThan(at, vec2(1.0)))) discard;
  fragColor = texture(u_picture, at) * u_alpha * clear_;
}`;

export interface Drape {
  /** Lays the bound texture, a picture of `old`, over the globe of `view`. */
  readonly lay: (old: View, view: View, args: CustomRenderMethodInput, alpha: number) => void;
}

/** `make` compiles a program or finds it again by its key. */
export function createDrape(gl: Gl, make: (key: string, vertex: () => string, fragment: string) => MadeProgram): Drape {
  return {
    lay(old, view, { shaderData, defaultProjectionData }, alpha) {
      const source = () => vertexSource(shaderData.vertexShaderPrelude, shaderData.define);
      const { program, uniform } = make(`drape ${shaderData.variantName}`, source, fragmentSource);
      gl.useProgram(program);
      setProjection(gl, uniform, view, defaultProjectionData.tileMercatorCoords);
      gl.uniformMatrix4fv(uniform("u_old"), false, Float32Array.from(old.matrix));
      gl.uniform4f(uniform("u_old_plane"), ...planeOf(old));
      gl.uniform1i(uniform("u_picture"), 0);
      gl.uniform1f(uniform("u_alpha"), alpha);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, NET.rows * (2 * (NET.columns + 1) + 2));
    },
  };
}

const planeOf = ({ plane }: View) => [plane[0] ?? 0, plane[1] ?? 0, plane[2] ?? 0, plane[3] ?? 0] as const;
