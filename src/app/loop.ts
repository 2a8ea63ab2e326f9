// At most one frame an animation frame, however many actions came before it.
export interface FrameStats {
  readonly frames: number;
  /** Main-thread milliseconds of the last frame and of its parts; `pages` come after it, in a task of their own. */
  readonly last: Readonly<Record<"total" | "build" | "map" | "panels" | "pages", number>>;
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

/** `print` answers how long its parts took; `printPages` follows when the frame is out, unless a newer one comes first. */
export function createLoop(print: () => Omit<FrameStats["last"], "total" | "pages">, printPages: () => void): Loop {
  let wanted: number | null = null;
  let behind: ReturnType<typeof setTimeout> | undefined;
  let frames = 0;
  let last: FrameStats["last"] = { total: 0, build: 0, map: 0, panels: 0, pages: 0 };
  let waiting: (() => void)[] = [];
  const finish = () => {
    clearTimeout(behind);
    const start = performance.now();
    printPages();
    last = { ...last, pages: performance.now() - start };
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  };
  const run = () => {
    wanted = null;
    clearTimeout(behind);
    const start = performance.now();
    const parts = print();
    last = { total: performance.now() - start, pages: 0, ...parts };
    frames += 1;
    behind = setTimeout(finish);
  };
  return {
    ask() {
      wanted ??= requestAnimationFrame(run);
    },
    flush() {
      if (wanted === null) return;
      cancelAnimationFrame(wanted);
      run();
      finish();
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wanted ??= requestAnimationFrame(run);
      }),
    stats: () => ({ frames, last }),
  };
}
