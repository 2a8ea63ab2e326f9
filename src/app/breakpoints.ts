/** How the parts of the page stand to each other, by the width of the window. */
export type Arrangement = "wide" | "desk" | "rail" | "tablet" | "phone" | "narrow";

const STEPS: readonly (readonly [width: number, arrangement: Arrangement])[] = [
  [1440, "wide"],
  [1280, "desk"],
  [1024, "rail"],
  [640, "tablet"],
  [360, "phone"],
];

export function arrangementFor(width: number): Arrangement {
  return STEPS.find(([least]) => width >= least)?.[1] ?? "narrow";
}

/** Is the dossier a sheet that comes up from below? */
export const hasSheet = (arrangement: Arrangement): boolean =>
  arrangement === "tablet" || arrangement === "phone" || arrangement === "narrow";

/** The width of the map at which the first sight was composed. */
const COMPOSED = 744;

/** The zoom that shows in a map of that width what the first sight shows at full size. */
export function zoomForWidth(zoom: number, width: number): number {
  return Math.round((zoom + Math.min(0, Math.log2(Math.max(width, 160) / COMPOSED))) * 100) / 100;
}
