import { yearOf } from "../model/date.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Changes } from "../query/changes.ts";
import { EVENT_KINDS, eventsWithin, kindOf } from "../query/events.ts";
import { isMemberStatus, membersOf } from "../query/memberships.ts";
import { polesOf } from "../query/poles.ts";
import { weigh } from "../query/scenario.ts";
import { consequencesOf, RULE_SUBJECTS } from "../query/scenario-rules.ts";
import { eventsOf } from "../query/timeline.ts";
import { type Dimension, vectorsOf } from "../query/vectors.ts";
import { selectedCountries } from "../state/state.ts";
import { watchedIn } from "../state/watched.ts";
import { answerOf } from "./answer.ts";
import type { ChangeCount } from "./found-words.ts";
import { measureShort, measureTime } from "./measure.ts";
import { poleName } from "./swatch.ts";
import type { Words } from "./words.ts";

/** What the page beside the map has found: it stands in the place of what the map alone would say. Null = no such page. */
export function pageSentence(frame: Frame, words: Words, length: "full" | "short"): string | null {
  const { sheet, story } = frame.state;
  if (story !== null) return null;
  if (sheet === "changes") return changesSentence(frame, words);
  if (sheet === "events") return eventsSentence(frame, words);
  if (sheet === "vectors") return vectorsSentence(frame, words, TOLD[length]);
  return sheet === "whatif" ? scenarioSentence(frame, words) : null;
}

/** Whose changes or events are told: what is selected, or everyone on record. */
function whoIn({ atlas, state }: Frame, words: Words): string {
  const { selection } = state;
  if (selection.kind === "none") return words.reading.changes.everyone;
  if (selection.kind === "bloc") return words.blocShort(atlas, selection.id);
  return words.format.list(selectedCountries(state).map((id) => words.countryName(atlas, id)));
}

/** Null while the two days are not in order. */
function changesSentence(frame: Frame, words: Words): string | null {
  const answer = answerOf(frame, "changes");
  if (!answer) return null;
  const { found, format } = words;
  const { from, to } = answer;
  const counts = Object.entries(countsOf(answer.found)) as [ChangeCount, number][];
  const parts = counts.flatMap(([kind, count]) => (count > 0 ? [found.changed[kind](count)] : []));
  const text = found.changes({ who: whoIn(frame, words), from: format.date(from), to: format.date(to), parts });
  const flow = flowChanged(answer.found, frame, words);
  return flow === null ? text : `${text} ${flow}`;
}

function countsOf({ statuses, begun, ended, moved, said }: Changes): Record<ChangeCount, number> {
  const kinds = statuses.map(({ before, after }): ChangeCount => {
    const [was, is] = [before, after].map((spell) => spell !== null && isMemberStatus(spell.status));
    return was === is ? "status" : is ? "joined" : "left";
  });
  const number = (kind: ChangeCount) => kinds.filter((one) => one === kind).length;
  return {
    joined: number("joined"),
    left: number("left"),
    status: number("status"),
    begun: begun.length,
    ended: ended.length,
    moved: moved.length,
    said: said.length,
  };
}

