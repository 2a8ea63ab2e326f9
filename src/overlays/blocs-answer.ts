import type { Atlas } from "../model/atlas.ts";
import type { BlocId, CountryId, MembershipStatus } from "../model/record.ts";
import { isAmountLens } from "../query/lens-world.ts";
import { consideredBy, isMemberStatus, membershipsOn } from "../query/memberships.ts";
import type { BlocStyle, State } from "../state/state.ts";
import { slotsOf } from "./colours.ts";

/** How one country stands to one of the blocs that are on. */
export interface Standing {
  readonly bloc: BlocId;
  readonly status: MembershipStatus | "considered";
  /** Not by the record, but by the scenario. */
  readonly supposed?: true;
}

export interface BlocsAnswer {
  readonly style: BlocStyle;
  /** Blocs that are on, in legend order, with the slot whose colours they have. */
  readonly blocs: readonly { readonly id: BlocId; readonly slot: string | undefined }[];
  /** Standings of each country that has any, in the order of `blocs`, full members first. */
  readonly standings: ReadonlyMap<CountryId, readonly Standing[]>;
  /** Some country is a full member of four or more, or a bloc has no colour left: show how many, not which. */
  readonly counted: boolean;
  /** The bloc whose page is open; its members get stronger labels. */
  readonly opened: BlocId | null;
  /** The relations lens colours the areas: blocs keep to their rings and outlines. */
  readonly areasTaken: boolean;
}

/** Standings of every country in the blocs that are on, as of the day. */
export function answerBlocs(atlas: Atlas, state: State): BlocsAnswer {
  const slots = slotsOf(atlas, state.blocs);
  const standings = new Map<CountryId, Standing[]>();
  const add = (country: CountryId, standing: Standing) => {
    const list = standings.get(country);
    if (list) list.push(standing);
    else standings.set(country, [standing]);
  };
  for (const bloc of state.blocs) {
    for (const { country, status, supposed } of membershipsOn(atlas, bloc, state.asOf))
      add(country, { bloc, status, ...(supposed ? { supposed } : {}) });
    for (const { country } of consideredBy(atlas, bloc, state.asOf)) add(country, { bloc, status: "considered" });
  }
  for (const list of standings.values()) list.sort((a, b) => Number(isFull(b)) - Number(isFull(a)));
  const most = Math.max(0, ...[...standings.values()].map((list) => list.filter(isFull).length));
  return {
    style: state.blocStyle,
    blocs: state.blocs.map((id) => ({ id, slot: slots.get(id) })),
    standings,
    counted: most > 3 || slots.size < state.blocs.length,
    opened: state.selection.kind === "bloc" ? state.selection.id : null,
    areasTaken: state.overlays.has("relations") && coloursAreas(state),
  };
}

/** Does the relations overlay colour areas: relative to a country, or the whole world by amounts? */
const coloursAreas = ({ selection: { kind }, lens }: State): boolean =>
  kind === "country" || kind === "pair" || (kind === "none" && isAmountLens(lens));

/** Full members only: frozen and withdrawing ones count as members and are drawn apart. */
export const isFull = (standing: Standing): boolean => standing.status === "member";

/** Are the blocs drawn as rings, with only a tint inside? One bloc alone is a plain fill. */
export const inRings = ({ blocs, style, counted, areasTaken }: BlocsAnswer): boolean =>
  areasTaken || (!counted && blocs.length > 1 && style === "rings");

export const countsAsMember = ({ status }: Standing): boolean => status !== "considered" && isMemberStatus(status);
