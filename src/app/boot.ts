// From the empty page to the first picture: everything the first view needs is fetched at once.
import type { Known } from "../state/permalink.ts";
import { initialState, type State } from "../state/state.ts";
import { wordsFor } from "../words/messages.ts";
import { readAddress } from "./address.ts";
import { type App, startApp } from "./app.ts";
import { zoomForWidth } from "./breakpoints.ts";
import { createLayout } from "./layout.ts";
import { measureKeys } from "./link-problems.ts";
import { loadAtlas, loadGeometry, loadSeas } from "./load.ts";
import { offerPageApi } from "./page-api.ts";
import { themeOf, wearTheme } from "./theme.ts";

export async function boot(root: HTMLElement): Promise<App> {
  // A first look at the link, before it is known what exists: in which theme and language, over which borders.
  const wish = readAddress(null, initialState).state;
  wearTheme(themeOf(wish.theme));
  const [{ atlas, problems }, shapes, seas, words] = await Promise.all([
    loadAtlas(),
    loadGeometry(wish.worldView, 110),
    loadSeas(),
    wordsFor(wish.language),
  ]);
  if (shapes === null) throw new Error(words.notice.fileFailed(`geo/${wish.worldView}-110.json`));
  const known: Known = { countries: atlas.countries, blocs: atlas.blocs, measures: measureKeys(atlas) };
  const layout = createLayout(root);
  const base = composedFor(layout.map.clientWidth, initialState);
  const { state, problems: linkProblems } = readAddress(known, base);
  const app = startApp({ layout, atlas, geometry: shapes, seas, words, known, state, base, problems, linkProblems });
  offerPageApi(app);
  void app.ready.then(() => {
    document.documentElement.dataset.ready = "true";
  });
  return app;
}

/** The first sight on this screen: the same ground, from farther away where the map is narrow. */
function composedFor(width: number, first: State): State {
  const { camera } = first;
  return { ...first, camera: { ...camera, zoom: zoomForWidth(camera.zoom, width) } };
}
