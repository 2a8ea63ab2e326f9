// Store to frame to printers, at most once an animation frame; and what the panels ask of the browser.
import { withLoaded } from "../dataset/parse.ts";
import type { Problem } from "../dataset/problem.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Geometry, Sea } from "../model/geometry.ts";
import { buildFrame, type Frame } from "../overlays/frame.ts";
import { eventsOn } from "../panels/asof.ts";
import { panels } from "../panels/index.ts";
import { nextEvent } from "../query/timeline.ts";
import { sameCamera, setCamera } from "../state/actions.ts";
import type { Known, LinkProblem } from "../state/permalink.ts";
import type { Camera, State } from "../state/state.ts";
import { createStore } from "../state/store.ts";
import { type Words, wordsFor } from "../words/messages.ts";
import { type Address, keepAddress } from "./address.ts";
import { createAnnouncer } from "./announce.ts";
import { createBottomSheet } from "./bottom-sheet.ts";
import { copyText } from "./clipboard.ts";
import { createCountryList } from "./country-list.ts";
import { deskOf, type Fittings, today } from "./desk.ts";
import { closeTopmost } from "./escape.ts";
import { createFaults } from "./faults.ts";
import { openHelp } from "./help.ts";
import { listenForKeys } from "./keyboard.ts";
import { wearLanguage } from "./language.ts";
import type { Layout } from "./layout.ts";
import { linkSentences } from "./link-problems.ts";
import { createLoader, loadGeometry } from "./load.ts";
import { createLoop, type FrameStats } from "./loop.ts";
import { printMapChrome, reservedIn } from "./map-chrome.ts";
import { createMounts } from "./mount.ts";
import { createPicker } from "./picking.ts";
import { createPlayer } from "./play.ts";
import { createRail } from "./rail.ts";
import { printSkips } from "./skips.ts";
import { spokenFor, titleOf } from "./speech.ts";
import { hasForcedColours, onSystemTheme, themeOf, wearTheme } from "./theme.ts";
import { createTooltip } from "./tooltip.ts";
import { createStage, type Painter } from "./view.ts";

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
  frame(): Frame;
  /** Page px; null behind the horizon. */
  project(at: readonly [number, number]): readonly [number, number] | null;
  camera(next?: Partial<Camera>): Camera;
  stats(): FrameStats & { readonly painter: Painter; readonly arcs: number; readonly rendered: number };
}

const SWIFT = 300;

