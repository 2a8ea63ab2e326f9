import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import { holdsOn } from "../model/period.ts";
import type { MembershipStatus } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import { blocSpan, consideredBy, isMemberOn, isMemberStatus, membershipsOn, statusOn } from "../query/memberships.ts";
import { opensVisaFree } from "../query/relation-subject.ts";
import { relationStatusOn, relationsBetween } from "../query/relations.ts";
import { scenarioNote } from "./scenario.ts";
import { flowSentence } from "./summary-flow.ts";
import { lensSentence } from "./summary-lens.ts";
import { besideSentence, pageSentence } from "./summary-pages.ts";
import type { Words } from "./words.ts";

/** The finding of the view: the headline, a short one for narrow screens, and one to be spoken (about 120 characters). */
export interface Summary {
  readonly full: string;
  readonly short: string;
  readonly spoken: string;
}

/** What is said about the subject. `title` names it where the short sentence does not; null = nothing but its name. */
interface Said {
  readonly title: string;
  readonly full: string | null;
  readonly short: string | null;
}

/** The sentences that sum up what the frame shows. */
export function summaryOf(frame: Frame, words: Words): Summary {
  const page = pageSentence(frame, words, "full");
  const subject = subjectOf(frame, words);
  const { title, full, short } =
    page === null ? subject : { title: "", full: page, short: pageSentence(frame, words, "short") };
  const shown = page === null ? (lensSentence(frame, words) ?? flowSentence(frame, words, full !== null)) : null;
  const extra = [shown, besideSentence(frame, words)].filter((part) => part !== null).join(" ") || null;
  const day = words.format.date(frame.state.asOf);
  const alone = words.summary.alone({ day, country: subject.title });
  const supposed = scenarioNote(frame, words);
  const found = (text: string | null) => [text, extra].filter((part) => part !== null).join(" ") || alone;
  const joined = (text: string | null) => (supposed === null ? found(text) : `${supposed} ${found(text)}`);
  const named = title === "" ? (short ?? alone) : `${title}. ${short ?? ""}`.trim();
  const spoken = spokenOf([found(full), full ?? extra ?? alone, named]);
  return {
    full: joined(full),
    short: joined(short),
    spoken: supposed === null ? spoken : `${words.whatif.scenario}. ${spoken}`,
  };
}

/** The longest that can be said in one breath. Sentences are never cut. */
const spokenOf = (texts: readonly string[]) =>
  texts.find((text) => text.length <= 120) ?? texts.toSorted((a, b) => a.length - b.length)[0] ?? "";

function subjectOf({ atlas, state }: Frame, words: Words): Said {
  const { selection, asOf } = state;
  const day = words.format.date(asOf);
  const blocs = state.overlays.has("blocs") ? state.blocs : [];
  switch (selection.kind) {
    case "none": {
      const text = words.summary.world({ day, blocs: blocs.map((id) => words.blocShort(atlas, id)) });
      return { title: "", full: text, short: text };
    }
    case "country":
      return countrySaid(atlas, selection.id, blocs, asOf, words);
    case "pair":
      // What two countries share is told whether or not the blocs are drawn.
      return pairSaid(atlas, selection.a, selection.b, state.blocs, asOf, words);
    case "several":
      return severalSaid(atlas, selection.ids, blocs, asOf, words);
    case "bloc":
      return blocSaid(atlas, selection.id, asOf, words);
  }
}

const BESIDE: readonly (MembershipStatus | null)[] = ["observer", "partner", "dialogue_partner", "associate"];

/** Where a country is a member, where it stands beside the members, and what it weighs, of the blocs that are on. */
function countrySaid(atlas: Atlas, id: string, blocs: readonly string[], asOf: Day, words: Words): Said {
  const country = words.countryName(atlas, id);
  if (blocs.length === 0) return { title: country, full: null, short: null };
  const statuses = blocs.map((bloc) => ({ bloc, status: statusOn(atlas, bloc, id, asOf)?.status ?? null }));
  const named = (fits: (entry: (typeof statuses)[number]) => boolean) =>
    statuses.filter(fits).map(({ bloc }) => words.blocShort(atlas, bloc));
  const standing = {
    members: named(({ status }) => status !== null && isMemberStatus(status)),
    observes: named(({ status }) => BESIDE.includes(status)),
    weighs: named(({ bloc }) => consideredBy(atlas, bloc, asOf).some((found) => found.country === id)),
  };
  return {
    title: country,
    full: words.summary.country({ day: words.format.date(asOf), country, ...standing }),
    short: words.summary.countryShort(standing),
  };
}

function pairSaid(atlas: Atlas, a: string, b: string, blocs: readonly string[], asOf: Day, words: Words): Said {
  const shared = sharedBlocs(atlas, [a, b], blocs, asOf, words);
  const relations = relationsBetween(atlas, a, b, asOf);
  const visaFree = relations.some(
    (relation) => opensVisaFree(relation) && relationStatusOn(relation, asOf) === "in_force",
  );
  const postponed = relations.filter(({ status }) => status === "postponed").map(({ title }) => title);
  const [first, second] = [words.countryName(atlas, a), words.countryName(atlas, b)];
  return {
    title: words.panel.between(first, second),
    full: words.summary.pair({ day: words.format.date(asOf), a: first, b: second, shared, visaFree, postponed }),
    short: words.summary.pairShort({ shared, visaFree }),
  };
}

/** Names of those of the blocs that have all of the countries as members. */
const sharedBlocs = (atlas: Atlas, ids: readonly string[], blocs: readonly string[], asOf: Day, words: Words) =>
  blocs
    .filter((bloc) => ids.every((id) => isMemberOn(atlas, bloc, id, asOf)))
    .map((bloc) => words.blocShort(atlas, bloc));

function severalSaid(atlas: Atlas, ids: readonly string[], blocs: readonly string[], asOf: Day, words: Words): Said {
  const shared = sharedBlocs(atlas, ids, blocs, asOf, words);
  const title = words.format.list(ids.map((id) => words.countryName(atlas, id)));
  const full = words.summary.several({ day: words.format.date(asOf), countries: title, shared });
  return { title, full, short: words.summary.severalShort(shared) };
}

/** Statuses in the order in which they are told after the members. */
const TOLD: readonly MembershipStatus[] = [
  "observer",
  "partner",
  "dialogue_partner",
  "associate",
  "candidate",
  "invited",
  "signatory",
];

function blocSaid(atlas: Atlas, id: string, asOf: Day, words: Words): Said {
  const bloc = words.blocShort(atlas, id);
  const day = words.format.date(asOf);
  const span = blocSpan(atlas, id);
  const all = membershipsOn(atlas, id, asOf);
  const members = all.filter(({ status }) => isMemberStatus(status)).length;
  if (span && !holdsOn(span, asOf) && members === 0) {
    const text = words.summary.blocNotYet({ day, bloc });
    return { title: bloc, full: text, short: text };
  }
  const beside = TOLD.flatMap((status) => {
    const count = all.filter((spell) => spell.status === status).length;
    return count > 0 ? [words.summary.counted(status, count)] : [];
  });
  const parts = [words.summary.counted("member", members), ...beside];
  return { title: bloc, full: words.summary.bloc({ day, bloc, parts }), short: `${words.format.list(parts)}.` };
}
