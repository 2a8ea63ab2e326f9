// What the map shows, as rows: the same answers, without a picture. Pure: the printer is table.ts.
import type { Membership } from "../model/record.ts";
import { drawnOf, type Frame } from "../overlays/frame.ts";
import { membershipsOn } from "../query/memberships.ts";
import { type RelationRow, rowsOf } from "../query/relation-rows.ts";
import { selectedCountries } from "../state/state.ts";
import type { Say } from "./say.ts";
import { flowTable } from "./table-flows.ts";
import { cell, column, dateCell, type Row, sourceCell, type TableOf } from "./table-shape.ts";

/** A table for each overlay that is on and has something to list. */
export function tablesOf(frame: Frame, say: Say): TableOf[] {
  const { overlays } = frame.state;
  return [
    ...(overlays.has("migration") ? flowTable(frame, say) : []),
    ...(overlays.has("blocs") ? [membershipTable(frame, say)] : []),
    ...(overlays.has("relations") ? [...lensTables(frame, say), relationTable(frame, say)] : []),
  ].filter(({ rows }) => rows.length > 0);
}

function membershipTable({ atlas, state }: Frame, say: Say): TableOf {
  const { panel, kind, control, whatif } = say.words;
  const columns = [
    column("country", panel.country),
    column("bloc", control.region.bloc),
    column("status", panel.status),
    column("from", panel.from),
    column("until", panel.until),
    column("source", panel.source),
  ];
  const spells = state.blocs.flatMap((bloc) => membershipsOn(atlas, bloc, state.asOf));
  const row = (spell: Membership): Row => ({
    id: `${spell.bloc}:${spell.country}:${spell.status}:${spell.from}`,
    countries: [spell.country],
    cells: [
      cell(say.country(spell.country)),
      cell(say.bloc(spell.bloc)),
      cell([kind.membership[spell.status], ...(spell.supposed ? [whatif.supposed] : [])].join(", ")),
      dateCell(spell.from, say),
      dateCell(spell.to, say),
      sourceCell(spell.sources, say),
    ],
  });
  return { id: "memberships", label: control.overlay.blocs, columns, rows: spells.map(row) };
}

function relationTable({ atlas, state }: Frame, say: Say): TableOf {
  const { panel, kind, control } = say.words;
  const own = selectedCountries(state);
  const [first] = own;
  const rows = first === undefined ? [] : rowsOf(atlas, first, state.asOf);
  const shown = rows.filter(({ when, relation }) => when === "now" && own.every((id) => relation.parties.includes(id)));
  const columns = [
    column("title", control.overlay.relations),
    column("kind", panel.kind),
    column("partner", panel.partner),
    column("status", panel.status),
    column("from", panel.from),
    column("until", panel.until),
    column("source", panel.source),
  ];
  const row = ({ relation, status }: RelationRow): Row => ({
    id: relation.id,
    countries: relation.parties.filter((party) => atlas.countries.has(party)),
    cells: [
      cell(say.title(relation)),
      cell(kind.relation[relation.type]),
      cell(
        relation.parties
          .filter((party) => !own.includes(party))
          .map(say.party)
          .join(", "),
      ),
      cell(kind.status[status]),
      dateCell(relation.from, say),
      dateCell(relation.to, say),
      sourceCell(relation.sources, say),
    ],
  });
  return { id: "relations", label: control.overlay.relations, columns, rows: shown.map(row) };
}

const LENS_ROWS: readonly string[] = ["class", "partner", "weighs"];

function lensTables(frame: Frame, say: Say): TableOf[] {
  const drawn = drawnOf(frame, "relations");
  const classes = drawn?.legend.filter(({ says }) => LENS_ROWS.includes(says.kind)) ?? [];
  const { panel, control } = say.words;
  const label = control.lenses[frame.state.lens];
  const rows = classes.flatMap((swatch, rank) =>
    swatch.countries.map(
      (country): Row => ({
        id: country,
        countries: [country],
        cells: [cell(say.country(country)), cell(say.swatch(swatch.says), rank)],
      }),
    ),
  );
  return [{ id: "lens", label, columns: [column("country", panel.country), column("class", label)], rows }];
}
