// From the empty page to the first picture: everything the first view needs is fetched at once.
import { button } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, text } from "../dom/put.ts";
import type { Geometry, View } from "../model/geometry.ts";
import { measureKeys } from "../query/figures.ts";
import { sameCamera } from "../state/actions.ts";
import type { Known } from "../state/permalink.ts";
import { initialState, type State } from "../state/state.ts";
import { type Words, wordsFor } from "../words/messages.ts";
import { readAddress, reload } from "./address.ts";
import { type App, startApp } from "./app.ts";
import { zoomForWidth } from "./breakpoints.ts";
import { createLayout } from "./layout.ts";
import { loadAtlas, loadGeometry, loadSeas } from "./load.ts";
import { offerPageApi } from "./page-api.ts";
import { themeOf, wearTheme } from "./theme.ts";

export async function boot(root: HTMLElement): Promise<App | null> {
  // A first look at the link, before it is known what exists: in which theme and language, over which borders.
  const wish = readAddress(null, initialState).state;
  wearTheme(themeOf(wish.theme));
  const [{ atlas, problems }, shapes, seas, words] = await Promise.all([
    loadAtlas(),
    loadAnyShapes(wish.worldView),
    loadSeas(),
    wordsFor(wish.language),
  ]);
  if (shapes === null) return printFailure(root, words);
  const known: Known = { countries: atlas.countries, blocs: atlas.blocs, measures: measureKeys(atlas) };
  const layout = createLayout(root);
  const base = composedFor(layout.map.clientWidth, initialState);
  const { state: asked, problems: linkProblems } = readAddress(known, base);
  const state = composedForTwo(asked, base, layout.map.clientWidth);
  const app = startApp({ layout, atlas, geometry: shapes, seas, words, known, state, base, problems, linkProblems });
  offerPageApi(app);
  void app.ready.then(() => {
    document.documentElement.dataset.ready = "true";
  });
  return app;
}

/** Coarse shapes for the first picture; where they do not come, any others of the world. */
async function loadAnyShapes(view: View): Promise<Geometry | null> {
  const other = view === "un" ? "facto" : "un";
  return (await loadGeometry(view, 110)) ?? (await loadGeometry(view, 50)) ?? loadGeometry(other, 110);
}

/** Without any shapes there is no map: a sentence, and a way on. */
function printFailure(root: HTMLElement, words: Words): null {
  const main = part(root, "main", "failure");
  root.replaceChildren(main);
  text(part(main, "h1", "failure-name title"), words.control.product);
  text(attributes(part(main, "p", "failure-words"), { role: "alert" }), words.notice.dataFailed);
  button(main, "failure-again button", { label: words.notice.tryAgain }, reload);
  document.documentElement.dataset.ready = "failed";
  return null;
}

/** Where two maps share the room, a link that does not say where to look shows on each what one would show. */
function composedForTwo(state: State, base: State, width: number): State {
  const halved = document.documentElement.hasAttribute("data-sheets") ? width : width / 2;
  return state.beside !== null && sameCamera(state.camera, base.camera)
    ? { ...state, camera: composedFor(halved, initialState).camera }
    : state;
}

/** The first sight on this screen: the same ground, from farther away where the map is narrow. */
function composedFor(width: number, first: State): State {
  const { camera } = first;
  return { ...first, camera: { ...camera, zoom: zoomForWidth(camera.zoom, width) } };
}
