// The picture kept from rest: drawn in pieces while the map lives on, then laid over the map as one quad, and moved with a
// flat camera or draped over a turning globe until the next one is whole. In software every frame, hover and fading name
// would otherwise cost all arcs.
import type { CustomRenderMethodInput } from "maplibre-gl";
import { createDrape } from "./gl-drape.ts";
import type { Programs } from "./gl-program.ts";
import { sameView, upright, type View } from "./gl-view.ts";
import type { Box } from "./run.ts";

type Gl = WebGL2RenderingContext;

/** How far the whole picture serves another view. */
export interface Cover {
  /** Parts of the view it does not reach, px; on the globe it is not known which. */
  readonly open: readonly Box[];
  /** So far from the view that a new one should be made. */
  readonly worn: boolean;
}

export interface Still {
  /** Begins the next picture, empty, of what a view shows. The last whole one stays until `finish`. */
  readonly begin: (view: View) => void;
  /** Adds to the next picture what `paint` draws. */
  readonly add: (paint: () => void) => void;
  readonly finish: () => void;
  /** Lays the whole picture over the canvas where that view has it; `alpha` below 1 fades it. */
  readonly show: (view: View, args: CustomRenderMethodInput, alpha: number) => void;
  /** Lays what there is of the next picture over the canvas. */
  readonly showGrowing: (alpha: number) => void;
  /** null = there is no whole picture, or it fits that view no more. */
  readonly cover: (view: View) => Cover | null;
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

export function createStill(gl: Gl, { programFor }: Programs): Still {
  const { program, uniform } = programFor("still", () => vertexSource, fragmentSource);
  const drape = createDrape(gl, programFor);
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
  const laying = (texture: WebGLTexture, exact: boolean, lay: () => void) => {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, exact ? gl.NEAREST : gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, exact ? gl.NEAREST : gl.LINEAR);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.bindVertexArray(vertexArray);
    lay();
    gl.bindVertexArray(null);
    gl.bindTexture(gl.TEXTURE_2D, null);
  };
  const layFlat = ([x0, y0, x1, y1]: Box, alpha: number) => {
    gl.useProgram(program);
    gl.uniform1i(uniform("u_picture"), 0);
    gl.uniform4f(uniform("u_box"), x0, y0, x1, y1);
    gl.uniform1f(uniform("u_alpha"), alpha);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  };

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
    cover: (view) => (whole.view === null ? null : coverOf(whole.view, view)),
    drop() {
      whole.view = null;
    },
    show(view, args, alpha) {
      const { view: old, texture } = whole;
      if (old === null) return;
      if (sameView(old, view)) laying(texture, true, () => layFlat(FULL, alpha));
      else if (view.globe) laying(texture, false, () => drape.lay(old, view, args, alpha));
      else {
        const at = inClip(movedBox(old, view), view);
        if (at !== null) laying(texture, false, () => layFlat(at, alpha));
      }
    },
    showGrowing: (alpha) => laying(growing.texture, true, () => layFlat(FULL, alpha)),
    dispose() {
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

/** A picture blown up more than this, or shrunk, has widths too far from the truth; and when to think of another. */
const SCALE = { least: 0.45, most: 2.2, worn: 1.5 };
/** The same of a globe's turning, degrees, and of the share of a flat view that is covered. */
const TURN = { most: 35, worn: 6 };
const COVERED = 0.85;

function coverOf(old: View, view: View): Cover | null {
  if (view.globe) return coverOfGlobe(old, view);
  const box = movedBox(old, view);
  if (box === null) return null;
  const open = openParts(box, view);
  const left = open.reduce((sum, [x0, y0, x1, y1]) => sum + (x1 - x0) * (y1 - y0), 0);
  const scale = (box[2] - box[0]) / old.width;
  return { open, worn: left > (1 - COVERED) * view.width * view.height || isWorn(scale) };
}

const isWorn = (scale: number) => Math.max(scale, 1 / scale) > SCALE.worn;

function coverOfGlobe(old: View, view: View): Cover | null {
  if (!old.globe || Math.min(old.transition, view.transition) < 0.999) return null;
  if (old.width !== view.width || old.height !== view.height || old.ratio !== view.ratio) return null;
  const [a, b] = [facing(old), facing(view)];
  const scale = b.size / a.size;
  if (scale < SCALE.least || scale > SCALE.most) return null;
  const turned = (Math.acos(Math.min(1, a.x * b.x + a.y * b.y + a.z * b.z)) * 180) / Math.PI;
  if (turned > TURN.most) return null;
  const worn = turned > TURN.worn || isWorn(scale);
  return { open: worn ? [[0, 0, view.width, view.height]] : [], worn };
}

/** The place of a globe that is nearest to the eye, and how large it is on the screen there. */
function facing({ plane, matrix: m }: View) {
  const n = (i: number) => m[i] as number;
  const [px = 0, py = 0, pz = 1] = plane;
  const long = Math.hypot(px, py, pz) || 1;
  const [x, y, z] = [px / long, py / long, pz / long];
  return { x, y, z, size: Math.hypot(n(0), n(4), n(8)) / (n(3) * x + n(7) * y + n(11) * z + n(15)) };
}

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

/** What of a view a box leaves open: up to four rectangles. */
function openParts(box: Box, { width, height }: View): readonly Box[] {
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
