// Workbooks in the layout of the official ones, with made-up figures.
import { writeXlsx } from "hucre/xlsx";

type Row = readonly (string | number | null)[];
export type Sheets = readonly (readonly [name: string, rows: readonly Row[]])[];

export async function workbook(sheets: Sheets): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) });
}

const YEARS_2020 = [1990, 1995, 2000, 2005, 2010, 2015, 2020];
const YEARS_2024 = [...YEARS_2020, 2024];
const TITLE = "Region, development group, country or area of";

/** Both sexes, then two halves that add up to it. */
const figures = (years: readonly number[], first: number | string): Row => {
  if (typeof first === "string")
    return years
      .flatMap(() => [first])
      .concat(
        years.map(() => first),
        years.map(() => first),
      );
  const both = years.map((_, i) => first + i * 10);
  return [...both, ...both.map((value) => Math.floor(value / 2)), ...both.map((value) => Math.ceil(value / 2))];
};
const preamble = (edition: number | null, count: number): Row[] =>
  Array.from(
    { length: count },
    (_, i): Row =>
      i === 1 && edition !== null
        ? [null, `International Migrant Stock ${edition}`]
        : i === 4 && edition !== null
          ? [null, `POP/DB/MIG/Stock/Rev.${edition}`]
          : [],
  );

const HEAD_2024 = [
  "Index",
  `${TITLE} destination`,
  "Coverage",
  "Data type",
  "Location code of destination",
  `${TITLE} origin`,
  "Location code of origin",
];
const HEAD_2020 = [
  "Index",
  `${TITLE} destination`,
  "Notes of destination",
  "Location code of destination",
  "Type of data of destination",
  `${TITLE} origin`,
  "Location code of origin",
];

const titles = (lead: number, years: readonly number[], words: readonly [string, string, string]): Row => [
  ...Array.from({ length: lead }, () => null),
  ...words.flatMap((word) => years.map((_, i) => (i === 0 ? word : null))),
];
const SEXES = ["International migrant stock at mid-year (both sexes)", "Male migrants", "Female migrants"] as const;

/** The corridors of one invented edition. */
const pairs: readonly (readonly [
  dest: string,
  destCode: number | string | null,
  origin: string,
  originCode: number | string | null,
  first: number | string,
])[] = [
  ["WORLD", 900, "WORLD", 900, 5000],
  ["Kazakhstan*", 398, "WORLD", 900, 3000],
  ["Kazakhstan*", 398, "Russian Federation", 643, 1000],
  ["Kazakhstan*", 398, "Tajikistan", 762, "-"],
  ["Kazakhstan*", 398, "Others", 2003, 40],
  ["Africa", 903, "Tajikistan", 762, 7],
  ["Russian Federation", 643, "WORLD", 900, 900],
  ["Russian Federation", 643, "Tajikistan ", 762, 400],
  ["Channel Islands*", 830, "Iran (Islamic Republic of)", 364, ".."],
  ["Channel Islands*", 830, "India", 356, 12],
];
const at2024 = (list: typeof pairs): Row[] =>
  list.map(([dest, destCode, origin, originCode, first], i) => [
    i + 1,
    dest,
    null,
    "B",
    destCode,
    origin,
    originCode,
    ...figures(YEARS_2024, first),
  ]);
const at2020 = (list: typeof pairs): Row[] =>
  list.map(([dest, destCode, origin, originCode, first], i) => [
    i + 1,
    dest,
    5,
    destCode,
    "B R",
    origin,
    originCode,
    ...figures(YEARS_2020, first),
  ]);
const head2024: Row = [...HEAD_2024, ...YEARS_2024, ...YEARS_2024, ...YEARS_2024];

