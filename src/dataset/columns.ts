// Columns of one file must be of one length: a file cut short in the middle is often still JSON.
import { isIsoDate } from "../model/date.ts";
import type { Part } from "./part.ts";
import type { Fault } from "./shape.ts";

/** Columns whose length differs from what the file itself promises, and times that are no dates. */
export function columnFaults(part: Part): Fault[] {
  const times = part.kind === "flows" && part.file.form === "matrix" ? part.file.times : [];
  const faults = times
    .filter((time) => !isIsoDate(time))
    .map((time) => ({ path: "times", received: time, expected: "YYYY, YYYY-MM or YYYY-MM-DD" }));
  return [...faults, ...lengthFaults(part)];
}

function lengthFaults(part: Part): Fault[] {
  return lengthsOf(part).flatMap(([path, received, expected]) =>
    received === expected ? [] : [{ path, received: `${received} values`, expected: `${expected} values` }],
  );
}

type Length = readonly [path: string, received: number, expected: number];

function lengthsOf(part: Part): Length[] {
  switch (part.kind) {
    case "flows":
      return flowLengths(part.file);
    case "votes": {
      const { countries, similarity, votes } = part.file;
      const triangle = (name: string, rows: readonly (readonly unknown[])[]): Length[] => [
        [name, rows.length, countries.length],
        ...rows.map((row, i): Length => [`${name}.${i}`, row.length, i]),
      ];
      return [...triangle("similarity", similarity), ...triangle("votes", votes)];
    }
    case "visas": {
      const { passports, destinations, rules } = part.file;
      return [
        ["rules", rules.length, passports.length],
        ...rules.map((row, i): Length => [`rules.${i}`, row.length, destinations.length]),
      ];
    }
    case "population":
    case "series":
      return Object.entries(part.file.rows).map(([country, row]) => [
        `rows.${country}`,
        row.length,
        part.file.years.length,
      ]);
    case "trade":
    case "borders":
    case "conflicts":
    case "missions":
    case "visa-history":
    case "names":
    case "texts":
    case "rules":
    case "elsewhere":
    case "story":
      return [];
  }
}

function flowLengths(file: Extract<Part, { kind: "flows" }>["file"]): Length[] {
  const rows = file.origin.length;
  if (file.form === "counts") {
    const { dest, from, to, value, quality, publisher, note, source, range } = file;
    const columns = { dest, from, to, value, quality, publisher, note, source, ...(range ? { range } : {}) };
    return Object.entries(columns).map(([name, column]) => [name, column.length, rows]);
  }
  return [
    ["dest", file.dest.length, rows],
    ["values", Object.keys(file.values).length, file.times.length],
    ...file.times.map((time): Length => [`values.${time}`, file.values[time]?.length ?? 0, rows]),
    ...(file.apart ?? []).map(({ values }, i): Length => [`apart.${i}`, values.length, file.times.length]),
  ];
}
