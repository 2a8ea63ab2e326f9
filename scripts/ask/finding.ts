import { buildFrame } from "../../src/overlays/frame.ts";
import { initialState } from "../../src/state/state.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { summaryOf } from "../../src/words/summary.ts";
import { blocks } from "./lines.ts";
import type { Reply } from "./reading.ts";

type Answer = Extract<Reply, { readonly ok: true }>;

/** The same answer under the sentence by which the page sums up the view that shows it. */
export function withFinding(reply: Answer): Answer {
  const { view, json, text } = reply;
  if (!view) return reply;
  const frame = buildFrame(view.atlas, { ...initialState, ...view.state }, "light");
  const summary = summaryOf(frame, words).full;
  return { ...reply, json: { summary, ...(json as object) }, text: blocks(summary, text) };
}
