import type { Atlas, Need } from "../model/atlas.ts";
import { type Day, firstDay, yearOf } from "../model/date.ts";
import type { Flow, MeasureKey } from "../model/flow.ts";
import type { CountryId, SourceId, Standing } from "../model/record.ts";
import { flowsFrom, flowsInto, timeOfCountry, totalOf } from "./flows.ts";
import { type Pole, poleMembers } from "./poles.ts";
import { aliveOn, isTie, relationStatusOn, relationsNaming } from "./relations.ts";
import { visasOf } from "./visas.ts";
import { votesWith, voteYearOf } from "./votes.ts";

export const DIMENSIONS = ["abroad", "remittances", "exports", "imports", "votes", "visa", "ties"] as const;
/** Where a country leans, one kind of tie at a time. Dimensions are never added up. */
export type DimensionId = (typeof DIMENSIONS)[number];

export interface Leaning {
  readonly pole: Pole;
  /** Share of the whole from 0 to 1 (votes: mean agreement; visa: share of the pole's states open without a visa); null = no figure. */
  readonly share: number | null;
  /** What the share was made from, in the dimension's own unit; null where there is no figure. */
  readonly value: number | null;
}

export interface Dimension {
  readonly id: DimensionId;
  /** One a pole, in the order given. */
  readonly leanings: readonly Leaning[];
  /** What the shares are shares of, in the dimension's unit; null = an index, or nothing known. */
  readonly whole: number | null;
  /** Year, day or period the figures rest on; null where the day itself or nothing known. */
  readonly used: string | null;
  readonly exact: boolean;
  /** The measure behind it, where it is one. */
  readonly key: MeasureKey | null;
  readonly standing: Standing | null;
  readonly sources: readonly SourceId[];
}

/** Parts of the dataset all dimensions rest on, for that day. */
export function vectorNeeds(day: Day): Need[] {
  return [
    { kind: "flows", key: stockKey(day) },
    { kind: "flows", key: "remittance_estimate" },
    { kind: "trade" },
    { kind: "borders" },
    { kind: "votes", year: voteYearOf(day) },
    { kind: "visas", date: "2025-01-12" },
    { kind: "visas", date: "2026-02-17" },
  ];
}

/** The revision of the UN stock with a year nearest to the day: the 2020 one reaches mid-2020, the 2024 one is of 2024. */
const stockKey = (day: Day): MeasureKey => (yearOf(day) <= 2022 ? "un_stock-2020" : "un_stock-2024");

/** How much of each dimension lies with each pole, as of the day. A dimension without data says so: all its shares are null. */
export function vectorsOf(atlas: Atlas, country: CountryId, day: Day, poles: readonly Pole[]): Dimension[] {
  return DIMENSIONS.map((id) => dimensions[id](atlas, country, day, poles));
}

type Reckon = (atlas: Atlas, country: CountryId, day: Day, poles: readonly Pole[]) => Dimension;

const dimensions: Readonly<Record<DimensionId, Reckon>> = {
  abroad: (atlas, country, day, poles) => {
    const key = stockKey(day);
    return flowDimension(atlas, "abroad", key, country, day, poles, "dest");
  },
  remittances: (atlas, country, day, poles) =>
    flowDimension(atlas, "remittances", "remittance_estimate", country, day, poles, "origin"),
  exports: (atlas, country, day, poles) => tradeDimension(atlas, "exports", country, day, poles),
  imports: (atlas, country, day, poles) => tradeDimension(atlas, "imports", country, day, poles),
  votes: votesDimension,
  visa: visaDimension,
  ties: tiesDimension,
};

const nothing = (id: DimensionId, poles: readonly Pole[], key: MeasureKey | null = null): Dimension => ({
  id,
  leanings: poles.map((pole) => ({ pole, share: null, value: null })),
  whole: null,
  used: null,
  exact: false,
  key,
  standing: null,
  sources: [],
});

function flowDimension(
  atlas: Atlas,
  id: DimensionId,
  key: MeasureKey,
  country: CountryId,
  day: Day,
  poles: readonly Pole[],
  partner: "origin" | "dest",
): Dimension {
  const table = atlas.flows.get(key);
  const used = table && timeOfCountry(table, country, day);
  const flows = (table && (partner === "dest" ? flowsFrom : flowsInto)(table, country, day).filter(isFact)) ?? [];
  const whole = totalOf(flows);
  if (!table || !used || whole === 0) return nothing(id, poles, key);
  const sums = new Map<CountryId, number>(flows.map((flow) => [flow[partner], flow.magnitude]));
  return {
    ...nothing(id, poles, key),
    leanings: poles.map((pole) => shareOf(pole, sums, whole, poleMembers(atlas, pole, country, day, poles))),
    whole,
    used: used.time.from.slice(0, 4),
    exact: used.exact,
    standing: atlas.measures.get(table.measure)?.standing ?? null,
    sources: table.sources,
  };
}

