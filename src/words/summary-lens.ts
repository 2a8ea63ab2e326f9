import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { LensAnswer } from "../query/lens.ts";
import type { WorldLens } from "../query/lens-world.ts";
import type { LensId } from "../state/state.ts";
import { answerOf } from "./answer.ts";
import { classLabel, polePair } from "./swatch.ts";
import type { Words } from "./words.ts";

/** So many countries are named, the others counted. */
const NAMED = 3;

/** What the lens found, where the relations overlay is on and colours anything; else null. */
export function lensSentence(frame: Frame, words: Words): string | null {
  const answer = answerOf(frame, "relations");
  if (answer?.world) return worldSentence(frame, answer.world, words);
  if (!answer?.lens || answer.asker === null) return null;
  const { lens, lensId } = answer;
  if (lens.classes.every(({ countries }) => countries.length === 0)) return null;
  const country = words.countryName(frame.atlas, answer.asker);
  const when = words.format.date(lens.used ?? frame.state.asOf);
  if (lensId === "visa") {
    const count = (rule: string) => lens.classes.find(({ id }) => id === rule)?.countries.length ?? 0;
    return words.summary.visa({ country, date: when, free: count("visa_free"), required: count("visa_required") });
  }
  const name = (id: CountryId) => words.countryName(frame.atlas, id);
  const text = MEASURED.includes(lensId) ? largest(lens, lensId, name, words) : grouped(lens, lensId, name, words);
  return text === "" ? null : words.summary.lens({ when, country, lens: words.control.lenses[lensId], text });
}

/** Who is the largest partner of most countries, or how many lean to which of two poles; and how many have no figure. */
function worldSentence({ atlas, state }: Frame, world: WorldLens, words: Words): string {
  const when = words.format.date(world.used ?? state.asOf);
  const lens = words.control.lenses[world.lens];
  const none = world.unknown.length > 0 ? ` ${words.world.noFigure(world.unknown.length)}` : "";
  if (world.kind === "between") {
    const [a, b] = polePair(words, world.poles, atlas);
    const count = (ids: readonly string[]) =>
      world.classes.filter(({ id }) => ids.includes(id)).reduce((sum, { countries }) => sum + countries.length, 0);
    const [withA, withB, even] = [count(["a2", "a1", "onlyA"]), count(["b2", "b1", "onlyB"]), count(["even"])];
    return `${words.world.between({ lens, when, a, b, withA, withB, even })}${none}`;
  }
  const told = world.partners
    .slice(0, NAMED)
    .map(({ id, countries }) => words.world.inCountries(words.countryName(atlas, id), countries.length));
  const text = [...told, ...more(world.partners.length - NAMED, words)].join(comma(words));
  return `${words.world.largest({ lens, when, text })}${none}`;
}

/** Lenses whose classes are steps of a number. */
const MEASURED: readonly LensId[] = ["ties", "votes", "trade", "remittances"];

/** "Russia 9, Uzbekistan 2, Iran 1, 12 more". */
function largest({ values }: LensAnswer, lensId: LensId, name: (id: CountryId) => string, words: Words): string {
  const all = [...values].sort((a, b) => b[1] - a[1] || name(a[0]).localeCompare(name(b[0])));
  const said = all.slice(0, NAMED).map(([id, value]) => `${name(id)} ${lensFigure(value, lensId, words)}`);
  return [...said, ...more(all.length - NAMED, words)].join(comma(words));
}

/** A number of a lens: a count, an agreement, per cent. */
export function lensFigure(value: number, lensId: LensId, { format }: Words): string {
  if (lensId === "ties") return format.number(value);
  return lensId === "votes" ? format.decimal(value, 2) : format.percent(value);
}

/** "its forces stand here: Russia; in the same alliance: Armenia, Belarus, Kazakhstan, 2 more". */
function grouped({ classes }: LensAnswer, lensId: LensId, name: (id: CountryId) => string, words: Words): string {
  return classes
    .filter(({ countries }) => countries.length > 0)
    .map(({ id, countries }) => {
      const names = countries.map(name).sort((a, b) => a.localeCompare(b));
      const said = [...names.slice(0, NAMED), ...more(names.length - NAMED, words)].join(comma(words));
      return `${classLabel(words, lensId, id)}: ${said}`;
    })
    .join("; ");
}

const more = (count: number, words: Words) => (count > 0 ? [words.summary.more(count)] : []);
const comma = ({ dir }: Words) => (dir === "rtl" ? "، " : ", ");
