import type { ChoiceGroup } from "../dom/control.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Standing } from "../model/record.ts";
import { flowMeasures } from "../query/figures.ts";
import type { Say } from "./say.ts";

const STANDINGS: readonly Standing[] = ["counted", "estimated", "modelled", "claimed"];

/** Every measure of corridors and each of its revisions, grouped by how its figures are known. */
export function measureGroups(atlas: Atlas, say: Say): ChoiceGroup[] {
  const all = flowMeasures(atlas);
  return STANDINGS.map((standing) => ({
    label: say.words.kind.standing[standing],
    choices: all
      .filter(({ measure }) => measure.standing === standing)
      .map(({ key }) => ({ value: key, label: say.measure(key) })),
  })).filter(({ choices }) => choices.length > 0);
}
