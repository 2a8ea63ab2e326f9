import type { Desk } from "../panels/panel.ts";
import type { Loader } from "./load.ts";
import type { Session } from "./session.ts";

/** What makes a file of a story comes with the first press; whatever fails on the way is told, never thrown. */
export function createStorySaver(session: Session, loader: Loader, address: () => string): Desk["saveStory"] {
  return async (story, drawn) => {
    try {
      const { saveStory } = await import("./save-story.ts");
      return await saveStory(story, { session, loader, address: address() }, drawn);
    } catch (error) {
      return session.words().cite.notSaved(error instanceof Error ? error.message : String(error));
    }
  };
}
