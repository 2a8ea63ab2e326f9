import type { CountryId } from "../model/record.ts";
import { mix } from "../overlays/colours.ts";
import type { Marks, Strand } from "../overlays/marks.ts";
import { isPlain, patternName } from "./tile.ts";

/** What lies on one country: a colour, and a pattern that hides it. */
export interface Ground {
  readonly colour: string;
  readonly pattern: { readonly ground: string; readonly strands: readonly Strand[] } | null;
  readonly opacity: number;
}
export type Grounds = ReadonlyMap<CountryId, Ground>;

/** A country that steps back keeps so much of its colour. */
const FADED = 0.4;

/** The last fill of a country wins, and a pattern over it. Countries that are not in it are land. */
export function groundsOf(
  marks: Marks,
  isSmall: (country: CountryId) => boolean,
  land: string,
  lit: ReadonlySet<CountryId> | null,
): Grounds {
  const grounds = new Map<CountryId, Ground>(
    marks.fills.map(({ country, colour }) => [country, { colour, pattern: null, opacity: 1 }]),
  );
  for (const { country, ground, strands, smallOnly } of marks.patterns) {
    if (smallOnly && !isSmall(country)) continue;
    const plain = isPlain(strands) ? strands[0]?.fill : undefined;
    grounds.set(
      country,
      plain
        ? { colour: plain, pattern: null, opacity: 1 }
        : { colour: ground, pattern: { ground, strands }, opacity: 1 },
    );
  }
  if (!lit) return grounds;
  return new Map(
    [...grounds].map(([country, ground]) => [
      country,
      lit.has(country) ? ground : { ...ground, colour: mix(land, ground.colour, FADED), opacity: FADED },
    ]),
  );
}

/** What has to be told to the map: colours by country (null = land again), and patterns where they differ. */
export interface Changes {
  readonly states: readonly (readonly [CountryId, { readonly colour: string | null; readonly opacity: number }])[];
  readonly patterns: readonly (readonly [CountryId, Ground["pattern"]])[];
}

/** `sameStep`: the patterns that stand are still drawn at the right density. */
export function changesOf(before: Grounds, after: Grounds, sameStep = true): Changes {
  const countries = new Set([...before.keys(), ...after.keys()]);
  const states: [CountryId, { colour: string | null; opacity: number }][] = [];
  const patterns: [CountryId, Ground["pattern"]][] = [];
  for (const country of countries) {
    const [old, now] = [before.get(country), after.get(country)];
    if (old?.colour !== now?.colour || (old?.opacity ?? 1) !== (now?.opacity ?? 1)) {
      states.push([country, { colour: now?.colour ?? null, opacity: now?.opacity ?? 1 }]);
    }
    const [was, is] = [nameOf(old), nameOf(now)];
    if (was !== is || (is !== null && !sameStep)) patterns.push([country, now?.pattern ?? null]);
  }
  return { states, patterns };
}

const nameOf = (ground: Ground | undefined): string | null =>
  ground?.pattern ? patternName(ground.pattern.ground, ground.pattern.strands) : null;
