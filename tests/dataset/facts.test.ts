// The facts everybody will check first, as exact figures of the files that ship.
import { describe, expect, it } from "vitest";
import { readDataset } from "../../scripts/dataset.ts";
import { withLoaded } from "../../src/dataset/parse.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { holdsOn } from "../../src/model/period.ts";

const { built, parts } = readDataset();
const atlas = parts.reduce<Atlas>(withLoaded, built.atlas);

const membersOn = (bloc: string, day: string, statuses = ["member", "frozen", "withdrawing"]) =>
  atlas.memberships
    .filter((spell) => spell.bloc === bloc && statuses.includes(spell.status) && holdsOn(spell, day))
    .map(({ country }) => country)
    .sort();

/** Every figure of a corridor under a measure, by the first day of its time. */
function figures(key: string, origin: string, dest: string): Record<string, number> {
  const table = atlas.flows.get(key);
  if (!table) throw new Error(`no file of ${key}`);
  const row = table.origins.findIndex((id, i) => id === origin && table.dests[i] === dest);
  return Object.fromEntries(
    table.times.flatMap(({ from, to }, i) => {
      const value = table.values[i]?.[row] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [[`${from}/${to}`, value]];
    }),
  );
}
const inYear = (key: string, origin: string, dest: string, year: number) =>
  figures(key, origin, dest)[`${year}-01-01/${year + 1}-01-01`];

describe("Tajikistan to Russia under every measure", () => {
  it.each([
    ["un_stock-2020", 1990, 424_727],
    ["un_stock-2020", 2000, 381_090],
    ["un_stock-2020", 2010, 457_775],
    ["un_stock-2020", 2020, 466_252],
    ["un_stock-2024", 2024, 415_676],
    ["modelled_stock", 2024, 391_906],
    ["registrations_first_work", 2016, 837_695],
    ["modelled_change_of_residence", 2018, 15_091],
    ["modelled_change_of_residence", 2021, 31_150],
    ["modelled_change_of_residence", 2022, 12_491],
    ["modelled_change_of_residence", 2023, 5_225],
    ["labour_departures", 2023, 627_028],
    ["labour_departures", 2022, 793_791],
    ["organised_recruitment", 2025, 31_143],
  ])("%s %i: %i", (key, year, value) => {
    expect(inYear(key, "TJK", "RUS", year)).toBe(value);
  });

  it("keeps periods other than years", () => {
    expect(figures("border_entries_work", "TJK", "RUS")).toEqual({ "2023-01-01/2023-04-01": 349_357 });
    expect(figures("labour_migrants_claim", "TJK", "RUS")).toEqual({ "2018-04-01/2018-05-01": 1_000_000 });
  });

  it("and back", () => {
    expect(inYear("deportations", "RUS", "TJK", 2025)).toBe(36_000);
    expect(inYear("modelled_change_of_residence", "RUS", "TJK", 2018)).toBe(10_869);
    expect(inYear("modelled_change_of_residence", "RUS", "TJK", 2023)).toBe(5_791);
    expect(inYear("un_stock-2020", "RUS", "TJK", 2020)).toBe(234_998);
    expect(inYear("remittance_estimate", "RUS", "TJK", 2021)).toBeCloseTo(2306.8, 1);
  });

  it("refugees, asylum seekers: three populations, each its own measure", () => {
    expect(inYear("refugee_stock", "TJK", "RUS", 2025)).toBe(48);
    expect(inYear("asylum_seeker_stock", "TJK", "RUS", 2025)).toBe(31);
    expect(inYear("refugee_stock", "AZE", "ARM", 2023)).toBe(143_054);
    const table = atlas.flows.get("refugee_stock");
    expect(table?.times.at(0)?.from).toBe("1951-01-01");
    expect(new Set([...(table?.origins ?? []), ...(table?.dests ?? [])]).has("UNK")).toBe(false);
    const ends = table?.apart?.flatMap(({ origin, dest }) => [origin, dest].filter((id) => !atlas.countries.has(id)));
    expect(new Set(ends)).toEqual(new Set(["UNK", "XXA", "TIB"]));
    const counted = [...(table?.cells.values() ?? [])].filter(({ quality }) => quality === "superseded");
    expect(counted).toHaveLength(5);
    expect(table?.columns?.get(table.times.length - 1)?.quality).toBe("provisional");
  });

  it("money received: series, the last year provisional", () => {
    const inflow = atlas.series.get("remittance_inflow");
    const row = inflow?.rows.get("TJK") ?? [];
    expect([2002, 2021, 2022].map((year) => row[inflow?.years.indexOf(year) ?? -1])).toEqual([78.6, 2921.7, 5345.5]);
    expect(inflow?.flags?.[0]?.slice(0, 3)).toEqual([null, 2023, "provisional"]);
    const share = atlas.series.get("remittance_share_gdp");
    expect(share?.rows.get("TJK")?.[share.years.indexOf(2024)]).toBeCloseTo(47.9, 1);
  });

  it("persons without citizenship stand apart", () => {
    const apart = atlas.flows.get("registrations_first_work")?.apart ?? [];
    expect(apart.map(({ origin, dest }) => `${origin} ${dest}`)).toEqual(["XXA RUS"]);
  });

  it("marks what contradicts another number", () => {
    const table = atlas.flows.get("labour_departures");
    const marks = [...(table?.cells.values() ?? [])].filter(({ quality }) => quality === "suspect");
    expect(marks).toHaveLength(3);
    expect(
      marks.every(({ note, publisher, sources }) => note !== null && publisher !== null && sources?.length === 1),
    ).toBe(true);
  });

  it("knows votes and visa rules", () => {
    const votes = (year: number) => {
      const table = atlas.votes.get(year);
      const [a, b] = ["TJK", "RUS"].map((id) => table?.index.get(id) ?? -1) as [number, number];
      return table?.similarity[Math.max(a, b)]?.[Math.min(a, b)];
    };
    expect([2018, 2019, 2020, 2023].map(votes)).toEqual([780, 771, 788, 694]);
    expect(votes(2001)).toBeUndefined();
    const visas = atlas.visas.get("2025-01-12");
    expect(visas?.rules[visas.passports.get("TJK") ?? -1]?.[visas.destinations.indexOf("RUS")]).toBe("f");
    expect(visas?.days.TJK?.RUS).toBe(90);
  });
});

