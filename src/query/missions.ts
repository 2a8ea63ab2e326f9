import type { Atlas } from "../model/atlas.ts";
import type { Mission, Missions } from "../model/pairs.ts";
import type { CountryId } from "../model/record.ts";
import { groupedBy, indexed } from "./indexed.ts";

/** Offices of one country in another. */
export interface MissionRow {
  /** The other country: where they are, or whose they are. */
  readonly partner: CountryId;
  readonly missions: readonly Mission[];
}

const indexes = indexed(({ list }: Missions) => ({
  bySender: groupedBy(list, ({ sender }) => [sender]),
  byHost: groupedBy(list, ({ host }) => [host]),
}));

const rowsBy = (found: readonly Mission[], partnerOf: (mission: Mission) => CountryId): MissionRow[] =>
  [...groupedBy(found, (mission) => [partnerOf(mission)])].map(([partner, missions]) => ({ partner, missions }));

/** Offices of a country abroad and of others in it, by partner; null while they are not loaded. An absent one is not known. */
export function missionsOf(
  { missions }: Atlas,
  country: CountryId,
): { readonly sent: readonly MissionRow[]; readonly hosted: readonly MissionRow[] } | null {
  if (missions === null) return null;
  const { bySender, byHost } = indexes(missions);
  return {
    sent: rowsBy(bySender.get(country) ?? [], ({ host }) => host),
    hosted: rowsBy(byHost.get(country) ?? [], ({ sender }) => sender),
  };
}

/** Offices of the two in each other, first those of `a` in `b`; null while they are not loaded. */
export function missionsBetween({ missions }: Atlas, a: CountryId, b: CountryId): Mission[] | null {
  if (missions === null) return null;
  const { bySender } = indexes(missions);
  const ways = [bySender.get(a)?.filter(({ host }) => host === b), bySender.get(b)?.filter(({ host }) => host === a)];
  return ways.flatMap((found) => found ?? []);
}
