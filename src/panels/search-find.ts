// What the search shows for a text: results in groups, the group of the best one first.
import type { Frame } from "../overlays/frame.ts";
import { type Command, commandsIn } from "../query/commands.ts";
import { type Hit, nearestTo, type SearchIndex, search } from "../query/search.ts";
import type { ResultGroup } from "../words/command-words.ts";
import type { Words } from "../words/messages.ts";
import { commanding } from "./search-commands.ts";

export type Found =
  | { readonly kind: "hit"; readonly hit: Hit }
  | { readonly kind: "command"; readonly command: Command }
  /** Puts the text into the field. */
  | { readonly kind: "text"; readonly text: string };

export interface FoundGroup {
  readonly id: ResultGroup;
  readonly found: readonly Found[];
}

const MOST: Readonly<Record<ResultGroup, number>> = {
  command: 3,
  together: 1,
  country: 5,
  bloc: 4,
  relation: 4,
  place: 3,
  person: 3,
  example: 8,
  nearest: 4,
};
const ALL = 60;

/** Groups of results for a text; examples where there is none, the nearest names where nothing is found. */
export function find(text: string, index: SearchIndex, frame: Frame, words: Words): readonly FoundGroup[] {
  if (text.trim() === "") return [textGroup("example", words.command.examples)];
  const { commands, hit } = commandsIn(text, commanding(frame.atlas, index, words));
  const hits = [...(hit ? [hit] : []), ...search(index, text, ALL)];
  const groups = new Map<ResultGroup, Found[]>();
  const add = (id: ResultGroup, found: Found) => {
    const known = groups.get(id);
    if (!known) groups.set(id, [found]);
    else if (known.length < MOST[id]) known.push(found);
  };
  for (const command of commands) add("command", { kind: "command", command });
  for (const one of hits) add(groupOf(one), { kind: "hit", hit: one });
  if (groups.size > 0) return [...groups].map(([id, found]) => ({ id, found }));
  return [{ id: "nearest", found: nearestTo(index, text, MOST.nearest).map((one) => ({ kind: "hit", hit: one })) }];
}

const textGroup = (id: ResultGroup, texts: readonly string[]): FoundGroup => ({
  id,
  found: texts.map((text) => ({ kind: "text", text })),
});

function groupOf({ kind }: Hit): ResultGroup {
  return kind === "pair" || kind === "several" ? "together" : kind;
}
