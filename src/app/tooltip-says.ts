// What a tooltip tells of a country or of a corridor, as plain rows.
import type { PlacedArc } from "../arcs/place.ts";
import type { CountryId } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { TieArc } from "../overlays/marks.ts";
import { flowBetween } from "../query/flows.ts";
import { consideredBy, statusOn } from "../query/memberships.ts";
import { selectedCountries } from "../state/state.ts";
import type { Words } from "../words/messages.ts";
import { lensFigure } from "../words/summary-lens.ts";
import { polePair } from "../words/swatch.ts";
import type { Tip, TipRow } from "./tip.ts";
import { bothWays, flowTip } from "./tooltip-flow.ts";

/** Both directions, net with its direction in words, both together; what is not known is said so. */
export function corridorTip(placed: Pick<PlacedArc, "arc" | "corridor">, frame: Frame, words: Words): Tip | null {
  const { arc } = placed;
  if (arc.kind === "tie") return tieTip(arc, frame, words);
  return flowTip(arc, placed.corridor, frame, words);
}

function tieTip(arc: TieArc, { atlas }: Frame, words: Words): Tip {
  const records = atlas.relations.filter(({ id }) => arc.records.includes(id));
  const name = (id: CountryId) => words.countryName(atlas, id);
  return {
    key: `tie ${arc.id}`,
    title: words.panel.between(name(arc.origin), name(arc.dest)),
    rows: records
      .slice(0, 6)
      .map(({ title, status }) => ({ side: null, label: title, value: words.kind.status[status] })),
    note: words.panel.records(records.length),
  };
}

/** Where the country stands in the blocs that are on, and what flows between it and the selected one. */
export function countryTip(id: CountryId, frame: Frame, words: Words): Tip {
  const { atlas, state } = frame;
  const blocs = state.overlays.has("blocs") ? state.blocs : [];
  const rows = blocs.flatMap((bloc): TipRow[] => {
    const spell = statusOn(atlas, bloc, id, state.asOf);
    const weighed = !spell && consideredBy(atlas, bloc, state.asOf).some(({ country }) => country === id);
    const status = spell?.status ?? (weighed ? "considered" : null);
    if (status === null) return [];
    const said = [words.kind.membership[status], ...(spell?.supposed ? [words.whatif.supposed] : [])];
    return [{ side: null, label: words.blocShort(atlas, bloc), value: said.join(", ") }];
  });
  const flows = flowsWithFocus(id, frame, words);
  return {
    key: `country ${id} ${state.asOf} ${state.measure} ${state.lens} ${state.between} ${JSON.stringify(state.scenario)}`,
    title: words.countryName(atlas, id),
    rows: [...lensRow(id, frame, words), ...worldRow(id, frame, words), ...rows, ...flows.rows],
    note: flows.note,
  };
}

function lensRow(id: CountryId, frame: Frame, words: Words): TipRow[] {
  const answer = drawnOf(frame, "relations")?.answer;
  const found = answer?.lens?.classes.find(({ countries }) => countries.includes(id));
  if (!answer || !found) return [];
  const label = words.swatch({ kind: "class", lens: answer.lensId, id: found.id }, frame.atlas, frame.state);
  return [{ side: null, label: words.control.lenses[answer.lensId], value: label }];
}

/** The largest partner, or what each of the two poles has; a pole without a figure says so. */
function worldRow(id: CountryId, frame: Frame, words: Words): TipRow[] {
  const world = drawnOf(frame, "relations")?.answer.world;
  const found = world?.values.get(id);
  if (!world || !found) return [];
  const { atlas, state } = frame;
  const none = words.reading.vectors.nothing;
  const figures = found.amounts.map((amount) => (amount === null ? none : lensFigure(amount, world.lens, words)));
  const names =
    world.kind === "between"
      ? polePair(words, world.poles, atlas)
      : [found.partner === null ? words.world.several : words.countryName(atlas, found.partner)];
  const value = names.map((name, at) => `${name} ${figures[at] ?? none}`).join(" · ");
  return [{ side: null, label: words.control.lenses[state.lens], value }];
}

function flowsWithFocus(id: CountryId, frame: Frame, words: Words): Pick<Tip, "rows" | "note"> {
  const answer = drawnOf(frame, "migration")?.answer;
  const table = answer?.table;
  const [focus] = selectedCountries(frame.state);
  if (!table || focus === undefined || focus === id) return { rows: [], note: "" };
  const known = flowBetween(table, focus, id, frame.state.asOf) ?? flowBetween(table, id, focus, frame.state.asOf);
  return known ? bothWays(answer, table, focus, id, frame, words) : { rows: [], note: "" };
}