export function startApp(start: Start): App {
  const { layout, base } = start;
  let { atlas, words } = start;
  const store = createStore(start.state);
  const themed = () => themeOf(store.get().theme);
  let frame = buildFrame(atlas, store.get(), themed());
  /** What has been done since the last frame and is still to be spoken of. */
  let unspoken: State | null = null;
  let handOnMap = false;

  const announcer = createAnnouncer(layout.live);
  const faults = createFaults(layout.notices, words, {
    retryData: () => loader.retry(),
    retryMap: () => stage.tryGraphics(),
  });
  const loader = createLoader(
    (part) => {
      atlas = withLoaded(atlas, part);
      loop.ask();
    },
    (problems) => faults.data(problems),
  );
  const picker = createPicker(store.perform, (picking) => {
    layout.map.classList.toggle("picking", picking);
    const { selection } = store.get();
    const first = selection.kind === "country" ? selection.id : selection.kind === "pair" ? selection.a : null;
    if (picking && first !== null) faults.say("picking", words.notice.pickSecond(words.countryName(atlas, first)));
    else faults.unsay("picking");
    loop.ask();
  });
  const tooltip = createTooltip(layout);
  const stage = createStage(layout.map, {
    ...start,
    frame,
    drawingOnly: hasForcedColours(),
    onPick: ({ country, compare }) => country !== null && picker.choose(country, compare),
    onHover: (country, at) => tooltip.point(country, at, frame, words, stage.over()),
    onCamera(camera) {
      handOnMap = true;
      store.perform(setCamera(camera), "replace");
      handOnMap = false;
    },
    reserved: () => reservedIn(layout),
    onNoGraphics: (reason) => faults.graphics(reason),
  });
  const move = (next: Partial<Camera>) => store.perform(setCamera({ ...stage.view().camera(), ...next }), "replace");
  const zoom = (by: number) => move({ zoom: stage.view().camera().zoom + by });
  const countries = createCountryList(layout.map, {
    choose: picker.choose,
    visit: (country) => tooltip.visit(country, frame, words, stage.view()),
    zoom,
    pan: (x, y) => move(stage.pannedBy(x, y)),
    center: () => stage.view().camera().center,
  });
  const mounts = createMounts(layout, panels, (panel) => faults.panel(panel.id));
  const rail = createRail(layout);
  const sheet = createBottomSheet(layout, () => stage.view().resize());
  const player = createPlayer(
    store,
    () => nextEvent(eventsOn(frame, today()), store.get().asOf)?.day ?? null,
    (playing) => {
      const day = words.format.date(store.get().asOf);
      announcer.say(playing ? words.notice.playing(day) : words.notice.stopped(day));
      loop.ask();
    },
  );
  const address = keepAddress(store, start.known, base, (problems) =>
    faults.link(linkSentences(problems, atlas, words)),
  );

  const fittings: Fittings = {
    perform: store.perform,
    announce: announcer.say,
    highlight: (lit) => stage.view().highlight(lit),
    want: (needs) => loader.want(needs),
    permalink: address.permalink,
    play: player.play,
    pickSecond: picker.begin,
    help: () => openHelp(words),
    async copy(text) {
      const copied = await copyText(text);
      faults.say("copied", copied ? words.notice.copied : words.notice.notCopied, 3000);
      return copied;
    },
  };

  const loop = createLoop(() => {
    const began = performance.now();
    frame = buildFrame(atlas, store.get(), themed());
    loader.want(frame.missing);
    const built = performance.now();
    wearTheme(frame.theme);
    stage.print(frame, words);
    const mapped = performance.now();
    const desk = deskOf(fittings, { words, playing: player.on(), picking: picker.on() });
    mounts.print(frame, desk);
    printMapChrome(layout, frame, desk, zoom);
    countries.print(frame, words);
    rail.print(frame.state, desk);
    sheet.name(words.control.sheetHandle);
    printSkips(layout, words, countries.element);
    document.title = titleOf(frame, words);
    if (unspoken && !player.on()) {
      const sentence = spokenFor(frame, unspoken, words);
      if (sentence !== null) announcer.say(sentence);
    }
    unspoken = null;
    return { build: built - began, map: mapped - built, panels: performance.now() - mapped };
  });

  store.subscribe((state, before, how) => {
    if (!sameCamera(state.camera, before.camera) && !handOnMap) stage.view().camera(state.camera, SWIFT);
    if (state.worldView !== before.worldView) void useGeometry(state.worldView, 50);
    if (state.language !== before.language) void speak(state.language);
    if (how === "push") unspoken ??= before;
    // A camera that moves by itself changes nothing that a frame holds.
    if (onlyCamera(state, before)) return;
    loop.ask();
  });
  const useGeometry = async (view: State["worldView"], scale: 50 | 110) => {
    const geometry = await loadGeometry(view, scale);
    if (geometry === null) faults.file(`geo/${view}-${scale}.json`);
    else if (store.get().worldView === view) stage.setGeometry(geometry);
  };
  const speak = async (language: State["language"]) => {
    const next = await wordsFor(language);
    if (store.get().language !== language) return;
    words = next;
    wearLanguage(words);
    faults.speak(words);
    loop.ask();
  };

  onSystemTheme(loop.ask);
  layout.onArrange(() => {
    stage.view().resize();
    loop.ask();
  });
  new ResizeObserver(() => stage.view().resize()).observe(layout.map);
  listenForKeys({
    help: fittings.help,
    search() {
      if (layout.arrangement() === "rail") rail.open(true);
      layout.search.querySelector<HTMLElement>("input")?.focus();
    },
    escape: () => closeTopmost({ rail, picker, store }),
  });

  wearLanguage(words);
  loader.want(frame.missing);
  loop.ask();
  faults.data(start.problems);
  faults.link(linkSentences(start.linkProblems, atlas, words));
  return {
    address,
    state: store.get,
    frame: () => frame,
    ready: becomeReady(),
    project(at) {
      const box = layout.map.getBoundingClientRect();
      const point = stage.view().project([at[0], at[1]]);
      return point && [point[0] + box.left, point[1] + box.top];
    },
    camera(next) {
      if (next) {
        handOnMap = true;
        stage.view().camera(next);
        store.perform(setCamera(stage.view().camera()), "replace");
        handOnMap = false;
      }
      return stage.view().camera();
    },
    stats: () => ({
      ...loop.stats(),
      painter: stage.painter(),
      arcs: frame.drawn.reduce((sum, { marks }) => sum + marks.arcs.length, 0),
      rendered: stage.renderedFeatures(),
    }),
  };

  async function becomeReady(): Promise<Painter> {
    await loop.next();
    void useGeometry(store.get().worldView, 50);
    const painter = await stage.settled;
    while (loader.busy()) await new Promise((resume) => setTimeout(resume, 30));
    await document.fonts.ready;
    await loop.next();
    return painter;
  }
}

/** Do two states differ in nothing but where the camera stands? */
function onlyCamera(a: State, b: State): boolean {
  return (Object.keys(a) as (keyof State)[]).every((key) => key === "camera" || a[key] === b[key]);
}
