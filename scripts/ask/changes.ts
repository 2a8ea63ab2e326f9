import type { Atlas, Need } from "../../src/model/atlas.ts";
import type { Relation, Statement } from "../../src/model/record.ts";
import {
  type ChangeScope,
  type Changes,
  changesOf,
  type FlowChange,
  type StatusChange,
} from "../../src/query/changes.ts";
import { flowMeasures } from "../../src/query/figures.ts";
import { relationStatusOn } from "../../src/query/relations.ts";
import { measureLabel, measureTime } from "../../src/words/measure.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { periodWords } from "../../src/words/period.ts";
import { cite } from "./citing.ts";
import { withParts } from "./library.ts";
import { block, blocks, line, nameOf } from "./lines.ts";
import { fault, type Read, type Reply, readBloc, readCountry, readDate } from "./reading.ts";

/** What differs between two days: `changes TJK 2018-04-09 2026-01-01`, of a country, a bloc, a pair (RUS-TJK) or `all`. */
export function changes(atlas: Atlas, [about, first, second]: readonly string[]): Reply {
  const scope = readScope(atlas, about);
  if (!scope.ok) return scope;
  const from = readDate(first);
  if (!from.ok) return from;
  const to = readDate(second);
  if (!to.ok) return to;
  if (to.value.day <= from.value.day) return fault(`${second} is not after ${first}. Type the earlier day first.`);
  const needs = flowMeasures(atlas).map(({ key }): Need => ({ kind: "flows", key }));
  const perCorridor = scope.value.kind === "country" || scope.value.kind === "pair";
  const loaded = perCorridor ? withParts(atlas, needs) : atlas;
  const found = changesOf(loaded, scope.value, from.value.day, to.value.day);
  return { ok: true, json: changesJson(loaded, about ?? "", found), text: changesText(loaded, found) };
}

function readScope(atlas: Atlas, text: string | undefined): Read<ChangeScope> {
  if (text === "all") return { ok: true, value: { kind: "all" } };
  const [, first, second] = /^(\w{2,3})-(\w{2,3})$/.exec(text ?? "") ?? [];
  if (first !== undefined && second !== undefined) {
    const a = readCountry(atlas, first);
    if (!a.ok) return a;
    const b = readCountry(atlas, second);
    return b.ok ? { ok: true, value: { kind: "pair", a: a.value, b: b.value } } : b;
  }
  const country = readCountry(atlas, text);
  if (country.ok) return { ok: true, value: { kind: "country", id: country.value } };
  const bloc = readBloc(atlas, text);
  return bloc.ok ? { ok: true, value: { kind: "bloc", id: bloc.value } } : country;
}

const relationOn = (atlas: Atlas, relation: Relation, day: string) => ({
  id: relation.id,
  title: relation.title,
  parties: relation.parties,
  status: relationStatusOn(relation, day),
  from: relation.from,
  to: relation.to,
  source: cite(atlas, relation.sources),
});

function changesJson(atlas: Atlas, about: string, { from, to, statuses, begun, ended, said, flows }: Changes) {
  return {
    about,
    from,
    to,
    statuses: statuses.map(({ bloc, country, before, after }) => ({
      bloc,
      country,
      before: before?.status ?? null,
      after: after?.status ?? null,
      since: after?.from ?? before?.to ?? null,
      source: cite(atlas, (after ?? before)?.sources ?? []),
    })),
    begun: begun.map((relation) => relationOn(atlas, relation, to)),
    ended: ended.map((relation) => relationOn(atlas, relation, to)),
    said: said.map(({ id, date, speaker, stance, sources }) => ({
      id,
      date,
      speaker,
      stance,
      source: cite(atlas, sources),
    })),
    flows: flows.map(({ key, before, after, difference }) => ({
      measure: key,
      origin: after.origin,
      dest: after.dest,
      before: { value: before.magnitude, from: before.time.from, to: before.time.to },
      after: { value: after.magnitude, from: after.time.from, to: after.time.to },
      difference,
      source: cite(atlas, after.sources),
    })),
  };
}

/** Corridors named a measure; the rest is counted. */
const NAMED = 5;

function changesText(atlas: Atlas, { from, to, statuses, begun, ended, said, flows }: Changes): string {
  const { format } = words;
  const keys = [...new Set(flows.map(({ key }) => key))];
  return blocks(
    words.panel.fromTo(format.date(from), format.date(to)),
    block(
      "Memberships",
      statuses.map((change) => statusLine(atlas, change)),
    ),
    block(
      "Begun",
      begun.map((relation) => relationText(atlas, relation)),
    ),
    block(
      "Ended",
      ended.map((relation) => relationText(atlas, relation)),
    ),
    block(
      "Said",
      said.map((statement) => saidLine(atlas, statement)),
    ),
    ...keys.map((key) => {
      const own = flows.filter((flow) => flow.key === key);
      const rest = own.length > NAMED ? [`and ${words.number(own.length - NAMED)} more corridors`] : [];
      return block(measureLabel(words, key), [...own.slice(0, NAMED).map((flow) => flowLine(atlas, flow)), ...rest]);
    }),
  );
}

function statusLine(atlas: Atlas, { bloc, country, before, after }: StatusChange): string {
  const word = (spell: StatusChange["before"]) => (spell ? words.kind.membership[spell.status] : "none on record");
  const since = after?.from ?? before?.to ?? null;
  return line(
    `${nameOf(atlas, country)} in ${nameOf(atlas, bloc)}`,
    `${word(before)} → ${word(after)}`,
    since === null ? null : words.format.date(since),
    cite(atlas, (after ?? before)?.sources ?? []),
  );
}

const relationText = (atlas: Atlas, { title, from, to, sources }: Relation): string =>
  line(title, periodWords({ from, to }, words), cite(atlas, sources));

const saidLine = (atlas: Atlas, { date, speaker, stance, sources }: Statement): string =>
  line(words.format.date(date), speaker, stance, cite(atlas, sources));

function flowLine(atlas: Atlas, { key, before, after, difference }: FlowChange): string {
  const at = (flow: FlowChange["after"]) => `${words.number(flow.magnitude)} (${measureTime(words, key, flow.time)})`;
  const sign = difference > 0 ? "+" : "−";
  return line(
    `${nameOf(atlas, after.origin)} – ${nameOf(atlas, after.dest)}`,
    `${at(before)} → ${at(after)}`,
    `${sign}${words.number(Math.abs(difference))}`,
  );
}
