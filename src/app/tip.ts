export interface TipRow {
  readonly side: "out" | "in" | null;
  readonly label: string;
  readonly value: string;
  readonly unknown?: boolean;
  /** In small below the label. */
  readonly under?: string;
}

/** What a tooltip tells, as plain rows. */
export interface Tip {
  /** Tells tips apart: the same one is not written anew. */
  readonly key: string;
  readonly title: string;
  readonly rows: readonly TipRow[];
  /** Measure, time, source, how it is known. */
  readonly note: string;
}
