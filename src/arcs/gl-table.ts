// Tables of chunks: rows of numbers on their way from the processor to a texture, from which one draw call reads them all.

type Gl = WebGL2RenderingContext;

/** Chunks in a row: whole rows of `floats` numbers a chunk. */
export interface Table {
  readonly floats: number;
  readonly aRow: number;
  data: Float32Array;
  chunks: number;
}

export const createTable = (floats: number, aRow: number): Table => ({
  floats,
  aRow,
  data: new Float32Array(4 * aRow * floats),
  chunks: 0,
});

/** Makes room for so many more chunks. */
export function reserve(table: Table, more: number): void {
  const needed = (table.chunks + more) * table.floats;
  if (needed <= table.data.length) return;
  const row = table.aRow * table.floats;
  const larger = new Float32Array(row * Math.ceil((1.5 * needed) / row));
  larger.set(table.data);
  table.data = larger;
}

/** The texture a table is sent to. */
export interface Slab {
  readonly send: (table: Table) => void;
  readonly texture: WebGLTexture;
}

export function createSlab(gl: Gl): Slab {
  const texture = gl.createTexture();
  let room = 0;
  return {
    texture,
    send({ data, chunks, floats, aRow }) {
      const rows = Math.ceil(chunks / aRow);
      const width = (aRow * floats) / 4;
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (rows > room) {
        room = Math.ceil(rows * 1.5);
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, room, 0, gl.RGBA, gl.FLOAT, null);
        unfiltered(gl);
      }
      if (rows > 0) gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, rows, gl.RGBA, gl.FLOAT, data);
      gl.bindTexture(gl.TEXTURE_2D, null);
    },
  };
}

/** Numbers are read as they are. */
export function unfiltered(gl: Gl): void {
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
}
