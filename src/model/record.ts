// The records of the atlas. Their fields are declared once, in dataset/records.ts; here they get their names.
import type { InferOutput } from "valibot";
import type * as r from "../dataset/records.ts";

export type CountryId = string;
export type BlocId = string;
export type SourceId = string;
export type LngLat = [lng: number, lat: number];
export type Language = (typeof r.languages)[number];

export type Country = InferOutput<typeof r.countryRecord>;
export type Bloc = InferOutput<typeof r.blocRecord>;
export type Membership = InferOutput<typeof r.membershipRecord>;
export type MembershipStatus = InferOutput<typeof r.membershipStatus>;
export type Relation = InferOutput<typeof r.relationRecord>;
export type RelationType = InferOutput<typeof r.relationType>;
export type RelationStatus = InferOutput<typeof r.relationStatus>;
export type Statement = InferOutput<typeof r.statementRecord>;
export type Place = InferOutput<typeof r.placeRecord>;
export type Measure = InferOutput<typeof r.measureRecord>;
export type Source = InferOutput<typeof r.sourceRecord>;
export type Evidence = InferOutput<typeof r.evidence>;
export type Standing = InferOutput<typeof r.standing>;
export type Quality = InferOutput<typeof r.quality>;
export type FlowFile = InferOutput<typeof r.flowFile>;
export type VotesFile = InferOutput<typeof r.votesFile>;
export type VisaFile = InferOutput<typeof r.visaFile>;
export type TradeFile = InferOutput<typeof r.tradeFile>;
export type BordersFile = InferOutput<typeof r.bordersFile>;
export type SeriesFile = InferOutput<typeof r.seriesFile>;
