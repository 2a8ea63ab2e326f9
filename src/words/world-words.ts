import type { AmountLens, WeightId } from "../query/lens-world.ts";

/** Words of the lens for the whole world: largest partners, and two poles weighed against each other. */
export interface WorldWords {
  readonly mode: string;
  readonly modes: Readonly<Record<"largest" | "between", string>>;
  readonly first: string;
  readonly second: string;
  readonly swap: string;
  /** Under the choice: what the numbers are. */
  readonly about: Readonly<Record<AmountLens, string>>;
  /** Where a class of the two poles begins. */
  readonly steps: Readonly<Record<"shares" | "votes", string>>;
  /** The lens has no amounts, and no country is selected. */
  readonly needsCountry: string;
  /** Opens the list of data sets that do not ship. */
  readonly elsewhere: string;
  readonly other: string;
  readonly several: string;
  readonly weighs: Readonly<Record<WeightId, (a: string, b: string) => string>>;
  readonly poles: (a: string, b: string) => string;
  /** "China in 67 countries" */
  readonly inCountries: (partner: string, count: number) => string;
  readonly largest: (parts: { readonly lens: string; readonly when: string; readonly text: string }) => string;
  readonly between: (parts: {
    readonly lens: string;
    readonly when: string;
    readonly a: string;
    readonly b: string;
    readonly withA: number;
    readonly withB: number;
    readonly even: number;
  }) => string;
  readonly noFigure: (count: number) => string;
}
