// What an import says: the guesses, the law of rows, the problems with their places.
import { type Account, balanced, MOST_REMARKS, type Tally } from "../../src/dataset/readers/account.ts";
import { sentence } from "../../src/dataset/readers/grid.ts";

const SHOWN = 50;

/** The lines of the report. A breach of the law is a fault of ours, not of the file, and throws. */
export function reportLines(account: Account): string[] {
  const { file, rows, values, aggregates, apart, remarks, counts, notes } = account;
  for (const [what, tally] of [
    ["rows", rows],
    ["values", values],
  ] as const)
    if (tally && !balanced(tally))
      throw new Error(`${file}: the account of ${what} does not close: ${JSON.stringify(tally)}`);
  const told = [...counts.values()].reduce((a, b) => a + b, 0);
  return [
    file,
    ...notes.map((note) => `  ${note}`),
    `rows: ${equation(rows)}; of the used ${number(aggregates)} totals and groups, ${number(apart)} set apart`,
    ...(values ? [`values: ${equation(values, "unknown")}`] : []),
    ...(told > 0 ? [`told: ${[...counts].map(([code, count]) => `${code} ${number(count)}`).join(", ")}`] : []),
    ...remarks.slice(0, SHOWN).map((remark) => `  ${sentence(remark)}`),
    ...(told > SHOWN
      ? [`  … ${number(told - SHOWN)} more; --remarks <file.csv> writes the first ${MOST_REMARKS} with their places`]
      : []),
  ];
}

const equation = ({ read, used, merged, rejected, blank }: Tally, blankWord = "blank"): string =>
  `${number(read)} read = ${number(used)} used + ${number(merged)} merged + ${number(rejected)} rejected + ${number(blank)} ${blankWord}`;

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
