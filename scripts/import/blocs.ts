import type { Bloc, Evidence, Membership, MembershipStatus } from "../../src/model/record.ts";
import { BLOC_NAMES } from "./bloc-names.ts";
import { citeNote, type Registry } from "./citing.ts";
import { byKeys, field, type Inputs, optional, type Row, readTable } from "./table.ts";

/** The inputs write EAEU; the atlas says EEU and knows EAEU as its alias. */
export const blocIdOf = (id: string): string => (id === "EAEU" ? "EEU" : id);

export function importBlocs(inputs: Inputs, registry: Registry): Bloc[] {
  return readTable(inputs, "blocs.csv")
    .rows.map((row) => bloc(row, registry))
    .sort(byKeys(({ id }) => id));
}

function bloc(row: Row, registry: Registry): Bloc {
  const id = blocIdOf(field(row, "bloc"));
  const names = BLOC_NAMES[id];
  if (!names) throw new Error(`bloc ${id} has no names in bloc-names.ts`);
  const note = optional(row, "note")?.replace("called EEU in texts of 2014-2018", "also written EAEU") ?? null;
  return {
    id,
    aliases: [...(names.aliases ?? [])],
    names: {
      en: field(row, "name_en"),
      ru: field(row, "name_ru"),
      ...(names.tg && { tg: names.tg }),
      ...(names.fa && { fa: names.fa }),
    },
    short: { ...names.short },
    founded: optional(row, "founded"),
    ended: optional(row, "ended"),
    kind: field(row, "kind"),
    heir: names.heir ?? null,
    note,
    sources: note?.includes("COW IGO")
      ? [registry.given("compiled-blocs"), registry.given("cow-igo-3")]
      : [registry.given("compiled-blocs")],
  };
}

export function importMemberships(inputs: Inputs, registry: Registry): Membership[] {
  return readTable(inputs, "memberships.csv")
    .rows.map((row) => membership(row, registry))
    .sort(
      byKeys(
        ({ bloc }) => bloc,
        ({ country }) => country,
        ({ from }) => from ?? "",
        ({ status }) => status,
      ),
    );
}

function membership(row: Row, registry: Registry): Membership {
  const url = optional(row, "source_url");
  const sources = [url ? registry.page(url) : registry.given("unconfirmed")];
  const note = citeNote(optional(row, "note"), sources, registry);
  return {
    bloc: blocIdOf(field(row, "bloc")),
    country: field(row, "country"),
    status: field(row, "status") as MembershipStatus,
    from: optional(row, "from"),
    to: optional(row, "to"),
    evidence: field(row, "evidence") as Evidence,
    sources,
    note,
  };
}
