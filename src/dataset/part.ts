import type { Need } from "../model/atlas.ts";
import type { BordersFile, FlowFile, SeriesFile, TradeFile, VisaFile, VotesFile } from "../model/record.ts";
import { measureKey } from "./tables.ts";

/** A file that was loaded when asked for, as it came. */
export type Part =
  | { readonly kind: "flows"; readonly file: FlowFile }
  | { readonly kind: "votes"; readonly file: VotesFile }
  | { readonly kind: "visas"; readonly file: VisaFile }
  | { readonly kind: "trade"; readonly file: TradeFile }
  | { readonly kind: "borders"; readonly file: BordersFile }
  | { readonly kind: "population"; readonly file: SeriesFile };

/** What would have to be asked for to get that part. */
export function needOf(part: Part): Need {
  switch (part.kind) {
    case "flows":
      return { kind: "flows", key: measureKey(part.file.measure, part.file.revision) };
    case "votes":
      return { kind: "votes", year: part.file.year };
    case "visas":
      return { kind: "visas", date: part.file.date };
    case "trade":
    case "borders":
    case "population":
      return { kind: part.kind };
  }
}
