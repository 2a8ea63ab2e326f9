// A second map beside the first while two days are compared: the same view on another day, camera in step with the first.
import { button } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, shown } from "../dom/put.ts";
import type { Geometry, Sea } from "../model/geometry.ts";
import type { CountryId } from "../model/record.ts";
import { buildFrame, type Frame } from "../overlays/frame.ts";
import type { MapView } from "../overlays/view.ts";
import { dateCaption } from "../panels/compare-dates.ts";
import type { Desk } from "../panels/panel.ts";
import { BESIDE_MAP } from "../state/state.ts";
import type { CameraHand } from "./camera-hand.ts";
import type { Layout } from "./layout.ts";
import { createReserved } from "./map-chrome.ts";
import type { Press } from "./press.ts";
import type { Session } from "./session.ts";
import { hasForcedColours } from "./theme.ts";
import { createTooltip } from "./tooltip.ts";
import { createStage, type NoGraphics, type Stage } from "./view.ts";

export interface SecondMap {
  /** Opens, prints or closes the second map, as the frame of the first one asks. */
  print(main: Frame, desk: Desk): void;
  /** None, or the one. */
  views(): readonly MapView[];
  /** The keyboard stands on this country of the first map: it is told here too, as of this map's day. */
  visit(country: CountryId | null): void;
  setGeometry(geometry: Geometry): void;
  tryGraphics(): void;
  /** Resolves when it is seen, at once where there is none. */
  settled(): Promise<void>;
}

export interface SecondMapParts {
  readonly layout: Layout;
  readonly session: Session;
  readonly geometry: Geometry;
  readonly seas: readonly Sea[];
  readonly first: Stage;
  readonly press: Press;
  hand(): CameraHand;
  onNoGraphics(reason: NoGraphics): void;
  /** The page has another form. */
  onChange(open: boolean): void;
}

export function createSecondMap(parts: SecondMapParts): SecondMap {
  const { layout, session, seas, first, press } = parts;
  const { root, beside } = layout;
  let geometry = parts.geometry;
  let stage: Stage | null = null;
  let frame: Frame | null = null;
  let rising: Promise<void> = Promise.resolve();
  const tooltip = createTooltip({ map: beside });
  const reserved = createReserved({ map: beside, stage: layout.stage, search: layout.search });
  new ResizeObserver(() => stage?.view().resize()).observe(beside);

  const open = (start: Frame): Stage => {
    root.dataset.beside = "yes";
    shown(beside, true);
    const opened = createStage(beside, {
      geometry,
      seas,
      frame: start,
      words: session.words(),
      // The drawing first; the graphics follow where the first map has them.
      drawingOnly: true,
      reserved: reserved.boxes,
      onPick: (picked) => frame && stage && press.on(picked, { stage, frame, words: session.words(), tooltip }),
      onHover: (country, at) =>
        frame && stage && tooltip.point(country, at, frame, session.words(), stage.over(), stage.disputed(at)),
      onCamera: (camera) => stage && parts.hand().heard(camera, stage.view()),
      onNoGraphics: parts.onNoGraphics,
    });
    if (!hasForcedColours())
      rising = first.settled.then(async (painter) => {
        if (painter === "graphics" && stage === opened) await opened.tryGraphics();
      });
    parts.onChange(true);
    return opened;
  };
  const close = () => {
    if (!stage) return;
    stage.destroy();
    tooltip.hide();
    [stage, frame] = [null, null];
    delete root.dataset.beside;
    delete root.dataset.page;
    shown(beside, false);
    parts.onChange(false);
  };

  return {
    views: () => (stage ? [stage.view()] : []),
    visit: (country) => frame && stage && tooltip.visit(country, frame, session.words(), stage.view()),
    setGeometry(next) {
      geometry = next;
      stage?.setGeometry(next);
    },
    tryGraphics: () => void stage?.tryGraphics(),
    settled: () => rising,
    print(main, desk) {
      const { state } = main;
      const caption = shown(part(layout.map, "div", "map-caption"), state.beside !== null);
      if (state.beside === null) return close();
      // What changed since another day stands on the first map only.
      const sheet = state.sheet === "changes" ? "none" : state.sheet;
      frame = buildFrame(main.atlas, { ...state, asOf: state.beside, sheet }, main.theme);
      desk.want(frame.missing);
      stage ??= open(frame);
      reserved.measure();
      stage.print(frame, desk.words);
      attributes(beside, {
        role: "region",
        "aria-label": desk.words.comparing.dates.map(desk.words.format.date(state.beside)),
      });
      dateCaption(part(beside, "div", "map-caption"), "second", frame, main, desk);
      dateCaption(caption, "first", main, frame, desk);
      pageButton(part(caption, "div", "caption-line"), main, desk);
    },
  };

  /** Two maps want the room of the page that is read: a button brings it back. */
  function pageButton(line: HTMLElement, { state }: Frame, desk: Desk): void {
    const { dates } = desk.words.comparing;
    const there = state.selection.kind !== "none" && !BESIDE_MAP.includes(state.sheet);
    const isOpen = root.dataset.page === "open";
    const press = () => {
      root.dataset.page = isOpen ? "folded" : "open";
      pageButton(line, session.frame(), desk);
    };
    shown(button(line, "caption-page link-button", { label: isOpen ? dates.hidePage : dates.showPage }, press), there);
  }
}
