// `window.multivector`: the same few things a test, a bench or a curious reader may ask of the page.
import type { State } from "../state/state.ts";
import type { App } from "./app.ts";

export interface PageApi {
  /** Resolves when the first view is really painted. */
  readonly ready: Promise<void>;
  /** The state as plain data: sets as lists. */
  state(): Omit<State, "overlays"> & { readonly overlays: readonly string[] };
  /** Goes where a link leads. */
  go(permalink: string): void;
  permalink(): string;
  project: App["project"];
  camera: App["camera"];
  stats: App["stats"];
}

export function offerPageApi(app: App): PageApi {
  const api: PageApi = {
    ready: app.ready.then(() => undefined),
    state: () => ({ ...app.state(), overlays: [...app.state().overlays] }),
    go: app.address.go,
    permalink: app.address.permalink,
    project: app.project,
    camera: app.camera,
    stats: app.stats,
  };
  Object.assign(window, { multivector: api });
  return api;
}
