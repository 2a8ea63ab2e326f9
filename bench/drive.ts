// What the page of the bench offers to the script that drives it.

export interface Drive {
  readonly intervals: readonly number[];
  readonly total: number;
  readonly frames: number;
  /** Arcs drawn, by frame: least and most. */
  readonly drawn: readonly [least: number, most: number];
  /** From the last move until all is drawn again, ms. */
  readonly back: number;
}

export interface BenchPage {
  /** From giving the arcs to their first frame, and to all of them drawn, ms. */
  start(): Promise<{ first: number; whole: number }>;
  /** Sixty steps of the camera, one an animation frame; fewer when they take longer than `most` ms. */
  drive(most: number): Promise<Drive>;
  /** Other magnitudes for all corridors: the call, and until all is drawn, ms. */
  year(which: number): Promise<{ call: number; drawn: number }>;
}