/** The largest change of the measure that is drawn. */
function flowChanged({ flows }: Changes, { atlas, state }: Frame, words: Words): string | null {
  const [largest] = flows.find(({ key }) => key === state.measure)?.largest ?? [];
  if (!largest || !state.overlays.has("migration")) return null;
  const { key, before, after } = largest;
  return words.found.flow({
    measure: capital(measureShort(words, key)),
    origin: words.countryName(atlas, after.origin),
    dest: words.countryName(atlas, after.dest),
    before: words.number(before.magnitude),
    after: words.number(after.magnitude),
    earlier: measureTime(words, key, before.time),
    later: measureTime(words, key, after.time),
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Within the chosen span, else all until the as-of day. */
function eventsSentence(frame: Frame, words: Words): string {
  const { atlas, state } = frame;
  const { span, asOf } = state;
  const watched = watchedIn(state);
  const all = eventsOf(atlas, watched);
  const told = span === null ? all.filter(({ day }) => day <= asOf) : eventsWithin(all, span);
  const parts = EVENT_KINDS.flatMap((kind) => {
    const count = told.filter((event) => kindOf(event) === kind).length;
    return count > 0 ? [words.found.happened[kind](count)] : [];
  });
  const names = [...watched.countries, ...watched.blocs].map((id) => words.partyName(atlas, id));
  return words.found.events({
    who: names.length === 0 ? words.comparing.events.everyone : words.format.list(names),
    from: span && words.format.date(span.from),
    to: words.format.date(span?.to ?? asOf),
    parts,
  });
}

/** So many dimensions fit in a sentence. */
const TOLD = { full: 4, short: 2 } as const;

/** Of the first dimensions with figures the pole that weighs most, each with its own time. Null with nobody selected. */
function vectorsSentence(frame: Frame, words: Words, most: number): string | null {
  const { atlas, state } = frame;
  const [country] = selectedCountries(state);
  if (country === undefined) return null;
  const poles = polesOf(atlas, state.poles);
  const parts = vectorsOf(atlas, country, state.asOf, poles).flatMap((dimension) => {
    const told = leaningWords(frame, dimension, words);
    return told === null ? [] : [told];
  });
  const day = words.format.date(state.asOf);
  return words.found.vectors({ day, country: words.countryName(atlas, country), parts: parts.slice(0, most) });
}

/** "People living abroad: Russia 79 % (2020)" */
function leaningWords({ atlas }: Frame, { id, leanings, used, exact }: Dimension, words: Words): string | null {
  const [most] = leanings
    .flatMap(({ pole, share }) => (share === null || share === 0 ? [] : [{ pole, share }]))
    .sort((a, b) => b.share - a.share);
  if (!most) return null;
  const { number, format, reading } = words;
  const share = id === "votes" ? number(Math.round(most.share * 100)) : format.percent(most.share * 100);
  const time = used === null || exact ? "" : ` (${format.year(yearOf(used))})`;
  return `${reading.vectors.dimension[id]}: ${poleName(words, most.pole, atlas)} ${share}${time}`;
}

/** What the rules on record would change by the last supposition that holds; null where nothing is supposed, or no rule is loaded. */
function scenarioSentence({ atlas, state }: Frame, words: Words): string | null {
  if (state.scenario.length === 0) return null;
  const last = weigh(atlas, state.scenario).findLast(({ objection }) => objection === null)?.supposition;
  if (!last) return words.whatif.noneHolds;
  const found = consequencesOf(atlas, last, state.asOf);
  if (!found) return null;
  const fresh = found.rules.filter(({ idle }) => !idle);
  if (fresh.length === 0) return words.whatif.noneChange;
  const counted = RULE_SUBJECTS.flatMap((subject) => {
    const count = fresh.filter(({ rule }) => rule.subject === subject).length;
    return count > 0 ? [words.whatif.onSubject(count, words.whatif.subject[subject])] : [];
  });
  const says = fresh[0]?.change === "ends" ? words.whatif.rulesEnd : words.whatif.rulesBegin;
  return says(fresh.length, words.format.list(counted));
}

/** The second map, while there is one: which of the blocs shown have other numbers of members on its day. */
export function besideSentence({ atlas, state }: Frame, words: Words): string | null {
  const { beside, asOf, overlays, blocs, story } = state;
  if (beside === null || story !== null) return null;
  const parts = (overlays.has("blocs") ? blocs : []).flatMap((bloc) => {
    const [here, there] = [asOf, beside].map((day) => membersOf(atlas, bloc, day).length);
    if (here === undefined || there === undefined || here === there) return [];
    const names = { here: words.number(here), beside: words.number(there) };
    return [words.found.members({ bloc: words.blocShort(atlas, bloc), ...names })];
  });
  return words.found.beside(words.format.date(beside), parts);
}
