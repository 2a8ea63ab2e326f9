import type { Atlas } from "../model/atlas.ts";
import type { Frame } from "../overlays/frame.ts";
import { type Objection, type Supposed, weigh } from "../query/scenario.ts";
import type { Words } from "./words.ts";

/** "Tajikistan in the EEU from 1 January 2019" */
export const suppositionSentence = (atlas: Atlas, { country, bloc, standing, from }: Supposed, words: Words): string =>
  words.whatif.sentence({
    country: words.countryName(atlas, country),
    bloc: words.blocShort(atlas, bloc),
    standing,
    date: words.format.date(from),
  });

/**
 * What is only supposed in the frame, in one sentence: for every headline, picture, citation and file. Null where the
 * frame shows the record as it is, also where the whole scenario contradicts it.
 */
export function scenarioNote({ atlas, state }: Pick<Frame, "atlas" | "state">, words: Words): string | null {
  const held = weigh(atlas, state.scenario).filter(({ objection }) => objection === null);
  if (held.length === 0) return null;
  return words.whatif.note(held.map(({ supposition }) => suppositionSentence(atlas, supposition, words)));
}

/** What is the case instead, and what to do. */
export function objectionSentence(
  atlas: Atlas,
  { country: id, bloc: blocId, from }: Supposed,
  objection: Objection,
  words: Words,
): string {
  const { whatif, format, kind } = words;
  const [country, bloc] = [words.countryName(atlas, id), words.blocShort(atlas, blocId)];
  switch (objection.kind) {
    case "unknownCountry":
    case "unknownBloc":
      return whatif.objection[objection.kind];
    case "notYetState":
      return whatif.objection.notYetState(
        country,
        words.countryName(atlas, objection.partOf),
        format.date(objection.until),
      );
    case "noLongerState": {
      const successors = objection.successors.map((successor) => words.countryName(atlas, successor));
      return whatif.objection.noLongerState(country, format.date(objection.until), format.list(successors));
    }
    case "notFounded":
      return whatif.objection.notFounded(bloc, format.date(objection.founded));
    case "dissolved": {
      const heir = objection.heir === null ? "" : words.blocShort(atlas, objection.heir);
      return whatif.objection.dissolved(bloc, format.date(objection.ended), heir);
    }
    case "already": {
      const since = objection.spell.from === null ? "" : format.date(objection.spell.from);
      return whatif.objection.already(country, bloc, kind.membership[objection.spell.status], since);
    }
    case "notIn":
      return whatif.objection.notIn(country, bloc, format.date(from));
  }
}
