// The rows of the relations overlay: the lens, its classes with their counts, and the key to the ties.
import { choose, disclosure } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { Elsewhere } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { Swatch } from "../overlays/marks.ts";
import { isAmountLens } from "../query/lens-world.ts";
import { setLens } from "../state/actions.ts";
import { LENSES, type LensId } from "../state/state.ts";
import { elsewhereList } from "./elsewhere.ts";
import type { Desk } from "./panel.ts";
import { saying } from "./say.ts";
import { swatchList } from "./swatch-row.ts";
import { worldControl, worldHint } from "./world-control.ts";

/** Lenses to which a data set that does not ship would add. */
const ELSEWHERE: Partial<Readonly<Record<LensId, readonly Elsewhere["topic"][]>>> = {
  security: ["alliances", "arms"],
  disputes: ["sanctions"],
  trade: ["trade"],
  votes: ["votes"],
};

export function relationsControl(parent: HTMLElement, frame: Frame, desk: Desk): void {
  const { state } = frame;
  const say = saying(frame, desk.words);
  const { control, notice } = desk.words;
  const drawn = drawnOf(frame, "relations");
  const choices = LENSES.map((value) => ({ value, label: control.lenses[value] }));
  choose(parent, "legend-lens field", control.lens, [{ label: "", choices }], state.lens, (value) => {
    const lens = LENSES.find((id) => id === value);
    if (lens) desk.perform(setLens(lens));
  });
  const alone = state.selection.kind === "none";
  const hint = alone
    ? worldHint(frame, desk)
    : drawn?.answer.asker
      ? control.lensHint[state.lens]
      : notice.selectForLens;
  text(part(parent, "p", "legend-hint least"), hint);
  worldControl(shown(part(parent, "div", "lens-world"), alone && isAmountLens(state.lens)), frame, desk);
  const topics = ELSEWHERE[state.lens] ?? [];
  const fold = disclosure(parent, "lens-elsewhere", { label: desk.words.world.elsewhere }, (body) =>
    elsewhereList(body, topics, frame, desk),
  );
  shown(fold, topics.length > 0);
  const legend = drawn?.legend ?? [];
  const says = ({ says: tag }: Swatch) => say.swatch(tag);
  const of = (...kinds: Swatch["says"]["kind"][]) => legend.filter((swatch) => kinds.includes(swatch.says.kind));
  swatchList(parent, "lens-classes", of("class", "partner", "weighs", "poles", "noRecord"), desk, says, true);
  const ties = of("tie", "tieStatus");
  text(shown(part(parent, "h2", "legend-sub"), ties.length > 0), control.tiesAsLines);
  swatchList(parent, "tie-glyphs", of("tie"), desk, says, false);
  const lines = byDash(of("tieStatus"));
  swatchList(
    parent,
    "tie-lines",
    [...lines.keys()],
    desk,
    (first) => (lines.get(first) ?? []).map(says).join(", "),
    false,
  );
}

/** Statuses that share a dash share a row: the first stands for all. */
function byDash(swatches: readonly Swatch[]): ReadonlyMap<Swatch, readonly Swatch[]> {
  const dash = ({ sample }: Swatch) => (sample.kind === "line" ? sample.dash.join() : "");
  const firsts = swatches.filter(
    (swatch, index) => swatches.findIndex((other) => dash(other) === dash(swatch)) === index,
  );
  const groups = firsts.map((first) => [first, swatches.filter((other) => dash(other) === dash(first))] as const);
  return new Map(groups.sort(([a], [b]) => dash(a).length - dash(b).length));
}
