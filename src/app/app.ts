// Where the parts meet: an action makes a state, a state a frame, a frame is printed; nobody calls sideways.
import type { Problem } from "../dataset/problem.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Geometry, Sea } from "../model/geometry.ts";
import type { Frame } from "../overlays/frame.ts";
import { eventsOn } from "../panels/asof-events.ts";
import { panels } from "../panels/index.ts";
import { nextEvent, previousEvent } from "../query/timeline.ts";
import { sameCamera, sameSelection, setAsOf } from "../state/actions.ts";
import type { Known, LinkProblem } from "../state/permalink.ts";
import { type Camera, type State, selectedCountries } from "../state/state.ts";
import { enterStory } from "../state/story.ts";
import { type Words, wordsFor } from "../words/messages.ts";
import { type Address, keepAddress, reload } from "./address.ts";
import { createAnnouncer } from "./announce.ts";
import { createBottomSheet } from "./bottom-sheet.ts";
import type { CameraHand } from "./camera-hand.ts";
import { copyText } from "./clipboard.ts";
import { type Fittings, today } from "./desk.ts";
import { closeTopmost } from "./escape.ts";
import { createFaults, type Faults } from "./faults.ts";
import { openHelp } from "./help.ts";
import { listenForKeys } from "./keyboard.ts";
import { wearLanguage } from "./language.ts";
import type { Layout } from "./layout.ts";
import { linkSentences } from "./link-problems.ts";
import { lightRows } from "./linked.ts";
import { createLoader, type Loader } from "./load.ts";
import { createLoop, type FrameStats, type Loop } from "./loop.ts";
import { createMapParts, type MapParts, useGeometry } from "./map-parts.ts";
import { createMounts } from "./mount.ts";
import { keepPaper } from "./paper.ts";
import { createPlayer } from "./play.ts";
import { firstStop, nextStop } from "./play-stops.ts";
import { type Printers, printFrame, speakOf } from "./print.ts";
import { createRail } from "./rail.ts";
import { createSession, onlyCamera, type Session } from "./session.ts";
import { createStorySaver } from "./story-saver.ts";
import { onSystemTheme, prefersStill } from "./theme.ts";
import { createTween } from "./tween.ts";
import type { Painter } from "./view.ts";

export interface Start {
  readonly layout: Layout;
  readonly atlas: Atlas;
  readonly geometry: Geometry;
  readonly seas: readonly Sea[];
  readonly words: Words;
  readonly known: Known;
  /** The state the address asks for, and the one an empty address means. */
  readonly state: State;
  readonly base: State;
  readonly problems: readonly Problem[];
  readonly linkProblems: readonly LinkProblem[];
}

export interface App {
  readonly address: Address;
  /** Resolves when the first view is really seen. */
  readonly ready: Promise<Painter>;
  state(): State;
  /** Page px; null behind the horizon. */
  project(at: readonly [number, number]): readonly [number, number] | null;
  camera(next?: Partial<Camera>): Camera;
  stats(): FrameStats & { readonly painter: Painter; readonly arcs: number; readonly rendered: number };
}

