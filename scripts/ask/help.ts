/** What can be asked, one line a question. */
export const help: readonly string[] = [
  "npm run --silent ask -- <question> [--json]",
  "",
  "  members <bloc> <date>                              who is in it, and who stands beside it",
  "  country <country> <date>                           memberships, relations, statements, places, flows",
  "  pair <country> <country> <date>                    what both share and agreed, visas, votes, people",
  "  flow <from> <to> <measure> <date>                  one figure; each revision of a measure answers for itself",
  "  flows <country> <out|in> <measure> <date> --top N  the largest, and the rest counted",
  "  changes <country|bloc|A-B|all> <date> <date>       joins, exits, agreements, claims, flows up and down between two days",
  "  vectors <country> <date>                           where it leans, one dimension at a time",
  "  draw '<link>' <file.svg>                           the map of a link, drawn",
  "  story <story> --html <file.html> [--lang ru]       a story as one file that needs no network",
  "",
  "A date is 2018, 2018-04 or 2018-04-09. A country is named by code or in English, Russian, Tajik or Persian, a bloc by id or",
  "name, in any case. Periods in answers are half-open: `to` is the first day after them. Exit code 2: the question was not understood.",
];
