// The only file that touches location and history.
import { become } from "../state/actions.ts";
import { decode, encode, type Known, type LinkProblem } from "../state/permalink.ts";
import type { State } from "../state/state.ts";
import type { Store } from "../state/store.ts";

/** Safari refuses more than 100 writes in 30 seconds. */
const PAUSE = 350;

export interface Address {
  /** The link of the state as it stands, whole, to be copied. */
  permalink(): string;
  /** Goes where a link ("#…" or a whole address) leads, as a click would. */
  go(link: string): void;
}

/** The state the address asks for. */
export function readAddress(known: Known | null, base: State) {
  return decode(location.hash, known, base);
}

/** Asks for the whole page anew. */
export const reload = (): void => location.reload();

/** Keeps address and store in step: clicks push, drags replace, back and forward are followed. */
export function keepAddress(
  store: Store,
  known: Known,
  base: State,
  onProblems: (problems: readonly LinkProblem[]) => void,
): Address {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let following = false;

  const flush = () => {
    if (pending === undefined) return;
    clearTimeout(pending);
    pending = undefined;
    write("replaceState", store.get(), base);
  };

  const follow = () => {
    const { state, problems } = decode(location.hash, known, base);
    following = true;
    store.perform(become(state), "push");
    following = false;
    onProblems(problems);
  };

  store.subscribe((state, before, how) => {
    if (following) {
      clearTimeout(pending);
      pending = undefined;
      return;
    }
    if (how === "replace") {
      pending ??= setTimeout(flush, PAUSE);
      return;
    }
    if (pending !== undefined) {
      clearTimeout(pending);
      pending = undefined;
      write("replaceState", before, base);
    }
    write("pushState", state, base);
  });

  addEventListener("popstate", follow);
  addEventListener("pagehide", flush);
  return {
    permalink: () => new URL(encode(store.get(), base) || "#", location.href).href,
    go(link) {
      const hash = link.includes("#") ? link.slice(link.indexOf("#")) : `#${link}`;
      const { state, problems } = decode(hash, known, base);
      store.perform(become(state));
      onProblems(problems);
    },
  };
}

function write(how: "pushState" | "replaceState", state: State, base: State): void {
  const hash = encode(state, base);
  const bare = location.pathname + location.search;
  if (hash === location.hash) return;
  try {
    history[how](null, "", hash === "" ? bare : hash);
  } catch {
    // Too many writes, or an opaque origin: the link lags behind, the map does not.
  }
}