describe("members on a day", () => {
  it("28 in the European Union on the last day of January 2020, 27 the day after", () => {
    expect(membersOn("EU", "2020-01-31")).toHaveLength(28);
    expect(membersOn("EU", "2020-02-01")).toHaveLength(27);
    expect(membersOn("EU", "2020-02-01")).not.toContain("GBR");
  });

  it("seven in the CSTO until Uzbekistan left", () => {
    expect(membersOn("CSTO", "2011-01-01")).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"]);
    expect(membersOn("CSTO", "2018-04-09")).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]);
    expect(membersOn("CSTO", "2025-10-01", ["frozen"])).toEqual(["ARM"]);
  });

  it("five in the Eurasian union since Kyrgyzstan came, Tajikistan outside", () => {
    expect(membersOn("EEU", "2015-01-01")).toEqual(["BLR", "KAZ", "RUS"]);
    expect(membersOn("EEU", "2018-04-09")).toEqual(["ARM", "BLR", "KAZ", "KGZ", "RUS"]);
    expect(membersOn("EEU", "2014-12-31")).toEqual([]);
  });

  it("eight, then ten in the SCO", () => {
    expect(membersOn("SCO", "2018-04-09")).toEqual(["CHN", "IND", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB"]);
    expect(membersOn("SCO", "2025-10-01")).toHaveLength(10);
  });

  it("165 states in the WTO", () => {
    expect(membersOn("WTO", "2025-06-01")).toHaveLength(165);
  });
});

it("every bloc has an heir that took over where the inputs say so", () => {
  const heirs = [...atlas.blocs.values()].flatMap(({ id, heir }) => (heir === null ? [] : [`${id} ${heir}`])).sort();
  expect(heirs).toEqual(["CST CSTO", "EACU EEU", "EURASEC EEU", "NAFTA USMCA", "SHANGHAI_FIVE SCO"]);
});

it("shows everyday names", () => {
  const names = (id: string) => {
    const { en, ru, tg, fa } = atlas.countries.get(id)?.names ?? {};
    return [en, ru, tg, fa];
  };
  expect(names("RUS")).toEqual(["Russia", "Россия", "Русия", "روسیه"]);
  expect(names("IRN")).toEqual(["Iran", "Иран", "Эрон", "ایران"]);
  expect(names("TJK")).toEqual(["Tajikistan", "Таджикистан", "Тоҷикистон", "تاجیکستان"]);
  expect(atlas.countries.get("BDI")?.capital).toEqual({ name: "Gitega", at: [29.92, -3.43] });
});

it("puts the 201st base in one place with both sources", () => {
  const base = atlas.places.find(({ id }) => id === "base-rus-tjk-201st-military-base");
  expect(base).toMatchObject({
    operator: ["RUS"],
    host: ["TJK"],
    from: "2012-10-05",
    to: "2042",
    at: [68.7324, 38.5055],
  });
  expect(base?.sources.length).toBeGreaterThan(1);
});

it("the whole remittance of Uzbekistan put on Russia alone is marked broken", () => {
  const table = atlas.flows.get("remittance_estimate");
  const broken = [...(table?.cells ?? [])]
    .filter(([, { quality }]) => quality === "broken")
    .map(([key]) => Number(key.split(":")[0]));
  expect(broken.map((row) => `${table?.origins[row]} ${table?.dests[row]}`)).toEqual(["RUS UZB"]);
});
