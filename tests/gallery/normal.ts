/** A number in an SVG file, as D3 and we write them. */
const NUMBER = /-?\d*\.?\d+/g;
/** Machines differ in the last digit of a sine; a tenth of a px is written, two are allowed. */
const ALLOWED = 0.21;

/** One element a line: a change shows as the lines it touches. */
export const normal = (svg: string): string => svg.replace(/></g, ">\n<");

/** The same picture, but for rounding? */
export function isSamePicture(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(NUMBER, "#") !== b.replace(NUMBER, "#")) return false;
  const [left, right] = [a.match(NUMBER) ?? [], b.match(NUMBER) ?? []];
  return left.every((number, i) => Math.abs(Number(number) - Number(right[i])) <= ALLOWED);
}
