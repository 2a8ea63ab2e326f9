// Sites of troops abroad: the map of bases and the military relations of the record, made one place each.
import type { LngLat, Place, Relation } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { byKeys, field, type Inputs, number, optional, type Row, readTable } from "./table.ts";

/** The same site in both inputs: operator, host and name on the map of bases, id of the relation. */
const SAME: Readonly<Record<string, string>> = {
  "IND TJK Ayni Air Force Base": "ind-tjk-ayni",
  "RUS ARM 102nd Military Base": "rus-arm-base-gyumri",
  "RUS BLR Baranavichy Radar Station": "rus-blr-radar-hantsavichy",
  "RUS BLR Vilyeyka VLF transmitter": "rus-blr-vileyka",
  "RUS GEO 4th Guards Military Base": "rus-south-ossetia-base",
  "RUS GEO 7th Military Base": "rus-abkhazia-base",
  "RUS KAZ Sary Shagan Missile Testing Base": "rus-kaz-sary-shagan",
  "RUS KGZ Kant Air Base": "rus-kgz-base",
  "RUS SYR 720th Material-Technical Support Point": "rus-syr-tartus",
  "RUS TJK 201st Military Base": "rus-tjk-base-201",
  "RUS UKR Sevastopol Naval Base": "rus-ukr-sevastopol",
};

/** Where the two disagree, both sides stay. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  "ind-tjk-ayni": "The relation ends in 2022, the map of bases still shows the site in December 2024.",
  "rus-ukr-sevastopol":
    "The lease ended in March 2014 with the annexation; the map of bases shows the site as held by Russia in December 2024.",
  "rus-syr-tartus": "Standing after December 2024 not seen.",
};

/** Sites of relations that the map of bases lacks; positions of well-known places from memory. */
const POSITIONS: Readonly<Record<string, LngLat>> = {
  "rus-aze-gabala": [47.81, 40.87],
  "rus-tjk-okno": [69.22, 38.28],
  "usa-kgz-manas": [74.48, 43.06],
  "usa-uzb-k2": [65.92, 38.83],
};

export function importBases(inputs: Inputs, registry: Registry, relations: readonly Relation[]): Place[] {
  const military = new Map(
    relations.filter(({ type }) => type === "military_base").map((relation) => [relation.id, relation]),
  );
  const mapped = readTable(inputs, "military_bases.csv").rows.map((row) => mappedBase(row, registry, military));
  const shown = new Set(Object.values(SAME));
  const others = [...military.values()]
    .filter(({ id }) => !shown.has(id))
    .map((relation) => unmappedBase(relation, registry));
  return [...mapped, ...others].sort(byKeys(({ id }) => id));
}

function mappedBase(row: Row, registry: Registry, military: ReadonlyMap<string, Relation>): Place {
  const [operator, host, name] = [field(row, "operator"), field(row, "host"), field(row, "name")];
  const relation = military.get(SAME[`${operator} ${host} ${name}`] ?? "");
  const also = optional(row, "also_used_by");
  const where = optional(row, "place");
  const remark = optional(row, "note")?.replace(/^recall: /, "from memory: ") ?? null;
  const notes = [where, remark, relation && agreed(relation), relation && CONTRADICTIONS[relation.id]];
  // A lease that ended by annexation did not end the presence.
  const ended = relation && relation.id !== "rus-ukr-sevastopol" ? relation.to : null;
  return {
    id: slug(`base ${operator} ${host} ${name}`),
    kind: "military_base",
    name,
    at: [number(row, "lon") ?? 0, number(row, "lat") ?? 0],
    operator: also ? [operator, also] : [operator],
    host: [host],
    position: field(row, "position"),
    from: relation?.from ?? null,
    to: ended,
    asOf: optional(row, "as_of"),
    note: notes.filter(Boolean).join("; ") || null,
    sources: [registry.given("open-base-map"), ...(relation?.sources ?? [])],
  };
}

const agreed = (relation: Relation): string =>
  `in the record: ${relation.title}${relation.to ? `, to ${relation.to}` : ""}`;

function unmappedBase(relation: Relation, registry: Registry): Place {
  const at = POSITIONS[relation.id] ?? null;
  return {
    id: `base-${relation.id}`,
    kind: "military_base",
    name: relation.title,
    at,
    operator: relation.parties.slice(0, 1),
    host: relation.parties.slice(1),
    position: at ? "from memory" : null,
    from: relation.from,
    to: relation.to,
    asOf: relation.asOf,
    note: relation.note,
    sources: at ? [...relation.sources, registry.given("compiled-positions")] : relation.sources,
  };
}

const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[æÆ]/g, "ae")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
