/** Says things once to a screen reader, politely: the last of what came together within a breath. */
export interface Announcer {
  say(text: string): void;
}

const BREATH = 250;

export function createAnnouncer(region: HTMLElement): Announcer {
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say(text) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (region.textContent !== text) region.textContent = text;
      }, BREATH);
    },
  };
}
