// What a tooltip tells of a country or of a corridor, as plain rows.
import type { PlacedArc } from "../arcs/place.ts";
import type { FlowTable } from "../model/flow.ts";
import type { CountryId } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import type { TieArc } from "../overlays/marks.ts";
import { flowBetween } from "../query/flows.ts";
import { consideredBy, statusOn } from "../query/memberships.ts";
import { selectedCountries } from "../state/state.ts";
import { measureLabel, measureTime } from "../words/measure.ts";
import type { Words } from "../words/messages.ts";

export interface TipRow {
  readonly side: "out" | "in" | null;
  readonly label: string;
  readonly value: string;
  readonly unknown?: boolean;
}
export interface Tip {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly TipRow[];
  /** Measure, time, source, how it is known. */
  readonly note: string;
}

/** Both directions, net with its direction in words, both together; what is not known is said so. */
export function corridorTip(placed: Pick<PlacedArc, "arc" | "corridor">, frame: Frame, words: Words): Tip | null {
  const { arc } = placed;
  if (arc.kind === "tie") return tieTip(arc, frame, words);
  const table = drawnOf(frame, "migration")?.answer.table;
  if (!table) return null;
  const [focus] = selectedCountries(frame.state);
  const [a, b] = arc.dest === focus ? [arc.dest, arc.origin] : [arc.origin, arc.dest];
  const name = (id: CountryId) => words.countryName(frame.atlas, id);
  return {
    key: `corridor ${placed.corridor}`,
    title: words.panel.between(name(a), name(b)),
    ...flowRows(table, a, b, frame, words),
  };
}

function flowRows(
  table: FlowTable,
  a: CountryId,
  b: CountryId,
  { atlas, state }: Frame,
  words: Words,
): Pick<Tip, "rows" | "note"> {
  const { panel, number } = words;
  const name = (id: CountryId) => words.countryName(atlas, id);
  const [out, back] = [flowBetween(table, a, b, state.asOf), flowBetween(table, b, a, state.asOf)];
  const say = (value: number | undefined) => (value === undefined ? panel.notKnown : number(value));
  const rows: TipRow[] = [
    { side: "out", label: panel.towards(name(a), name(b)), value: say(out?.magnitude), unknown: out === null },
    { side: "in", label: panel.towards(name(b), name(a)), value: say(back?.magnitude), unknown: back === null },
  ];
  const told = out ?? back;
  if (out && back && out.time.from === back.time.from && out.time.to === back.time.to) {
    const net = out.magnitude - back.magnitude;
    rows.push({ side: null, label: panel.netTowards(name(net >= 0 ? b : a)), value: number(Math.abs(net)) });
    rows.push({ side: null, label: panel.bothTogether, value: number(out.magnitude + back.magnitude) });
  }
  const measure = atlas.measures.get(table.measure);
  const source = atlas.sources.get(told?.sources[0] ?? "");
  const note = [
    measureLabel(words, table.key),
    told ? measureTime(words, table.key, told.time) : "",
    source?.publisher ?? source?.title ?? "",
    measure ? words.kind.standing[measure.standing] : "",
  ];
  return { rows, note: note.filter(Boolean).join(" · ") };
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
    return status ? [{ side: null, label: words.blocShort(atlas, bloc), value: words.kind.membership[status] }] : [];
  });
  const flows = flowsWithFocus(id, frame, words);
  return {
    key: `country ${id}`,
    title: words.countryName(atlas, id),
    rows: [...lensRow(id, frame, words), ...rows, ...flows.rows],
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

function flowsWithFocus(id: CountryId, frame: Frame, words: Words): Pick<Tip, "rows" | "note"> {
  const table = drawnOf(frame, "migration")?.answer.table;
  const [focus] = selectedCountries(frame.state);
  if (!table || focus === undefined || focus === id) return { rows: [], note: "" };
  const known = flowBetween(table, focus, id, frame.state.asOf) ?? flowBetween(table, id, focus, frame.state.asOf);
  return known ? flowRows(table, focus, id, frame, words) : { rows: [], note: "" };
}
