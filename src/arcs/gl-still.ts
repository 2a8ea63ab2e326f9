// The picture kept from rest: drawn in pieces while the map lives on, then laid over the map as one quad, and moved with a
// flat camera until the next one is whole. In software every frame, hover and fading name would otherwise cost all arcs.
import type { View } from "./gl-view.ts";
import type { Box } from "./run.ts";

type Gl = WebGL2RenderingContext;

export interface Still {
  /** Begins the next picture, empty, of what a view shows. The last whole one stays until `finish`. */
  readonly begin: (view: View) => void;
  /** Adds to the next picture what `paint` draws. */
  readonly add: (paint: () => void) => void;
  readonly finish: () => void;
  /** Lays the whole picture over the canvas where that view has it; `alpha` below 1 fades it. */
  readonly show: (view: View, alpha: number) => void;
  /** Lays what there is of the next picture over the canvas. */
  readonly showGrowing: (alpha: number) => void;
  /** Where in a view the whole picture lies, px; null = there is none, or it fits that view no more. */
  readonly cover: (view: View) => Box | null;
  /** Forgets the whole picture. */
  readonly drop: () => void;
  readonly dispose: () => void;
}

const vertexSource = `#version 300 es
uniform vec4 u_box;
out vec2 v_at;
void main() {
  v_at = vec2(float(gl_VertexID % 2), float(gl_VertexID / 2));
  gl_Position = vec4(mix(u_box.xy, u_box.zw, v_at), 0.0, 1.0);
}`;
const fragmentSource = `#version 300 es
precision mediump float;
uniform sampler2D u_picture;
uniform float u_alpha;
in vec2 v_at;
out vec4 fragColor;
void main() {
  fragColor = texture(u_picture, v_at) * u_alpha;
}`;

interface Picture {
  readonly texture: WebGLTexture;
  view: View | null;
  width: number;
  height: number;
}

export function createStill(gl: Gl, compile: (vertex: string, fragment: string) => WebGLProgram): Still {
  const program = compile(vertexSource, fragmentSource);
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  const [box, alphaAt, picture] = [uniform("u_box"), uniform("u_alpha"), uniform("u_picture")];
  const vertexArray = gl.createVertexArray();
  const target = gl.createFramebuffer();
  let whole = emptyPicture(gl);
  let growing = emptyPicture(gl);

  const inside = (paint: () => void) => {
    const before = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    gl.bindFramebuffer(gl.FRAMEBUFFER, target);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, growing.texture, 0);
    gl.viewport(0, 0, growing.width, growing.height);
    gl.disable(gl.SCISSOR_TEST);
    gl.colorMask(true, true, true, true);
    paint();
    gl.bindFramebuffer(gl.FRAMEBUFFER, before);
    gl.viewport(0, 0, growing.width, growing.height);
  };
  const lay = (texture: WebGLTexture, [x0, y0, x1, y1]: Box, exact: boolean, alpha: number) => {
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, exact ? gl.NEAREST : gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, exact ? gl.NEAREST : gl.LINEAR);
    gl.uniform1i(picture, 0);
    gl.uniform4f(box, x0, y0, x1, y1);
    gl.uniform1f(alphaAt, alpha);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.bindVertexArray(vertexArray);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.bindVertexArray(null);
    gl.bindTexture(gl.TEXTURE_2D, null);
  };
  const cover = (view: View) => (whole.view === null ? null : movedBox(whole.view, view));

  return {
    begin(view) {
      resize(gl, growing, Math.round(view.width * view.ratio), Math.round(view.height * view.ratio));
      growing.view = view;
      inside(() => {
        gl.clearColor(0, 0, 0, 0);
        gl.clear(gl.COLOR_BUFFER_BIT);
      });
    },
    add: inside,
    finish() {
      [whole, growing] = [growing, whole];
    },
    cover,
    drop() {
      whole.view = null;
    },
    show(view, alpha) {
      const at = whole.view === view ? FULL : inClip(cover(view), view);
      if (at !== null) lay(whole.texture, at, whole.view === view, alpha);
    },
    showGrowing: (alpha) => lay(growing.texture, FULL, true, alpha),
    dispose() {
      gl.deleteProgram(program);
      gl.deleteVertexArray(vertexArray);
      gl.deleteFramebuffer(target);
      for (const { texture } of [whole, growing]) gl.deleteTexture(texture);
    },
  };
}

const FULL: Box = [-1, -1, 1, 1];

/** CSS px, y down, to clip space, y up. */
function inClip(box: Box | null, { width, height }: View): Box | null {
  if (box === null) return null;
  const [x0, y0, x1, y1] = box;
  return [(2 * x0) / width - 1, 1 - (2 * y1) / height, (2 * x1) / width - 1, 1 - (2 * y0) / height];
}

/** A picture blown up more than this, or shrunk, has widths too far from the truth. */
const SCALE = { least: 0.45, most: 2.2 };

/** Where the picture of one view lies in another: a shift and a scale, while both are flat and turned alike. */
export function movedBox(from: View, to: View): Box | null {
  const [a, b] = [upright(from), upright(to)];
  if (a === null || b === null || from.ratio !== to.ratio) return null;
  const scale = b.world / a.world;
  if (scale < SCALE.least || scale > SCALE.most) return null;
  // The map wraps its middle at 180°: the same picture may lie a whole world further.
  const shift = b.x - a.x * scale;
  const x0 = shift - b.world * Math.round((shift + (from.width * scale - to.width) / 2) / b.world);
  const y0 = b.y - a.y * scale;
  const box: Box = [x0, y0, x0 + from.width * scale, y0 + from.height * scale];
  const overlaps = box[0] < to.width && box[1] < to.height && box[2] > 0 && box[3] > 0;
  return overlaps ? box : null;
}

/** A flat map, north up and not tilted: px of the world's width, and where its corner lies. */
function upright({ globe, matrix: m, width, height }: View): { world: number; x: number; y: number } | null {
  const at = (i: number) => (m[i] as number) / (m[15] as number);
  const straight = [1, 3, 4, 7].every((i) => Math.abs(at(i)) < 1e-6 * Math.abs(at(0)));
  if (globe || !straight) return null;
  return { world: (at(0) * width) / 2, x: ((at(12) + 1) * width) / 2, y: ((1 - at(13)) * height) / 2 };
}

/** What of a view a box leaves open: up to four rectangles. */
export function openParts(box: Box, { width, height }: View): readonly Box[] {
  const [x0, y0, x1, y1] = [
    Math.max(0, Math.floor(box[0])),
    Math.max(0, Math.floor(box[1])),
    Math.min(width, Math.ceil(box[2])),
    Math.min(height, Math.ceil(box[3])),
  ];
  const parts: readonly Box[] = [
    [0, 0, width, y0],
    [0, y1, width, height],
    [0, y0, x0, y1],
    [x1, y0, width, y1],
  ];
  return parts.filter((part) => part[2] - part[0] >= 1 && part[3] - part[1] >= 1);
}

function emptyPicture(gl: Gl): Picture {
  return { texture: gl.createTexture(), view: null, width: 0, height: 0 };
}

function resize(gl: Gl, picture: Picture, width: number, height: number): void {
  if (picture.width === width && picture.height === height) return;
  gl.bindTexture(gl.TEXTURE_2D, picture.texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  gl.bindTexture(gl.TEXTURE_2D, null);
  picture.width = width;
  picture.height = height;
}
