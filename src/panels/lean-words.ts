import type { Dimension } from "../query/vectors.ts";
import { shareWords } from "./lean-lane.ts";
import { poleName } from "./poles.ts";
import type { Say } from "./say.ts";

/** Of when the figures are: "mid-2020", "2018", "nearest: 2021"; nothing where it is the day itself. */
export function dimensionTime({ used, exact, key }: Dimension, say: Say): string {
  if (used === null) return "";
  const year = /^\d{4}$/.test(used);
  const when =
    key !== null && year
      ? say.time(key, { from: `${used}-01-01`, to: `${Number(used) + 1}-01-01` })
      : say.words.format.date(used);
  return exact ? when : say.words.panel.nearestTime(when);
}

/** "no figure: China, Gulf"; nothing where all poles have one, or none has. */
export function withoutFigure({ leanings }: Dimension, say: Say): string {
  const without = leanings.filter(({ share }) => share === null).map(({ pole }) => poleName(pole, say));
  if (without.length === 0 || without.length === leanings.length) return "";
  return say.words.reading.vectors.noFigure(without.join(", "));
}

/** The dimension in one sentence, for those who do not see the marks: largest first, then what has no figure. */
export function dimensionSpoken(dimension: Dimension, say: Say): string {
  const { vectors } = say.words.reading;
  const known = dimension.leanings.filter(({ share }) => share !== null);
  const without = withoutFigure(dimension, say);
  if (known.length === 0) return vectors.nothing;
  const told = [...known]
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0))
    .map(({ pole, share }) => `${poleName(pole, say)} ${shareWords(dimension, share ?? 0, say)}`);
  return [...told, ...(without === "" ? [] : [without])].join("; ");
}
