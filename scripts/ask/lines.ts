// The same answers as text.
import type { Atlas } from "../../src/model/atlas.ts";
import type { Flow } from "../../src/model/flow.ts";
import type { Membership } from "../../src/model/record.ts";
import type { FlowMeasure } from "../../src/query/figures.ts";
import type { RelationRow } from "../../src/query/relation-rows.ts";
import { measureLabel, measureTime } from "../../src/words/measure.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { periodWords } from "../../src/words/period.ts";
import { statusWord } from "../../src/words/swatch.ts";
import { cite } from "./citing.ts";

export const nameOf = (atlas: Atlas, id: string): string => `${words.partyName(atlas, id)} (${id})`;

export const spellLine = (atlas: Atlas, spell: Membership, id: string): string =>
  line(
    nameOf(atlas, id),
    words.kind.membership[spell.status],
    periodWords(spell, words),
    spell.evidence === "seen" ? null : words.kind.evidence[spell.evidence],
    cite(atlas, spell.sources),
  );

export const relationLine = (atlas: Atlas, { relation, status, seen }: RelationRow): string =>
  line(
    relation.title,
    statusWord(words, relation.type, status),
    periodWords(relation, words),
    seen === null ? null : words.panel.laterNotSeen(words.format.date(seen)),
    cite(atlas, relation.sources),
  );

export const flowLine = (atlas: Atlas, flow: Flow, entry: FlowMeasure, nearest: boolean): string =>
  line(
    `${nameOf(atlas, flow.origin)} – ${nameOf(atlas, flow.dest)}`,
    `${words.number(flow.magnitude)} ${words.kind.unit(entry.measure.unit)}`,
    `${nearest ? "nearest: " : ""}${measureTime(words, flow.key, flow.time)}`,
    flow.quality === "ok" ? null : words.kind.quality[flow.quality],
    flow.note,
    cite(atlas, flow.sources),
  );

export const measureLine = (entry: FlowMeasure): string =>
  `${measureLabel(words, entry.key)} [${entry.key}], ${words.kind.standing[entry.measure.standing]}`;

/** Parts of a line that are there, with a dot between them. */
export const line = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join(" · ");

/** A heading and its lines, indented; nothing where there are none. */
export const block = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : [heading, ...lines.map((text) => `  ${text}`)].join("\n");

export const blocks = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");
