import type { Need } from "../model/atlas.ts";
import type {
  BordersFile,
  ConflictsFile,
  Elsewhere,
  FlowFile,
  MissionsFile,
  NamesFile,
  Rule,
  SeriesFile,
  Story,
  TextsFile,
  TradeFile,
  VisaFile,
  VisaHistoryFile,
  VotesFile,
} from "../model/record.ts";
import { measureKey } from "./tables.ts";

/** A file that was loaded when asked for, as it came. */
export type Part =
  | { readonly kind: "flows"; readonly file: FlowFile }
  | { readonly kind: "votes"; readonly file: VotesFile }
  | { readonly kind: "visas"; readonly file: VisaFile }
  | { readonly kind: "trade"; readonly file: TradeFile }
  | { readonly kind: "borders"; readonly file: BordersFile }
  | { readonly kind: "conflicts"; readonly file: ConflictsFile }
  | { readonly kind: "missions"; readonly file: MissionsFile }
  | { readonly kind: "visa-history"; readonly file: VisaHistoryFile }
  | { readonly kind: "population"; readonly file: SeriesFile }
  | { readonly kind: "series"; readonly file: SeriesFile }
  | { readonly kind: "names"; readonly file: NamesFile }
  | { readonly kind: "texts"; readonly file: TextsFile }
  | { readonly kind: "rules"; readonly file: readonly Rule[] }
  | { readonly kind: "elsewhere"; readonly file: readonly Elsewhere[] }
  | { readonly kind: "story"; readonly file: Story };

/** What would have to be asked for to get that part. */
export function needOf(part: Part): Need {
  switch (part.kind) {
    case "flows":
      return { kind: "flows", key: measureKey(part.file.measure, part.file.revision) };
    case "votes":
      return { kind: "votes", year: part.file.year };
    case "visas":
      return { kind: "visas", date: part.file.date };
    case "series":
      return { kind: "series", measure: part.file.measure };
    case "story":
      return { kind: "story", id: part.file.id };
    case "names":
      return { kind: "names", language: part.file.language };
    case "texts":
      return { kind: "texts", language: part.file.language };
    case "trade":
    case "borders":
    case "conflicts":
    case "missions":
    case "visa-history":
    case "population":
    case "rules":
    case "elsewhere":
      return { kind: part.kind };
  }
}
