// At most one frame an animation frame, however many actions came before it.
export interface FrameStats {
  readonly frames: number;
  /** Main-thread milliseconds of the last frame, and of its parts. */
  readonly last: Readonly<Record<"total" | "build" | "map" | "panels", number>>;
}

export interface Loop {
  /** Another frame is wanted. */
  ask(): void;
  /** Prints at once if a frame is wanted. */
  flush(): void;
  /** Resolves after the next frame has been printed. */
  next(): Promise<void>;
  stats(): FrameStats;
}

/** `print` answers how long its parts took. */
export function createLoop(print: () => Omit<FrameStats["last"], "total">): Loop {
  let wanted: number | null = null;
  let frames = 0;
  let last: FrameStats["last"] = { total: 0, build: 0, map: 0, panels: 0 };
  let waiting: (() => void)[] = [];
  const run = () => {
    wanted = null;
    const start = performance.now();
    const parts = print();
    last = { total: performance.now() - start, ...parts };
    frames += 1;
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  };
  return {
    ask() {
      wanted ??= requestAnimationFrame(run);
    },
    flush() {
      if (wanted === null) return;
      cancelAnimationFrame(wanted);
      run();
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wanted ??= requestAnimationFrame(run);
      }),
    stats: () => ({ frames, last }),
  };
}
