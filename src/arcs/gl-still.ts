// The picture at rest: drawn once, then laid over the map as one quad until the camera or the arcs change. In software a
// hover or a fading label would otherwise cost all arcs again.

type Gl = WebGL2RenderingContext;

export interface Still {
  /** Draws with `paint` into the picture, of the size of the map's buffer. */
  readonly take: (width: number, height: number, paint: () => void) => void;
  /** Lays the picture over what is on the canvas. */
  readonly show: () => void;
  readonly dispose: () => void;
}

const vertexSource = `#version 300 es
out vec2 v_at;
void main() {
  vec2 corner = vec2(float(gl_VertexID % 2), float(gl_VertexID / 2));
  v_at = corner;
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;
const fragmentSource = `#version 300 es
precision mediump float;
uniform sampler2D u_picture;
in vec2 v_at;
out vec4 fragColor;
void main() {
  fragColor = texture(u_picture, v_at);
}`;

export function createStill(gl: Gl, compile: (vertex: string, fragment: string) => WebGLProgram): Still {
  const program = compile(vertexSource, fragmentSource);
  const vertexArray = gl.createVertexArray();
  const texture = gl.createTexture();
  const target = gl.createFramebuffer();
  let size: readonly [number, number] = [0, 0];
  return {
    take(width, height, paint) {
      const before = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
      if (size[0] !== width || size[1] !== height) {
        resize(gl, texture, width, height);
        size = [width, height];
      }
      gl.bindFramebuffer(gl.FRAMEBUFFER, target);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
      gl.viewport(0, 0, width, height);
      gl.disable(gl.SCISSOR_TEST);
      gl.colorMask(true, true, true, true);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      paint();
      gl.bindFramebuffer(gl.FRAMEBUFFER, before);
      gl.viewport(0, 0, width, height);
    },
    show() {
      gl.useProgram(program);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.uniform1i(gl.getUniformLocation(program, "u_picture"), 0);
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.CULL_FACE);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.bindVertexArray(vertexArray);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
      gl.bindVertexArray(null);
      gl.bindTexture(gl.TEXTURE_2D, null);
    },
    dispose() {
      gl.deleteProgram(program);
      gl.deleteVertexArray(vertexArray);
      gl.deleteTexture(texture);
      gl.deleteFramebuffer(target);
    },
  };
}

function resize(gl: Gl, texture: WebGLTexture | null, width: number, height: number): void {
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  gl.bindTexture(gl.TEXTURE_2D, null);
}
