import { nextFrame, type StartEngine } from "./engine.ts";

/** The map alone. */
export const startBare: StartEngine = async (map) => ({
  set: () => map.triggerRepaint(),
  drawn: async () => void (await nextFrame()),
  first: async () => void (await nextFrame()),
  count: () => 0,
});
