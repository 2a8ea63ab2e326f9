import type { Atlas } from "../model/atlas.ts";
import type { Day } from "../model/date.ts";
import type { Flow } from "../model/flow.ts";
import type { Period } from "../model/period.ts";
import type { Place } from "../model/record.ts";
import type { Cited } from "../query/cite.ts";
import { relationStatusOn } from "../query/relations.ts";
import { measureFigure, measureLabel, measureTime } from "./measure.ts";
import { relationTitle, saidIn, statementTold } from "./names.ts";
import { periodWords } from "./period.ts";
import { statusWord } from "./swatch.ts";
import type { Words } from "./words.ts";

/** What is cited, in words: its parties, its value or status on the day, its own time. */
export function citedSays(cited: Cited, day: Day, atlas: Atlas, words: Words): string {
  const { panel, kind, format, cite, language } = words;
  const party = (id: string) => words.partyName(atlas, id);
  const listed = (...pieces: readonly string[]) =>
    pieces.filter((piece) => piece !== "").join(words.dir === "rtl" ? "، " : ", ");
  const when = (period: Period) => periodWords(period, words);
  switch (cited.kind) {
    case "relation": {
      const { parties, type, status } = cited.relation;
      const title = relationTitle(cited.relation, language);
      const stands = statusWord(words, type, status === "expired" ? status : relationStatusOn(cited.relation, day));
      return `${title} (${format.list(parties.map(party))}): ${listed(kind.relation[type], stands, when(cited.relation))}`;
    }
    case "spell": {
      const { bloc, country, status } = cited.spell;
      const others = (cited.spell.disputed ?? []).map((other) =>
        cite.otherwise(listed(kind.membership[other.status], when({ from: other.from, to: null }))),
      );
      const stands = [listed(kind.membership[status], when(cited.spell)), ...others].join("; ");
      return `${listed(party(country), words.blocName(atlas, bloc))}: ${stands}`;
    }
    case "statement": {
      const { speaker, role, stance } = statementTold(cited.statement, language);
      return `${listed(speaker, role ?? "")} (${format.date(cited.statement.date)}): ${stance}`;
    }
    case "place":
      return placeSays(cited.place, listed, party, words);
    case "figure":
      return figureSays(cited.flow, party, atlas, words);
    case "rule": {
      const { bloc, effect, article } = cited.rule;
      const says = saidIn(effect, language).replace(/\.$/, "");
      return listed(`${words.blocName(atlas, bloc)}: ${says} (${saidIn(article, language)})`, when(cited.rule));
    }
    case "visa": {
      const way = panel.visaFor(party(cited.passport), party(cited.destination));
      return `${way}: ${listed(kind.visa[cited.rule], format.date(cited.date))}`;
    }
    case "votes": {
      const alike = cite.similarity(format.decimal(cited.similarity, 2), format.year(cited.year));
      return `${panel.between(party(cited.a), party(cited.b))}: ${alike}`;
    }
    case "value":
      return cited.date === null ? cited.says : `${cited.says.replace(/\.$/, "")} (${format.date(cited.date)})`;
    case "view":
      return cited.says;
  }
}

function placeSays(
  place: Place,
  listed: (...pieces: readonly string[]) => string,
  party: (id: string) => string,
  words: Words,
): string {
  const { panel, kind, format } = words;
  const who = format.list(place.operator.map(party));
  const run = who === "" ? "" : place.kind === "disputed_area" ? panel.administeredBy(who) : panel.operatedBy(who);
  return `${place.name} (${format.list(place.host.map(party))}): ${listed(kind.place[place.kind], run, periodWords(place, words))}`;
}

function figureSays(flow: Flow, party: (id: string) => string, atlas: Atlas, words: Words): string {
  const { origin, dest, magnitude, key, time, publisher, note } = flow;
  const value = measureFigure(words, atlas, key, magnitude);
  const when = `${measureLabel(words, key)}, ${measureTime(words, key, time)}`;
  const by = publisher === null ? "" : ` (${publisher})`;
  const remark = note === null ? "" : `. ${note}`;
  return `${words.panel.towards(party(origin), party(dest))}: ${value}. ${when}${by}${remark}`;
}
