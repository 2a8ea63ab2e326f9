// How much of a box lines run through, answered for thousands of boxes at once.
import type { Box, Ground } from "./placing.ts";

/** Share of a box that lines run through, from 0 to 1. */
export type Cover = (box: Box) => number;
const CELL = 6;

/** A box is answered by four sums of a summed-area table, however large it is. */
export function coverOf({ width, height, trails }: Pick<Ground, "width" | "height" | "trails">): Cover {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cellsOf = ({ x0, y0, x1, y1 }: Box) =>
    [
      Math.max(0, Math.floor(x0 / CELL)),
      Math.max(0, Math.floor(y0 / CELL)),
      Math.min(columns - 1, Math.floor(x1 / CELL)) + 1,
      Math.min(rows - 1, Math.floor(y1 / CELL)) + 1,
    ] as const;
  const stride = columns + 1;
  const sums = new Uint32Array(stride * (rows + 1));
  for (const {
    at: [x, y],
    radius,
  } of trails) {
    const [left, top, right, bottom] = cellsOf({ x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius });
    for (let row = top; row < bottom; row++)
      sums.fill(1, (row + 1) * stride + left + 1, (row + 1) * stride + right + 1);
  }
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const at = row * stride + column;
      const above = sums[at - stride] ?? 0;
      sums[at] = (sums[at] ?? 0) + above + (sums[at - 1] ?? 0) - (sums[at - stride - 1] ?? 0);
    }
  }
  const sum = (column: number, row: number) => sums[row * stride + column] ?? 0;
  return (box) => {
    const [left, top, right, bottom] = cellsOf(box);
    const all = (right - left) * (bottom - top);
    if (right <= left || bottom <= top) return 0;
    return (sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top)) / all;
  };
}
