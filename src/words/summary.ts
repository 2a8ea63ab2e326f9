import type { Atlas } from "../model/atlas.ts";
import { holdsOn } from "../model/period.ts";
import type { Frame } from "../overlays/frame.ts";
import type { MigrationAnswer } from "../overlays/migration-answer.ts";
import type { RelationsAnswer } from "../overlays/relations-answer.ts";
import { blocSpan, consideredBy, isMemberStatus, membershipsOn, statusOn } from "../query/memberships.ts";
import { relationStatusOn, relationsBetween } from "../query/relations.ts";
import { measureShort, measureTime } from "./measure.ts";
import { classLabel } from "./swatch.ts";
import type { Words } from "./words.ts";

/** The finding of the view: the headline, a short one for narrow screens, and one to be spoken (120 characters at most). */
export interface Summary {
  readonly full: string;
  readonly short: string;
  readonly spoken: string;
}

/** The sentences that sum up what the frame shows. */
export function summaryOf(frame: Frame, words: Words): Summary {
  const subject = subjectOf(frame, words);
  const flow = flowSentence(frame, words);
  const extra = lensSentence(frame, words) ?? flow;
  const full = [subject.full, extra].filter(Boolean).join(" ");
  const short = [subject.short, extra].filter(Boolean).join(" ");
  return { full, short, spoken: spokenOf([full, subject.full, short, subject.short]) };
}

/** The longest that can be said in one breath. Sentences are never cut. */
const spokenOf = (texts: readonly string[]) =>
  texts.find((text) => text.length <= 120) ?? texts[texts.length - 1] ?? "";

interface Said {
  readonly full: string;
  readonly short: string;
}

function subjectOf({ atlas, state }: Frame, words: Words): Said {
  const { selection, asOf } = state;
  const day = words.format.date(asOf);
  const blocs = state.overlays.has("blocs") ? state.blocs : [];
  switch (selection.kind) {
    case "none": {
      const text = words.summary.world({ day, blocs: blocs.map((id) => words.blocShort(atlas, id)) });
      return { full: text, short: text };
    }
    case "country": {
      const standing = standingOf(atlas, selection.id, blocs, asOf, words);
      const country = words.countryName(atlas, selection.id);
      return {
        full: words.summary.country({ day, country, ...standing }),
        short: words.summary.countryShort(standing),
      };
    }
    case "pair":
      return pairSaid(atlas, selection.a, selection.b, blocs, asOf, words);
    case "bloc":
      return blocSaid(atlas, selection.id, asOf, words);
  }
}

/** Where a country is a member, where it stands beside the members, and what it weighs, of these blocs. */
function standingOf(atlas: Atlas, country: string, blocs: readonly string[], day: string, words: Words) {
  const named = (ids: readonly string[]) => ids.map((id) => words.blocShort(atlas, id));
  const statuses = blocs.map((bloc) => ({ bloc, status: statusOn(atlas, bloc, country, day)?.status ?? null }));
  const beside = ["observer", "partner", "dialogue_partner", "associate"];
  const weighed = (bloc: string) => consideredBy(atlas, bloc, day).some((found) => found.country === country);
  return {
    members: named(statuses.filter(({ status }) => status && isMemberStatus(status)).map(({ bloc }) => bloc)),
    observes: named(statuses.filter(({ status }) => status && beside.includes(status)).map(({ bloc }) => bloc)),
    weighs: named(blocs.filter(weighed)),
  };
}

function pairSaid(atlas: Atlas, a: string, b: string, blocs: readonly string[], asOf: string, words: Words): Said {
  const isIn = (bloc: string, country: string) => {
    const spell = statusOn(atlas, bloc, country, asOf);
    return spell !== null && isMemberStatus(spell.status);
  };
  const shared = blocs.filter((bloc) => isIn(bloc, a) && isIn(bloc, b)).map((bloc) => words.blocShort(atlas, bloc));
  const relations = relationsBetween(atlas, a, b, asOf);
  const visaFree = relations.some(
    (relation) =>
      relation.type === "visa_regime" &&
      relationStatusOn(relation, asOf) === "in_force" &&
      /visa-free/i.test(relation.title),
  );
  const postponed = relations.filter(({ status }) => status === "postponed").map(({ title }) => title);
  const [first, second] = [words.countryName(atlas, a), words.countryName(atlas, b)];
  return {
    full: words.summary.pair({ day: words.format.date(asOf), a: first, b: second, shared, visaFree, postponed }),
    short: words.summary.pairShort({ shared, visaFree }),
  };
}

