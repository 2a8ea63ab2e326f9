import type { Atlas, Need } from "../../src/model/atlas.ts";
import type { FlowTime } from "../../src/model/flow.ts";
import type { Relation, Statement } from "../../src/model/record.ts";
import { type ChangeScope, type Changes, changesOf, type StatusChange } from "../../src/query/changes.ts";
import type { FlowChange, MeasureChange } from "../../src/query/changes-flows.ts";
import type { Cited } from "../../src/query/cite.ts";
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
  const loaded = withParts(atlas, needs);
  const found = changesOf(loaded, scope.value, from.value.day, to.value.day);
  const selection = scope.value.kind === "all" ? ({ kind: "none" } as const) : scope.value;
  return {
    ok: true,
    cited: { atlas: loaded, day: to.value.day, facts: factsOf(found) },
    view: { atlas: loaded, state: { sheet: "changes", selection, since: from.value.day, asOf: to.value.day } },
    json: changesJson(loaded, about ?? "", found),
    text: changesText(loaded, scope.value, found),
  };
}

/** What changed, and of each measure the corridors that are told by name. */
const factsOf = ({ statuses, begun, ended, moved, said, flows }: Changes): Cited[] => [
  ...statuses.flatMap(({ before, after }): Cited[] => {
    const spell = after ?? before;
    return spell ? [{ kind: "spell", spell }] : [];
  }),
  ...[...begun, ...ended, ...moved.map(({ relation }) => relation)].map(
    (relation): Cited => ({ kind: "relation", relation }),
  ),
  ...said.map((statement): Cited => ({ kind: "statement", statement })),
  ...flows.flatMap(({ largest }) =>
    largest.slice(0, NAMED).map(({ after }): Cited => ({ kind: "figure", flow: after })),
  ),
];

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

function changesJson(atlas: Atlas, about: string, { from, to, statuses, begun, ended, moved, said, flows }: Changes) {
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
    moved: moved.map(({ relation, before, after }) => ({ ...relationOn(atlas, relation, to), before, after })),
    said: said.map(({ id, date, speaker, stance, sources }) => ({
      id,
      date,
      speaker,
      stance,
      source: cite(atlas, sources),
    })),
    /** One entry a measure and revision; of a bloc and of all, `largest` holds fifty corridors. */
    flows: flows.map(({ key, before, after, up, down, sums, largest }) => ({
      measure: key,
      before,
      after,
      up,
      down,
      sums,
      largest: largest.map((flow) => flowJson(atlas, flow)),
    })),
  };
}

const flowJson = (atlas: Atlas, { before, after, difference }: FlowChange) => ({
  origin: after.origin,
  dest: after.dest,
  before: { value: before.magnitude, from: before.time.from, to: before.time.to },
  after: { value: after.magnitude, from: after.time.from, to: after.time.to },
  difference,
  source: cite(atlas, after.sources),
});

/** Corridors named a measure; the rest is counted. */
const NAMED = 5;

function changesText(
  atlas: Atlas,
  scope: ChangeScope,
  { from, to, statuses, begun, ended, moved, said, flows }: Changes,
): string {
  const { format } = words;
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
      words.reading.changes.moved,
      moved.map(({ relation }) => stepsText(atlas, relation)),
    ),
    block(
      "Said",
      said.map((statement) => saidLine(atlas, statement)),
    ),
    ...flows.map((change) => block(measureLabel(words, change.key), measureLines(atlas, scope, change))),
  );
}

function measureLines(
  atlas: Atlas,
  scope: ChangeScope,
  { key, before, after, up, down, sums, largest }: MeasureChange,
): string[] {
  const { changes } = words.reading;
  const who = scope.kind === "country" || scope.kind === "bloc" ? nameOf(atlas, scope.id) : "";
  const at = (value: number, time: FlowTime) => `${words.number(value)} (${measureTime(words, key, time)})`;
  const more = up + down - NAMED;
  return [
    ...sums.map((sum) =>
      line(
        changes.sums[sum.side](who),
        `${at(sum.before, before)} → ${at(sum.after, after)}`,
        signed(sum.after - sum.before),
      ),
    ),
    changes.compared(words.number(up), words.number(down)),
    ...largest.slice(0, NAMED).map((flow) => flowLine(atlas, flow)),
    ...(more > 0 ? [`and ${words.number(more)} more corridors`] : []),
  ];
}

const signed = (difference: number): string => `${difference < 0 ? "−" : "+"}${words.number(Math.abs(difference))}`;

/** The record and its dated steps: "signed 17 May 2018, in force 25 October 2019". */
function stepsText(atlas: Atlas, { title, history = [], sources }: Relation): string {
  const steps = history.map(({ status, from }) => `${words.page.step[status]} ${words.format.date(from)}`);
  return line(title, steps.join(", "), cite(atlas, sources));
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
  return line(
    `${nameOf(atlas, after.origin)} – ${nameOf(atlas, after.dest)}`,
    `${at(before)} → ${at(after)}`,
    signed(difference),
  );
}
