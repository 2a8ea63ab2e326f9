import type { ChoiceGroup } from "../dom/control.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Standing } from "../model/record.ts";
import type { Say } from "./say.ts";

const STANDINGS: readonly Standing[] = ["counted", "estimated", "modelled", "claimed"];

/** Every measure of corridors and each of its revisions, grouped by how its figures are known. */
export function measureGroups(atlas: Atlas, say: Say): ChoiceGroup[] {
  const keys = [...atlas.measures.values()].flatMap(({ id, standing, revisions }) =>
    revisions
      .filter(({ file }) => file.startsWith("flows/"))
      .map((revision) => ({
        standing,
        value: revision.id === null ? id : `${id}-${revision.id}`,
      })),
  );
  return STANDINGS.map((standing) => ({
    label: say.words.kind.standing[standing],
    choices: keys.filter((key) => key.standing === standing).map(({ value }) => ({ value, label: say.measure(value) })),
  })).filter(({ choices }) => choices.length > 0);
}
