import type { Atlas } from "../model/atlas.ts";
import { measureOf } from "../model/flow.ts";
import type { RelationStatus, RelationType } from "../model/record.ts";
import type { SwatchText } from "../overlays/marks.ts";
import type { Pole } from "../query/poles.ts";
import { type State, selectedCountries } from "../state/state.ts";
import type { MeasureWords } from "./kind-words.ts";
import { blocShort, countryName, partyName } from "./names.ts";
import type { Sentences } from "./words.ts";

/** What a row of a legend says. */
export function swatchText(words: Sentences, says: SwatchText, atlas: Atlas, state?: State): string {
  const { kind, panel, format } = words;
  switch (says.kind) {
    case "bloc":
      return panel.memberCount(says.members) + (says.others > 0 ? ` ${panel.andOthers(says.others)}` : "");
    case "status":
      return kind.membership[says.status];
    case "several":
      return panel.inBlocs(says.count);
    case "class":
      return classLabel(words, says.lens, says.id);
    case "noRecord":
      return panel.noRecord;
    case "supposed":
      return words.whatif.supposed;
    case "partner":
      return says.id === "other" || says.id === "several"
        ? words.world[says.id]
        : partyName(atlas, says.id, words.language);
    case "weighs":
      return words.world.weighs[says.id](...polePair(words, says.poles, atlas));
    case "poles":
      return words.world.poles(...polePair(words, says.poles, atlas));
    case "count":
      return panel.blocCount(says.blocs);
    case "tie":
      return kind.tie[says.glyph];
    case "tieStatus":
      return kind.status[says.status];
    case "direction":
      return directionText(words, says, atlas, state);
    case "magnitude":
    case "disc":
      return format.number(says.value);
    case "more":
      return words.flow.more[says.side];
    case "inside":
      return words.flow.inside;
    case "change":
      return words.comparing.marks.kinds[says.sign];
    case "range":
      return words.flow.range;
    case "area":
      return words.flow.areas[says.id];
    case "partnerBloc":
      return says.id === null ? words.flow.elsewhere : blocShort(atlas, says.id, words.language);
    case "known":
      return says.doubted ? words.flow.doubted(kind.standing[says.standing]) : kind.standing[says.standing];
  }
}

/** A country, a bloc, the Gulf or the neighbours. */
export function poleName({ reading, language }: Sentences, { id, kind }: Pole, atlas: Atlas): string {
  const { neighbours, gulf } = reading.vectors;
  return kind === "neighbours" ? neighbours : id === "GCC" ? gulf : partyName(atlas, id, language);
}

export const polePair = (words: Sentences, [a, b]: readonly [Pole, Pole], atlas: Atlas): [string, string] => [
  poleName(words, a, atlas),
  poleName(words, b, atlas),
];

/** A record's status in words: a war or dispute that goes on is open, not in force. */
export function statusWord({ kind }: Sentences, type: RelationType, status: RelationStatus): string {
  return status === "in_force" && (type === "war" || type === "dispute") ? kind.open : kind.status[status];
}

/** A class of a lens; its id where it has no words. */
export function classLabel({ kind }: Sentences, lens: State["lens"], id: string): string {
  const classes: Readonly<Record<string, string>> = lens === "visa" ? kind.visa : kind.classes[lens];
  return classes[id] ?? id;
}

function directionText(
  words: Sentences,
  { side, direction }: Extract<SwatchText, { kind: "direction" }>,
  atlas: Atlas,
  state?: State,
): string {
  const { control, panel } = words;
  if (side === "world") return direction === "net" ? panel.worldNet : panel.worldFlow;
  const group = state ? groupName(words, atlas, state) : null;
  if (group !== null && direction !== "net")
    return side === "out" ? words.flow.leaves(group) : words.flow.comesTo(group);
  if (group !== null) return side === "out" ? panel.netOut(group) : panel.netIn(group);
  const [id] = state ? selectedCountries(state) : [];
  if (!state || id === undefined) return control.directions[side];
  const country = countryName(atlas, id, words.language);
  if (direction === "net") return side === "out" ? panel.netOut(country) : panel.netIn(country);
  const measure = measureWords(words, state.measure);
  if (!measure) return control.directions[side];
  return side === "out" ? measure.out(country) : measure.into(country);
}

/** A selected bloc, or several countries, by name; null where the selection is neither. */
export function groupName({ format, language }: Sentences, atlas: Atlas, { selection }: State): string | null {
  if (selection.kind === "bloc") return blocShort(atlas, selection.id, language);
  if (selection.kind !== "several") return null;
  return format.list(selection.ids.map((id) => countryName(atlas, id, language)));
}

/** Words of a measure by its key ("un_stock-2020"); absent for a measure this version has no words for. */
export function measureWords({ kind }: Sentences, key: string): MeasureWords | undefined {
  return kind.measures[measureOf(key)];
}
