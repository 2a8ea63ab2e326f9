import type {
  ConflictsFile,
  FlowFile,
  Measure,
  MissionsFile,
  SeriesFile,
  TradeFile,
  VisaFile,
  VotesFile,
} from "../../src/model/record.ts";
import { MAY_ADD, MEASURE_NOTES, PEOPLE } from "./measure-notes.ts";
import { byKeys, field, type Inputs, readTable } from "./table.ts";

type Revision = Measure["revisions"][number];
interface Files {
  readonly flows: readonly FlowFile[];
  readonly votes: readonly VotesFile[];
  readonly visas: readonly VisaFile[];
  readonly trade: TradeFile;
  readonly borders: { readonly sources: string[] };
  readonly conflicts: ConflictsFile;
  readonly missions: MissionsFile;
  readonly series: readonly SeriesFile[];
}

/** Name of the file of a measure and revision, without folder and ending: the measure's key. */
export const keyOf = ({ measure, revision }: Pick<FlowFile, "measure" | "revision">): string =>
  revision ? `${measure}-${revision}` : measure;

/** Definitions of the inputs, with standing, caution, what may never be added, and the files that hold the figures. */
export function importMeasures(inputs: Inputs, files: Files): Measure[] {
  const { rows, account } = readTable(inputs, "measures.csv");
  const revisions = revisionsOf(files);
  return rows
    .flatMap((row): Measure[] => {
      const id = field(row, "measure");
      const note = MEASURE_NOTES[id];
      if (!note) account.rejected.push(`${id}: no file of this measure yet`);
      if (!note) return [];
      return [
        {
          id,
          unit: field(row, "unit"),
          kind: field(row, "kind") === "category" ? "state" : (field(row, "kind") as Measure["kind"]),
          standing: note.standing,
          definition: field(row, "definition"),
          publisher: field(row, "publisher"),
          caution: note.caution,
          neverAddTo: neverAddTo(id),
          revisions: revisions.get(id) ?? [],
        },
      ];
    })
    .sort(byKeys((measure) => measure.id));
}

function neverAddTo(id: string): string[] {
  if (!PEOPLE.includes(id)) return [];
  return PEOPLE.filter((other) => other !== id && !(MAY_ADD.includes(id) && MAY_ADD.includes(other))).sort();
}

function revisionsOf({
  flows,
  votes,
  visas,
  trade,
  borders,
  conflicts,
  missions,
  series,
}: Files): Map<string, Revision[]> {
  const found = new Map<string, Revision[]>();
  const add = (id: string, revision: Revision) => found.set(id, [...(found.get(id) ?? []), revision]);
  for (const file of flows)
    add(file.measure, { id: file.revision, file: `flows/${keyOf(file)}.json`, ...spanOf(file), sources: file.sources });
  const years = votes.map(({ year }) => String(year)).sort();
  add("unga_similarity", {
    id: null,
    file: "pairs/votes-<year>.json",
    first: years[0] ?? "",
    last: years.at(-1) ?? "",
    sources: [...new Set(votes.flatMap(({ sources }) => sources))],
  });
  for (const { date, sources } of visas)
    add("visa_rule", { id: date, file: `pairs/visas-${date}.json`, first: date, last: date, sources });
  const traded = trade.rows.map(([, , , year]) => year).sort();
  add("trade_partner_share", {
    id: null,
    file: "pairs/trade.json",
    first: traded[0] ?? "",
    last: traded.at(-1) ?? "",
    sources: trade.sources,
  });
  add("land_border_length", {
    id: null,
    file: "pairs/borders.json",
    first: "2026",
    last: "2026",
    sources: borders.sources,
  });
  add("conflict_year", {
    id: null,
    file: "pairs/conflicts.json",
    ...yearsOf(conflicts.rows.map(({ year }) => year)),
    sources: conflicts.sources,
  });
  const { date, sources } = missions;
  add("diplomatic_mission", { id: null, file: "pairs/missions.json", first: date, last: date, sources });
  for (const { measure, years: span, sources } of series)
    add(measure, { id: null, file: `series/${measure}.json`, ...yearsOf(span), sources });
  return found;
}

const yearsOf = (years: readonly number[]) => ({
  first: String(Math.min(...years)),
  last: String(Math.max(...years)),
});

/** First and last time of the figures: the last day of a count, not the day after it. */
function spanOf(file: FlowFile): { first: string; last: string } {
  const [starts, ends] = file.form === "matrix" ? [file.times, file.times] : [file.from, file.to];
  return { first: [...starts].sort()[0] ?? "", last: [...ends].sort().at(-1) ?? "" };
}
