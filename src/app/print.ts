// One frame to all its printers: map, panels, what stands on the map, the list of countries, the title, the voice.
import { type Frame, textsMissing } from "../overlays/frame.ts";
import type { State } from "../state/state.ts";
import type { Announcer } from "./announce.ts";
import type { BottomSheet } from "./bottom-sheet.ts";
import type { CountryList } from "./country-list.ts";
import { deskOf, type Fittings } from "./desk.ts";
import type { Layout } from "./layout.ts";
import type { FrameStats } from "./loop.ts";
import { printMapChrome } from "./map-chrome.ts";
import type { Mounts } from "./mount.ts";
import type { Picker } from "./picking.ts";
import type { Player } from "./play.ts";
import type { Rail } from "./rail.ts";
import type { SecondMap } from "./second-map.ts";
import type { Session } from "./session.ts";
import { printSkips } from "./skips.ts";
import { spokenFor, titleOf } from "./speech.ts";
import { wearTheme } from "./theme.ts";
import type { Tween } from "./tween.ts";
import type { Stage } from "./view.ts";

export interface Printers {
  readonly layout: Layout;
  readonly session: Session;
  readonly stage: Stage;
  readonly second: SecondMap;
  readonly tween: Tween;
  readonly mounts: Mounts;
  readonly countries: CountryList;
  readonly rail: Rail;
  readonly sheet: BottomSheet;
  readonly fittings: Fittings;
  readonly player: Player;
  readonly picker: Picker;
  readonly announcer: Announcer;
  readonly reserved: { measure(): void };
  zoom(by: number): void;
}

/** Builds the next frame and prints it; answers how long the parts took. */
export function printFrame(printers: Printers): Omit<FrameStats["last"], "total" | "pages"> {
  const { session, stage, fittings } = printers;
  const began = performance.now();
  // Now, while the page stands as the browser last laid it out.
  printers.reserved.measure();
  const before = session.frame();
  const frame = session.build();
  fittings.want([...frame.missing, ...textsMissing(frame.atlas, session.words().language)]);
  const built = performance.now();
  wearTheme(frame.theme);
  stage.print(frame, session.words());
  printers.tween.follow(before, frame, session.words(), printers.player.on());
  const mapped = performance.now();
  printPage(frame, printers);
  return { build: built - began, map: mapped - built, panels: performance.now() - mapped };
}

function printPage(frame: Frame, printers: Printers): void {
  const { layout, session, second, mounts, countries, rail, sheet, fittings, player, picker, zoom } = printers;
  const words = session.words();
  const desk = deskOf(fittings, { words, playing: player.on(), picking: picker.on() });
  mounts.print(frame, desk);
  second.print(frame, desk);
  printMapChrome(layout, frame, desk, zoom);
  countries.print(frame, words);
  rail.print(frame.state, desk);
  sheet.name(words.control.sheetHandle);
  printSkips(layout, words, countries.element);
  const title = titleOf(frame, words);
  if (document.title !== title) document.title = title;
}

/** Speaks of what was done since `before`, unless the days run by themselves. */
export function speakOf(before: State, { session, player, announcer }: Printers): void {
  if (player.on()) return;
  const sentence = spokenFor(session.frame(), before, session.words());
  if (sentence !== null) announcer.say(sentence);
}