function blocSaid(atlas: Atlas, id: string, asOf: string, words: Words): Said {
  const bloc = words.blocShort(atlas, id);
  const day = words.format.date(asOf);
  const span = blocSpan(atlas, id);
  const all = membershipsOn(atlas, id, asOf).filter(({ status }) => status !== "former");
  if (span && !holdsOn(span, asOf) && all.length === 0) {
    const text = words.summary.blocNotYet({ day, bloc });
    return { full: text, short: text };
  }
  const members = all.filter(({ status }) => isMemberStatus(status)).length;
  const others = all.length - members;
  return {
    full: words.summary.bloc({ day, bloc, members, others }),
    short: words.summary.blocShort({ members, others }),
  };
}

/** The lens in a sentence, where the relations overlay is on and colours anything. */
function lensSentence({ atlas, drawn, state }: Frame, words: Words): string | null {
  const answer = drawn.find(({ id }) => id === "relations")?.answer as RelationsAnswer | undefined;
  if (!answer?.lens || answer.asker === null) return null;
  const counts = new Map(answer.lens.classes.map(({ id, countries }) => [id, countries.length]));
  const country = words.countryName(atlas, answer.asker);
  if (answer.lensId === "visa" && answer.lens.used) {
    const date = words.format.date(answer.lens.used);
    const required = counts.get("visa_required") ?? 0;
    return words.summary.visa({ country, date, free: counts.get("visa_free") ?? 0, required });
  }
  const classes = answer.lens.classes
    .filter(({ countries }) => countries.length > 0)
    .map(({ id, countries }) => ({ label: classLabel(words, answer.lensId, id), count: countries.length }));
  const day = words.format.date(answer.lens.used ?? state.asOf);
  return classes.length === 0
    ? null
    : words.summary.lens({ day, country, lens: words.control.lenses[answer.lensId], classes });
}

/** The largest line that is drawn, told as a sentence; for the world, how many there are. */
function flowSentence({ atlas, drawn, state }: Frame, words: Words): string | null {
  const answer = drawn.find(({ id }) => id === "migration")?.answer as MigrationAnswer | undefined;
  const [largest] = answer?.drawn ?? [];
  if (!answer || !largest || state.selection.kind === "pair") return null;
  const { flow, side } = largest;
  const time = measureTime(words, flow.key, flow.time);
  const [origin, dest] = [flow.origin, flow.dest].map((id) => words.countryName(atlas, id));
  if (side === "world" || origin === undefined || dest === undefined) {
    const named = `${words.panel.between(origin ?? "", dest ?? "")}, ${words.number(flow.magnitude)}`;
    const measure = measureShort(words, flow.key);
    return words.summary.worldFlows({ measure, corridors: answer.drawn.length, time, largest: named });
  }
  if (state.direction === "net") return null;
  const measure = atlas.measures.get(flow.key.split("-", 1)[0] ?? "");
  return words.summary.flow({
    measure: measureShort(words, flow.key),
    stock: measure?.kind === "stock",
    born: /^(un|modelled)_stock/.test(flow.key),
    side,
    figure: words.number(flow.magnitude),
    count: flow.magnitude,
    country: side === "out" ? origin : dest,
    partner: side === "out" ? dest : origin,
    cited: citedOf(words, flow.key, words.format.year(flow.time.from.slice(0, 4)), time),
  });
}

/** "UN, 2020" for the UN stock; the time alone for the rest, whose measure is named in the sentence. */
function citedOf(words: Words, key: string, year: string, time: string): string {
  return key.startsWith("un_stock") ? words.kind.byUn(year) : time;
}