const edition2024: Row[] = [...preamble(2024, 9), titles(7, YEARS_2024, SEXES), head2024, ...at2024(pairs)];
const edition2020: Row[] = [
  ...preamble(2020, 8),
  titles(7, YEARS_2020, SEXES),
  [...HEAD_2020, ...YEARS_2020, ...YEARS_2020, ...YEARS_2020],
  ...at2020(pairs),
];
/** The same table with its columns the other way round: the three blocks change places too. */
const moved: Row[] = edition2024.map((row) => {
  const wide = [...row, ...Array.from({ length: 31 - row.length }, () => null)];
  return [...wide.slice(15, 23), ...wide.slice(23, 31), ...wide.slice(7, 15), ...wide.slice(0, 7).reverse()];
});
const untitled: Row[] = [
  ...preamble(2024, 9),
  [],
  head2024.map((cell) => (typeof cell === "string" ? cell.toUpperCase() : `${cell}`)),
  ...at2024(pairs),
];
const hostile: Row[] = [
  ...preamble(2024, 9),
  titles(7, YEARS_2024, SEXES),
  head2024,
  ...at2024([
    ["Kazakhstan", 398, "Russian Federation", 643, 1000],
    ["Kazakhstan", 398, "Russian Federation", 643, 1000],
    ["Kazakhstan", 398, "Russian Federation", 643, 1001],
    ["Kazakhstan", null, "Kyrgyzstan", 417, 30],
    ["Ruritania", 777, "Kyrgyzstan", 417, 30],
    ["Ruritania", null, "Kyrgyzstan", 417, 30],
    ["Kazakhstan", 398, "Uzbekistan", "86O", 30],
    ["Kazakhstan", 398, "Ukraine", 804, "about 50"],
    ["Kazakhstan", 398, "Azerbaijan", 31, "1 234"],
    ["Kazakhstan", 398, "Armenia", 51, 7.4],
    ["Kazakhstan", 398, "World", 900, 500],
  ]),
  [],
  ["Note: figures are made up."],
  [null, "* refers to something"],
];
const edition2019: Row[] = [
  ["International Migrant Stock 2019"],
  [
    "Year",
    "Sort order",
    "Major area, region, country or area of destination",
    "Notes",
    "Code",
    "Type of data (a)",
    "Total",
    "Other North",
    "Afghanistan",
  ],
  [2019, 1, "WORLD", null, 900, null, 9, 1, 1],
];

const REMIT = "Remittance-receiving country (across)                     -  Remittance-sending country (down)";
const matrix = (corner: string, title: string | null): Row[] => [
  title === null ? [] : [title],
  [corner, "Tajikistan", "Kyrgyz Republic", "Uzbekistan", "Egypt, Arab Rep.", "World"],
  ["Russian Federation", 2300.12345, 1900, 4000, 0, 8200.1],
  ["Kazakhstan", 40, 90.5, null, 0, 131],
  ["Tajikistan", 0, 3, 2, "..", 5],
  ["World", 2340, 1993, 4002, 0, 8336],
  [],
  ["Note: Made up."],
  ["Source: nobody"],
];
const TITLE_2023 =
  "Bilateral Remittance Estimates for 2023 using Migrant Stocks, Host Country Incomes, and Origin Country Incomes (millions of US$)";

export const WORKBOOKS: Readonly<
  Record<string, { readonly sheets: Sheets; readonly options?: Readonly<Record<string, string>> }>
> = {
  "un-desa-stock.2024": {
    sheets: [
      ["Contents", [["CONTENTS"]]],
      ["Table 1", edition2024],
      ["NOTES", [["(1) Made up"]]],
    ],
  },
  "un-desa-stock.2020": { sheets: [["Table 1", edition2020]] },
  "un-desa-stock.moved-columns": { sheets: [["Table 1", moved]] },
  "un-desa-stock.no-titles-capitals": { sheets: [["Table 1", untitled]] },
  "un-desa-stock.no-edition": { sheets: [["Table 1", edition2024.map((row, i) => (i < 9 ? [] : row))]] },
  "un-desa-stock.edition-told": {
    sheets: [["Data", edition2024.map((row, i) => (i < 9 ? [] : row))]],
    options: { revision: "2024" },
  },
  "un-desa-stock.edition-contradicted": { sheets: [["Table 1", edition2024]], options: { revision: "2020" } },
  "un-desa-stock.hostile": { sheets: [["Table 1", hostile]] },
  "un-desa-stock.2019": { sheets: [["Table 1", edition2019]] },
  "un-desa-stock.two-years-in-2020": {
    sheets: [
      [
        "Table 1",
        edition2024.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("2024", "2020") : cell))),
      ],
    ],
  },
  "knomad.2023": { sheets: [["Bilateral_Remittances_2023", matrix(REMIT, TITLE_2023)]] },
  "knomad.transposed": { sheets: [["Sheet1", matrix("sending (across) / receiving (down)", TITLE_2023)]] },
  "knomad.no-corner": { sheets: [["Sheet1", matrix("", TITLE_2023)]] },
  "knomad.no-year": { sheets: [["Sheet1", matrix(REMIT, "Estimates (US$ million)")]] },
  "knomad.billions": { sheets: [["Sheet1", matrix(REMIT, "Remittances 2023, US$ billion")]] },
  "knomad.migrants": {
    sheets: [["Bilateral_Migration", matrix("destination (across) / origin (down)", "Migrant stocks 2023")]],
  },
  "knomad.hostile": {
    sheets: [
      [
        "Sheet1",
        [
          [TITLE_2023],
          [REMIT, "Tajikistan", "Ruritania", "Kyrgyzstan", "World"],
          ["Russian Federation", "2,300", 5, "~1900", 100],
          ["Russian Federation", "2,300", 5, "~1900", 100],
          ["Russian Federation", "2,301", 5, "~1900", 100],
          ["Kazakstan", 1, 2, 3, 6],
          ["Other South", 1, 2, 3, 6],
          ["Kazakhstan", -1, null, 3, 6],
        ],
      ],
    ],
  },
};
