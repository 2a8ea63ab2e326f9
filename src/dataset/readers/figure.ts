// What a cell of an official table says: a number, that nothing is known, or neither.

export type Figure =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "bad"; readonly expected: string; readonly hint: string };

const UNKNOWN = new Set(["", "..", "...", "…", "-", "–", "—", "n/a", "na", "n.a.", "null", "nan"]);
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** 1,234 and 1 234 only where every group has three digits: 1,5 is never guessed at. */
const GROUPED = /^\d{1,3}([,\u00a0\u202f ]\d{3})+(\.\d+)?$/;

/** A number of something that cannot be below zero. Marks for "not known" are never zero. */
export function figureOf(text: string): Figure {
  const trimmed = text.trim();
  if (UNKNOWN.has(trimmed.toLowerCase())) return { kind: "unknown" };
  if (GROUPED.test(trimmed)) return { kind: "value", value: Number(trimmed.replace(/[,\u00a0\u202f ]/g, "")) };
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
