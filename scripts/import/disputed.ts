// Disputed areas: a table in words, no geometry.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../../src/model/record.ts";
import type { Registry } from "./citing.ts";
import { byKeys, type Inputs } from "./table.ts";

/** Who runs an area that the table calls "self", and beginnings that the table gives in words. */
const KNOWN: Readonly<Record<string, { operator?: readonly string[]; from?: string; to?: string }>> = {
  "Aksai Chin": { from: "1962" },
  "Abu Musa, Tunb islands": { from: "1971-11-30" },
  Abkhazia: { from: "1992" },
  "Azad Kashmir": { from: "1947" },
  "Crimea and Sevastopol": { from: "2014-02" },
  "Donetsk, Luhansk, Zaporizhzhia, Kherson regions": { from: "2014" },
  "Dokdo / Takeshima": { from: "1954" },
  "Durand Line": { from: "1893" },
  "Gilgit-Baltistan (Northern Areas)": { from: "1947" },
  "Golan Heights": { from: "1967-06" },
  "Jammu and Kashmir, Ladakh": { from: "1947" },
  "Korean demilitarised zone": { from: "1953-07-27" },
  Kosovo: { operator: ["XKX"], from: "2008-02-17" },
  "Kyrgyz-Tajik border": { from: "1991", to: "2025-03-13" },
  "Nagorno-Karabakh": { from: "1991", to: "2023-09-20" },
  "Northern Cyprus": { operator: ["CYN"], from: "1974-07-20" },
  "Paracel Islands": { from: "1974" },
  "Senkaku / Diaoyu (Pinnacle) Islands": { from: "1972" },
  "Shaksgam Valley": { from: "1963-03-02" },
  "Siachen Glacier": { from: "1984" },
  Somaliland: { operator: ["SOL"], from: "1991-05-18" },
  "South Ossetia": { from: "1991" },
  "Southern Kuril Islands": { from: "1945" },
  Taiwan: { operator: ["TWN"], from: "1949" },
  "Tajik-Chinese border (Pamir)": { from: "1991", to: "2011" },
  Transnistria: { from: "1990" },
  "West Bank, Gaza": { from: "1967-06" },
  "Western Sahara": { from: "1975" },
};

export function importDisputedAreas(inputs: Inputs, registry: Registry): Place[] {
  const text = readFileSync(join(inputs.dir, "disputed_areas.md"), "utf8");
  const lines = text.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| area "));
  inputs.accounts.push({ file: "disputed_areas.md", read: lines.length, rejected: [], cells: [] });
  const sources = [registry.given("compiled-disputed-areas"), registry.given("natural-earth")];
  return lines.map((line) => area(line, sources)).sort(byKeys(({ id }) => id));
}

function area(line: string, sources: string[]): Place {
  const [name = "", runs = "", claims = "", dates = "", natural = "", remark = ""] = line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
  const known = KNOWN[name] ?? {};
  const words = [
    `administered by: ${runs}`,
    claims && claims !== "-" && `claimed by: ${claims}`,
    dates,
    remark,
    natural && natural !== "not in the set" && `Natural Earth (2017): ${natural}`,
  ];
  return {
    id: `area-${name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")}`,
    kind: "disputed_area",
    name,
    at: null,
    operator: [...(known.operator ?? codes(runs))],
    host: codes(claims),
    position: null,
    from: known.from ?? null,
    to: known.to ?? null,
    asOf: null,
    note: words.filter(Boolean).join("; "),
    sources,
  };
}

const codes = (text: string): string[] => [...new Set(text.match(/\b[A-Z]{3}\b/g) ?? [])];
