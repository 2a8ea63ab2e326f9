// The records of the atlas. Their fields are declared once, in dataset/records.ts; here they get their names.
import type { InferOutput } from "valibot";
import type { elsewhereRecord } from "../dataset/elsewhere.ts";
import type * as f from "../dataset/figures.ts";
import type * as r from "../dataset/records.ts";
import type { ruleRecord } from "../dataset/rules.ts";
import type * as s from "../dataset/statuses.ts";
import type { storyFile } from "../dataset/stories.ts";

export type CountryId = string;
export type BlocId = string;
export type SourceId = string;
export type LngLat = [lng: number, lat: number];
export type Language = (typeof r.languages)[number];

export type Country = InferOutput<typeof r.countryRecord>;
export type Bloc = InferOutput<typeof r.blocRecord>;
/** `supposed`: not on record, only what a scenario supposes; never in a file. */
export type Membership = InferOutput<typeof r.membershipRecord> & { readonly supposed?: true };
export type MembershipStatus = InferOutput<typeof s.membershipStatus>;
/** What a record says, in the languages whose file of texts is loaded; never in its own file. */
interface Told<Text> {
  readonly told?: Partial<Record<Language, Text>>;
}
export type Relation = InferOutput<typeof r.relationRecord> & Told<string>;
export type RelationType = InferOutput<typeof s.relationType>;
export type RelationStatus = InferOutput<typeof s.relationStatus>;
export type Statement = InferOutput<typeof r.statementRecord> & Told<TextsFile["statements"][string]>;
export type Place = InferOutput<typeof r.placeRecord>;
export type Measure = InferOutput<typeof r.measureRecord>;
export type Source = InferOutput<typeof r.sourceRecord>;
export type Evidence = InferOutput<typeof r.evidence>;
export type Standing = InferOutput<typeof r.standing>;
export type Quality = InferOutput<typeof r.quality>;
export type FlowFile = InferOutput<typeof f.flowFile>;
export type VotesFile = InferOutput<typeof f.votesFile>;
export type VisaFile = InferOutput<typeof f.visaFile>;
export type TradeFile = InferOutput<typeof f.tradeFile>;
export type BordersFile = InferOutput<typeof f.bordersFile>;
export type SeriesFile = InferOutput<typeof f.seriesFile>;
export type ConflictsFile = InferOutput<typeof f.conflictsFile>;
export type MissionsFile = InferOutput<typeof f.missionsFile>;
export type VisaHistoryFile = InferOutput<typeof f.visaHistoryFile>;
export type NamesFile = InferOutput<typeof f.namesFile>;
export type TextsFile = InferOutput<typeof f.textsFile>;
export type Rule = InferOutput<typeof ruleRecord>;
export type Elsewhere = InferOutput<typeof elsewhereRecord>;
export type HistoryStep = InferOutput<typeof s.historyStep>;
export type Story = InferOutput<typeof storyFile>;
export type StoryStep = Story["steps"][number];
