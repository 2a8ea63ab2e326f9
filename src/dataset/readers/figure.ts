// What a cell of an official table says: a number, that nothing is known, or neither.

export type Figure =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "bad"; readonly expected: string; readonly hint: string };

const UNKNOWN = new Set(["", "..", "...", "…", "-", "–", "—", "n/a", "na", "n.a.", "null", "nan"]);
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Marks of thousands only where every group has three digits. */
const GROUPED = /^\d{1,3}([\u00a0\u202f ]\d{3})+(\.\d+)?$/;
const COMMAS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * A number of something that cannot be below zero. Marks for "not known" are never zero. A comma is a mark of thousands only
 * where it can be nothing else (see Grid); a decimal comma is never guessed at.
 */
export function figureOf(text: string, commaGroups = true): Figure {
  const trimmed = text.trim();
  if (UNKNOWN.has(trimmed.toLowerCase())) return { kind: "unknown" };
  if (GROUPED.test(trimmed) || (commaGroups && COMMAS.test(trimmed)))
    return { kind: "value", value: Number(trimmed.replace(/[,\u00a0\u202f ]/g, "")) };
  if (/^\d+(,\d+)+$/.test(trimmed))
    return {
      kind: "bad",
      expected: "a number with a point",
      hint: "What the comma means is not guessed at: save the file with points and without marks of thousands.",
    };
  if (!PLAIN.test(trimmed))
    return {
      kind: "bad",
      expected: "a number",
      hint: "Per cent, about and more than are no figures: give the number.",
    };
  const value = Number(trimmed);
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER)
    return { kind: "bad", expected: `a number up to ${Number.MAX_SAFE_INTEGER}`, hint: "" };
  if (value < 0) return { kind: "bad", expected: "zero or more", hint: "Absence is written as .. or left empty." };
  return { kind: "value", value: value + 0 };
}

/** A year of four digits, null where it is none. */
export function yearOf(text: string): number | null {
  const found = /^(1[89]\d\d|20\d\d)(\.0+)?$/.exec(text.trim());
  return found ? Number(found[1]) : null;
}
