// Links between records: both ends exist, and what holds both ways is told on both sides.
import type { Atlas } from "../model/atlas.ts";
import { dayAfter, firstDay } from "../model/date.ts";
import type { AtlasFile } from "./files.ts";
import type { Built } from "./parse.ts";
import type { Part } from "./part.ts";
import type { Problem } from "./problem.ts";
import { createReport, type Report } from "./report.ts";

type Tell = (file: AtlasFile, record: object, label: string, received: string, expected: string) => void;

export function checkLinks({ atlas, lines }: Built, parts: readonly Part[]): Problem[] {
  const report = createReport(lines);
  const dangling = tellAs(report, "dangling");
  checkStates(atlas, dangling);
  checkForerunners(atlas, tellAs(report, "symmetry"), dangling);
  checkPlaces(atlas, dangling);
  checkRelations(atlas, parts, dangling, tellAs(report, "period"));
  checkStatements(atlas, parts, dangling, tellAs(report, "symmetry"));
  return [...report.problems];
}

const tellAs =
  (report: Report, code: string): Tell =>
  (file, record, label, received, expected) =>
    report.record(file, record, label, { code, received, expected });

function checkStates(atlas: Atlas, dangling: Tell): void {
  for (const state of atlas.countries.values()) {
    for (const id of state.successors ?? [])
      if (!atlas.countries.has(id))
        dangling("countries", state, `${state.id}: successors`, id, "an id of countries.json");
    if (state.successors && !state.existed)
      dangling("countries", state, state.id, "successors of a state that lives", "a period of existence");
  }
}

function checkForerunners(atlas: Atlas, uneven: Tell, dangling: Tell): void {
  for (const bloc of atlas.blocs.values()) {
    for (const id of bloc.forerunners ?? [])
      if (atlas.blocs.get(id)?.heir !== bloc.id)
        uneven("blocs", bloc, `${bloc.id}: forerunners`, `${id}, whose heir is another`, `a bloc with heir ${bloc.id}`);
    const heir = bloc.heir === null ? undefined : atlas.blocs.get(bloc.heir);
    if (heir && !heir.forerunners?.includes(bloc.id))
      uneven(
        "blocs",
        bloc,
        `${bloc.id}: heir`,
        `${heir.id}, which does not name it`,
        "a forerunner told on both sides",
      );
    if (bloc.seat && !atlas.countries.has(bloc.seat.country))
      dangling("blocs", bloc, `${bloc.id}: seat`, bloc.seat.country, "an id of countries.json");
    const source = bloc.treaty?.source ?? null;
    if (source !== null && !atlas.sources.has(source))
      dangling("blocs", bloc, `${bloc.id}: treaty`, source, "an id of sources.json");
  }
}

function checkPlaces(atlas: Atlas, dangling: Tell): void {
  const relations = new Set(atlas.relations.map(({ id }) => id));
  for (const place of atlas.places) {
    if (place.relation !== undefined && !relations.has(place.relation))
      dangling("places", place, `${place.id}: relation`, place.relation, "an id of relations.json");
    for (const id of place.spells?.flatMap(({ by }) => by) ?? [])
      if (!atlas.countries.has(id)) dangling("places", place, `${place.id}: spells`, id, "an id of countries.json");
  }
}

function checkRelations(atlas: Atlas, parts: readonly Part[], dangling: Tell, disorder: Tell): void {
  const known = knownFacts(atlas, parts);
  for (const relation of atlas.relations) {
    for (const fact of relation.sameAs ?? [])
      if (!known.has(fact))
        dangling(
          "relations",
          relation,
          `${relation.id}: sameAs`,
          fact,
          "place:id, membership:key, visas:pair or conflict:id year",
        );
    const steps = relation.history ?? [];
    for (const [i, { from, source }] of steps.entries()) {
      if (source !== null && !atlas.sources.has(source))
        dangling("relations", relation, `${relation.id}: history`, source, "an id of sources.json");
      const before = steps[i - 1];
      if (before && firstDay(before.from) >= dayAfter(from))
        disorder("relations", relation, `${relation.id}: history`, `${before.from} before ${from}`, "steps in order");
    }
  }
}

/** Names of the facts of other files, as sameAs writes them. */
function knownFacts(atlas: Atlas, parts: readonly Part[]): Set<string> {
  const known = new Set([
    ...atlas.places.map(({ id }) => `place:${id}`),
    ...atlas.memberships.map(({ bloc, country, from, status }) => `membership:${bloc} ${country} ${from} ${status}`),
  ]);
  for (const part of parts) {
    if (part.kind === "conflicts")
      for (const { conflict, year } of part.file.rows) known.add(`conflict:${conflict} ${year}`);
    if (part.kind === "visas")
      for (const passport of part.file.passports)
        for (const destination of part.file.destinations) known.add(`visas:${passport}-${destination}`);
  }
  return known;
}

function checkStatements(atlas: Atlas, parts: readonly Part[], dangling: Tell, uneven: Tell): void {
  const statements = new Map(atlas.statements.map((statement) => [statement.id, statement]));
  const relations = new Set(atlas.relations.map(({ id }) => id));
  for (const statement of atlas.statements) {
    const tell = (field: string, received: string, expected: string) =>
      dangling("statements", statement, `${statement.id}: ${field}`, received, expected);
    for (const id of statement.relations ?? [])
      if (!relations.has(id)) tell("relations", id, "an id of relations.json");
    for (const id of statement.contradicts ?? []) {
      const other = statements.get(id);
      if (!other && !relations.has(id)) tell("contradicts", id, "an id of statements.json or relations.json");
      if (other && !other.contradicts?.includes(statement.id))
        uneven("statements", statement, statement.id, `${id}, which does not say so`, "both sides");
    }
    for (const figure of statement.disputes ?? [])
      if (!hasFigure(parts, figure))
        tell(
          "disputes",
          `${figure.measure} ${figure.origin} to ${figure.dest} ${figure.from}`,
          "a figure of data/flows",
        );
  }
}

type Disputed = NonNullable<Atlas["statements"][number]["disputes"]>[number];

function hasFigure(parts: readonly Part[], { measure, origin, dest, from }: Disputed): boolean {
  return parts.some((part) => {
    if (part.kind !== "flows") return false;
    const { file } = part;
    if ((file.revision === null ? file.measure : `${file.measure}-${file.revision}`) !== measure) return false;
    const times = file.form === "matrix" ? file.times.map(firstDay) : file.from;
    return times.includes(from) && file.origin.some((id, row) => id === origin && file.dest[row] === dest);
  });
}
