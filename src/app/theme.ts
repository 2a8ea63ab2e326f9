import type { Theme } from "../overlays/palette.ts";
import type { ThemeChoice } from "../state/state.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** The theme to draw in: the reader's choice, or what the system asks for. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice !== "auto") return choice;
  return dark.matches ? "dark" : "light";
}

export function wearTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  document.querySelector('meta[name="color-scheme"]')?.setAttribute("content", theme);
}

/** Hears when the system turns dark or light. */
export function onSystemTheme(listener: () => void): void {
  dark.addEventListener("change", listener);
}

const still = matchMedia("(prefers-reduced-motion: reduce)");
export const prefersStill = (): boolean => still.matches;

const forced = matchMedia("(forced-colors: active)");
/** With forced colours the canvas keeps its own, so the drawing takes the map's place. */
export const hasForcedColours = (): boolean => forced.matches;
