// What was wrong with a link, in sentences.
import type { Atlas } from "../model/atlas.ts";
import { measureKeys } from "../query/figures.ts";
import { nearestNames } from "../query/search.ts";
import type { LinkProblem } from "../state/permalink.ts";
import type { Words } from "../words/messages.ts";

/** One sentence a problem, with the nearest names where one was not known. */
export function linkSentences(problems: readonly LinkProblem[], atlas: Atlas, words: Words): readonly string[] {
  return problems.map((problem) =>
    words.notice.linkPart(problem.key, problem.received, because(problem, atlas, words)),
  );
}

function because({ why }: LinkProblem, atlas: Atlas, words: Words): string {
  const { notice, format } = words;
  switch (why.kind) {
    case "unknownCountry":
      return `${notice.unknownCountry(why.id)} ${meant(why.id, countryNames(atlas, words), words)}`;
    case "unknownBloc":
      return `${notice.unknownBloc(why.id)} ${meant(why.id, [...atlas.blocs.keys()], words)}`;
    case "unknownMeasure":
      return `${notice.unknownMeasure(why.id)} ${meant(why.id, [...measureKeys(atlas)], words)}`;
    case "unknownStory":
      return words.reading.story.unknownStory(why.id);
    case "noSuchDay":
      return notice.noSuchDay(format.month(why.month), why.days, format.date(why.kept));
    case "notADate":
      return notice.malformed;
    case "notOneOf":
      return notice.notOneOf(why.choices.join(", "));
    case "outOfRange":
      return notice.outOfRange(format.number(why.min), format.number(why.max));
    case "tooMany":
      return notice.tooMany(format.number(why.most));
    case "newer":
      return notice.newerLink(String(why.version));
    case "malformed":
      return notice.malformed;
    case "sameTwice":
      return notice.sameTwice;
    case "unknownKey":
      return notice.unknownKey;
    case "repeated":
      return notice.repeated;
  }
}

function meant(text: string, candidates: readonly string[], words: Words): string {
  const names = nearestNames(text, candidates, 3);
  return names.length === 0 ? "" : words.notice.didYouMean(names);
}

const countryNames = (atlas: Atlas, words: Words) =>
  [...atlas.countries.keys()].flatMap((id) => [`${words.countryName(atlas, id)} (${id})`]);