/** A figure marked broken in its source is on record, but no share is made of it. */
const isFact = ({ quality }: Flow): boolean => quality !== "broken";

/** Sum over the pole's members; null where none of them has a figure, since absence is not zero. */
function shareOf(
  pole: Pole,
  figures: ReadonlyMap<CountryId, number>,
  whole: number,
  members: readonly CountryId[],
): Leaning {
  const known = members.flatMap((id) => figures.get(id) ?? []);
  if (known.length === 0) return { pole, share: null, value: null };
  const value = known.reduce((sum, figure) => sum + figure, 0);
  return { pole, share: value / whole, value };
}

function tradeDimension(
  atlas: Atlas,
  id: "exports" | "imports",
  country: CountryId,
  day: Day,
  poles: readonly Pole[],
): Dimension {
  const flow = id === "exports" ? "export" : "import";
  const rows = (atlas.trade?.shares ?? []).filter((row) => row.country === country && row.flow === flow);
  const year = rows[0]?.year;
  if (!atlas.trade || year === undefined) return nothing(id, poles, "trade_partner_share");
  const figures = new Map(rows.map(({ partner, percent }) => [partner, percent]));
  return {
    ...nothing(id, poles, "trade_partner_share"),
    leanings: poles.map((pole) => shareOf(pole, figures, 100, poleMembers(atlas, pole, country, day, poles))),
    whole: 100,
    used: String(year),
    exact: year === yearOf(day),
    standing: atlas.measures.get("trade_partner_share")?.standing ?? null,
    sources: atlas.trade.sources,
  };
}

/** Mean agreement with the pole's members: an index, no share of anything. */
function votesDimension(atlas: Atlas, country: CountryId, day: Day, poles: readonly Pole[]): Dimension {
  const found = votesWith(atlas, country, day);
  if (!found) return nothing("votes", poles, "unga_similarity");
  return {
    ...nothing("votes", poles, "unga_similarity"),
    leanings: poles.map((pole) => {
      const known = poleMembers(atlas, pole, country, day, poles).flatMap((id) => found.agreement.get(id) ?? []);
      const mean = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
      return { pole, share: mean, value: mean };
    }),
    used: String(found.year),
    exact: found.exact,
    standing: atlas.measures.get("unga_similarity")?.standing ?? null,
    sources: atlas.votes.get(found.year)?.sources ?? [],
  };
}

/** Share of the pole's states that the passport opens without a visa. */
function visaDimension(atlas: Atlas, country: CountryId, day: Day, poles: readonly Pole[]): Dimension {
  const found = visasOf(atlas, country, day);
  if (!found) return nothing("visa", poles, "visa_rule");
  return {
    ...nothing("visa", poles, "visa_rule"),
    leanings: poles.map((pole) => {
      const rules = poleMembers(atlas, pole, country, day, poles).flatMap((id) => found.rules.get(id) ?? []);
      const open = rules.filter((rule) => rule === "visa_free").length;
      return rules.length === 0
        ? { pole, share: null, value: null }
        : { pole, share: open / rules.length, value: open };
    }),
    used: found.date,
    exact: found.exact,
    standing: atlas.measures.get("visa_rule")?.standing ?? null,
    sources: found.sources,
  };
}

/** Treaties, bases and programmes in force on the day with the pole's members, of all those with any state. */
function tiesDimension(atlas: Atlas, country: CountryId, day: Day, poles: readonly Pole[]): Dimension {
  const inForce = relationsNaming(atlas, country).filter(
    (relation) =>
      isTie(relation) &&
      aliveOn(relation, day) &&
      relationStatusOn(relation, day) === "in_force" &&
      relation.from !== null &&
      firstDay(relation.from) <= day,
  );
  if (inForce.length === 0) return nothing("ties", poles);
  return {
    ...nothing("ties", poles),
    leanings: poles.map((pole) => {
      const members = new Set<string>(poleMembers(atlas, pole, country, day, poles));
      const held = inForce.filter(({ parties }) => parties.some((party) => members.has(party) || party === pole.id));
      return { pole, share: held.length / inForce.length, value: held.length };
    }),
    whole: inForce.length,
    exact: true,
    sources: [...new Set(inForce.flatMap(({ sources }) => sources))],
  };
}
