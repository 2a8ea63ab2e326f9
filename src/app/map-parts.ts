// The maps, the hand on their camera, and what a click, a hover or a key does on them.
import { openFlows } from "../state/actions.ts";
import type { State } from "../state/state.ts";
import type { Start } from "./app.ts";
import { createCameraHand } from "./camera-hand.ts";
import { createCountryList } from "./country-list.ts";
import type { Faults } from "./faults.ts";
import { loadGeometry } from "./load.ts";
import type { Loop } from "./loop.ts";
import { createReserved } from "./map-chrome.ts";
import { createPicker } from "./picking.ts";
import { createPress } from "./press.ts";
import { createSecondMap } from "./second-map.ts";
import type { Session } from "./session.ts";
import { hasForcedColours } from "./theme.ts";
import { createTooltip } from "./tooltip.ts";
import { createStage, type Stage } from "./view.ts";

/** The map and what a hand or a key does on it. */
export function createMapParts(
  start: Start,
  session: Session,
  loop: Loop,
  faults: Faults,
  onChange: (twoMaps: boolean) => void,
) {
  const { layout } = start;
  const { store } = session;
  const picker = createPicker(store.perform, (picking) => {
    layout.map.classList.toggle("picking", picking);
    const { selection } = store.get();
    const first = selection.kind === "country" ? selection.id : selection.kind === "pair" ? selection.a : null;
    const { notice, countryName } = session.words();
    if (picking && first !== null) faults.say("picking", notice.pickSecond(countryName(session.atlas(), first)));
    else faults.unsay("picking");
    loop.ask();
  });
  const tooltip = createTooltip(layout);
  const press = createPress(layout, session, picker);
  const reserved = createReserved(layout);
  const stage: Stage = createStage(layout.map, {
    ...start,
    frame: session.frame(),
    drawingOnly: hasForcedColours(),
    onPick: (picked) => press.on(picked, { stage, frame: session.frame(), words: session.words(), tooltip }),
    onHover: (country, at) =>
      tooltip.point(country, at, session.frame(), session.words(), stage.over(), stage.disputed(at)),
    onCamera: (camera) => hand.heard(camera, stage.view()),
    reserved: reserved.boxes,
    onNoGraphics: faults.graphics,
  });
  const second = createSecondMap({
    ...start,
    session,
    first: stage,
    press,
    hand: () => hand,
    onNoGraphics: faults.graphics,
    onChange,
  });
  const hand = createCameraHand(store, stage.view, second.views, layout.map);
  const countries = createCountryList(layout.map, {
    choose: picker.choose,
    visit(country) {
      tooltip.visit(country, session.frame(), session.words(), stage.view());
      second.visit(country);
    },
    zoom: hand.zoom,
    pan: hand.pan,
    flows() {
      store.perform(openFlows("bars"));
      void loop.next().then(() => layout.drawerBody.querySelector<HTMLElement>(".flows-list")?.focus());
    },
    center: () => stage.view().camera().center,
  });
  return { stage, second, hand, picker, countries, reserved };
}

export type MapParts = ReturnType<typeof createMapParts>;

/** Other borders, or finer shapes of the same. */
export async function useGeometry(
  view: State["worldView"],
  { stage, second }: MapParts,
  faults: Faults,
  session: Session,
): Promise<void> {
  const geometry = await loadGeometry(view, 50);
  if (geometry === null) faults.file(`geo/${view}-50.json`);
  else if (session.store.get().worldView === view) for (const map of [stage, second]) map.setGeometry(geometry);
}
