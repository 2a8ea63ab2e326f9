import type { Story } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Camera } from "../state/state.ts";
import type { Perform } from "../state/store.ts";
import type { Words } from "../words/messages.ts";

/** What a panel may ask of the app beside actions of state: things that need the browser. */
export interface Desk {
  readonly perform: Perform;
  readonly words: Words;
  /** The real today, as a day; never a silent filter. */
  readonly today: string;
  /** Version of the dataset. */
  readonly edition: string;
  announce(text: string): void;
  /** Lights up these countries on the map while a row is hovered or focused; null ends it. */
  highlight(countries: readonly string[] | null): void;
  /** Only these corridors keep their colour, on the map and in the panels; ids as of `corridorId`. Null ends it. */
  light(corridors: ReadonlySet<string> | null): void;
  /** Moves the focus to the list of countries that stands for the map. */
  toMap(): void;
  /** Fetches parts of the dataset a panel wants beyond what the overlays do. */
  want(needs: readonly import("../model/atlas.ts").Need[]): void;
  copy(text: string): Promise<boolean>;
  permalink(): string;
  /** Saves a story as one file and hears of each step that is drawn; answers with what there is to tell the reader. */
  saveStory(story: Story, drawn: (step: number, steps: number) => void): Promise<string>;
  /** The camera of the first sight on this screen. */
  home(): Camera;
  /** Does the as-of day run from event to event? */
  readonly playing: boolean;
  play(on: boolean): void;
  /** The next country that is chosen, on the map or by search, is set beside the selected one. */
  pickSecond(): void;
  /** Is that what the next choice will do? */
  readonly picking: boolean;
  /** Opens the list of keys. */
  help(): void;
}

/** A panel only renders: it subscribes to nothing and holds no state. Same frame, same DOM. */
export interface Panel {
  readonly id: string;
  /** Where it stands. */
  readonly place: "column" | "story" | "drawer" | "bar" | "over" | "map" | "banner";
  shows(frame: Frame): boolean;
  render(root: HTMLElement, frame: Frame, desk: Desk): void;
}