export function startApp(start: Start): App {
  const { layout, base } = start;
  const session = createSession(start);
  const { store } = session;
  const loop = createLoop(
    () => {
      const parts = printFrame(printers);
      if (unspoken) speakOf(unspoken, printers);
      unspoken = null;
      return parts;
    },
    () => printers.mounts.printPages(),
  );
  /** What has been done since the last frame and is still to be spoken of. */
  let unspoken: State | null = null;
  const faults = createFaults(layout.notices, start.words, {
    retryData: () => (start.problems.length > 0 ? reload() : loader.retry()),
    retryMap() {
      void stage.tryGraphics();
      second.tryGraphics();
    },
  });
  /** A link that names no more than a step of a story means its view. */
  const enter = () => {
    const story = session.atlas().stories.get(store.get().story?.id ?? "");
    if (story) store.perform(enterStory(story, base), "replace");
  };
  const loader = createLoader(
    (part) => {
      session.learn(part);
      if (part.kind === "story") enter();
      loop.ask();
    },
    (problems) => faults.data(problems),
  );
  const mapParts = createMapParts(start, session, loop, faults, (two) => {
    // Two maps want the height that the sheet of a small screen has.
    printers.sheet.set(two ? "peek" : "half");
    bring();
  });
  const { stage, hand, picker, second } = mapParts;
  const address = keepAddress(store, start.known, base, (problems) => {
    faults.link(linkSentences(problems, session.atlas(), session.words()));
    enter();
  });
  const announcer = createAnnouncer(layout.live);
  const player = createPlayer(
    store,
    { next: () => nextStop(session.frame(), today()), first: () => firstStop(session.frame()) },
    (playing) => {
      const { notice, format } = session.words();
      announcer.say((playing ? notice.playing : notice.stopped)(format.date(store.get().asOf)));
      loop.ask();
    },
  );
  const fittings: Fittings = {
    perform: store.perform,
    announce: announcer.say,
    highlight(lit) {
      for (const map of [stage.view(), ...second.views()]) map.highlight(lit);
    },
    light(corridors) {
      stage.over()?.lit(corridors);
      lightRows(layout.drawer, corridors);
    },
    toMap: () => mapParts.countries.element.focus(),
    want: loader.want,
    permalink: address.permalink,
    home: () => base.camera,
    saveStory: createStorySaver(session, loader, () => address.permalink().replace(/#.*$/, "")),
    play: player.play,
    pickSecond: picker.begin,
    help: () => openHelp(session.words()),
    async copy(text) {
      const copied = await copyText(text);
      const { notice } = session.words();
      faults.say("copied", copied ? notice.copied : notice.notCopied, 3000);
      return copied;
    },
  };
  const printers: Printers = {
    ...mapParts,
    layout,
    session,
    fittings,
    player,
    announcer,
    tween: createTween(layout.map, stage, prefersStill),
    mounts: createMounts(layout, panels, (panel) => faults.panel(panel.id)),
    rail: createRail(layout),
    sheet: createBottomSheet(layout, () => stage.view().resize()),
    zoom: hand.zoom,
  };

  store.subscribe((state, before, how) => {
    if (state.worldView !== before.worldView) void useGeometry(state.worldView, mapParts, faults, session);
    if (state.language !== before.language) void speak(state.language, session, faults, loop);
    if (how === "push") unspoken ??= before;
    // A story that begins is to be read.
    if (state.story !== null && before.story === null) printers.sheet.set("half");
    // A link that says where to look is obeyed; else what was chosen is brought into view.
    if (!sameSelection(state.selection, before.selection) && sameCamera(state.camera, before.camera)) bring();
    // A camera that moves by itself changes nothing that a frame holds.
    if (!onlyCamera(state, before)) loop.ask();
  });
  const bring = () => void loop.next().then(() => showSelected(printers, hand));
  if (sameCamera(start.state.camera, base.camera)) bring();
  listen(printers, loop);
  keepPaper({ layout, session, stage, seas: start.seas, permalink: address.permalink });
  wearLanguage(start.words);
  loop.ask();
  faults.data(start.problems);
  faults.link(linkSentences(start.linkProblems, start.atlas, start.words));
  return {
    address,
    state: store.get,
    ready: becomeReady(loop, loader, mapParts, session, faults),
    project: (at) => onPage(layout, stage.view().project([at[0], at[1]])),
    camera(next) {
      if (next) hand.move(next, 0);
      return stage.view().camera();
    },
    stats: () => ({
      ...loop.stats(),
      painter: stage.painter(),
      arcs: arcsIn(session.frame()),
      rendered: stage.renderedFeatures(),
    }),
  };
}

/** After the frame that opens or shuts the drawer, when the map has its new size. */
function showSelected({ session, stage }: Printers, hand: CameraHand): void {
  const { atlas, state } = session.frame();
  stage.view().resize();
  const places = selectedCountries(state).flatMap((id) => {
    const country = atlas.countries.get(id);
    const at = country?.capital?.at ?? country?.label;
    return at ? [at] : [];
  });
  hand.show(places);
}

function listen({ layout, stage, session, rail, picker, fittings }: Printers, loop: Loop): void {
  onSystemTheme(loop.ask);
  layout.onArrange(loop.ask);
  new ResizeObserver(() => stage.view().resize()).observe(layout.map);
  listenForKeys({
    help: fittings.help,
    search() {
      if (layout.arrangement() === "rail") rail.open(true);
      const field = layout.search.querySelector<HTMLElement>("input");
      field?.focus();
      field?.click();
    },
    escape: () => closeTopmost({ rail, picker, store: session.store }),
    step(way) {
      const events = eventsOn(session.frame(), today());
      const found = (way > 0 ? nextEvent : previousEvent)(events, session.store.get().asOf);
      if (found) fittings.perform(setAsOf(found.day));
    },
  });
}

async function speak(language: State["language"], session: Session, faults: Faults, loop: Loop): Promise<void> {
  const words = await wordsFor(language);
  if (session.store.get().language !== language) return;
  session.speak(words);
  wearLanguage(words);
  faults.speak(words);
  loop.ask();
}

/** The drawing is there at once; then finer shapes, the map, and everything the first view asked for. */
async function becomeReady(
  loop: Loop,
  loader: Loader,
  maps: MapParts,
  session: Session,
  faults: Faults,
): Promise<Painter> {
  const { stage, second } = maps;
  await loop.next();
  const finer = useGeometry(session.store.get().worldView, maps, faults, session);
  const painter = await stage.settled;
  await finer;
  await second.settled();
  while (loader.busy()) await new Promise((resume) => setTimeout(resume, 30));
  await document.fonts.ready;
  await loop.next();
  // The camera may just have moved to what the link names: ready means that countries and textures are really seen there.
  for (let tries = 0; tries < 200 && (stage.renderedFeatures() === 0 || !stage.whole()); tries++) {
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return painter;
}

function onPage({ map }: Layout, point: readonly [number, number] | null): readonly [number, number] | null {
  const { left, top } = map.getBoundingClientRect();
  return point && [point[0] + left, point[1] + top];
}

const arcsIn = ({ drawn }: Frame): number => drawn.reduce((sum, { marks }) => sum + marks.arcs.length, 0);
