/** A row of the floors table: what one folder (or file) of src may use. */
export interface Floor {
  readonly floor: number;
  readonly folder: string;
  readonly src: readonly string[];
  readonly srcTypes: readonly string[];
  readonly npm: readonly string[];
  readonly npmTypes: readonly string[];
  readonly mayNameBrowser: boolean;
}

export interface Plan {
  readonly floors: readonly Floor[];
  /** Files that may be longer than the limit. */
  readonly long: readonly string[];
  /** Packages that ship with the app. */
  readonly dependencies: ReadonlySet<string>;
}

type Row = Readonly<Record<string, string>>;

/** The rows under the first table that has all these columns. Throws when there is none. */
function table(text: string, columns: readonly string[]): Row[] {
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = text.split("\n");
  const head = lines.findIndex((line) => line.startsWith("|") && columns.every((name) => cells(line).includes(name)));
  if (head < 0) throw new Error(`src/README.md has no table with the columns ${columns.join(", ")}`);
  const names = cells(lines[head]!);
  const rows: Row[] = [];
  for (let i = head + 2; lines[i]?.startsWith("|"); i++) {
    rows.push(Object.fromEntries(cells(lines[i]!).map((cell, at) => [names[at], cell])));
  }
  return rows;
}

const coded = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** A cell of names in backticks, `–` for none, or the word "all". */
function list(row: Row, column: string): string[] {
  const cell = row[column]!;
  const names = cell === "all" ? ["*"] : coded(cell);
  if (names.length === 0 && cell !== "–") throw new Error(`src/README.md: "${cell}" under "${column}" names nothing`);
  return names;
}

/** Reads the tables of src/README.md. Throws on a cell it cannot read: a rule that is not read is no rule. */
export function readPlan(text: string, dependencies: ReadonlySet<string>): Plan {
  const columns = ["floor", "folder", "src", "types of src", "npm", "types of npm", "browser"];
  const floors = table(text, columns).map((row): Floor => {
    const browser = row.browser!;
    if (browser !== "yes" && browser !== "no") throw new Error(`src/README.md: "${browser}" is neither yes nor no`);
    return {
      floor: Number(row.floor),
      folder: coded(row.folder!)[0]!,
      src: list(row, "src"),
      srcTypes: list(row, "types of src"),
      npm: list(row, "npm"),
      npmTypes: list(row, "types of npm"),
      mayNameBrowser: browser === "yes",
    };
  });
  return { floors, dependencies, long: table(text, ["long file", "why"]).map((row) => coded(row["long file"]!)[0]!) };
}
