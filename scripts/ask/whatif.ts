import type { Atlas } from "../../src/model/atlas.ts";
import { type Objection, recordedAtlas, type Supposed, weigh, withScenario } from "../../src/query/scenario.ts";
import { precedentOf, saidOf } from "../../src/query/scenario-precedent.ts";
import { type Anyway, type Consequence, type Consequences, consequencesOf } from "../../src/query/scenario-rules.ts";
import { scenarioNeeds, type Touched, touchedBy } from "../../src/query/scenario-touched.ts";
import { SUPPOSED_STANDINGS } from "../../src/state/state.ts";
import { measureLabel, measureTime } from "../../src/words/measure.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { objectionSentence, suppositionSentence } from "../../src/words/scenario.ts";
import { cite } from "./citing.ts";
import { withParts } from "./library.ts";
import { block, blocks, line, nameOf } from "./lines.ts";
import { fault, type Read, type Reply, readBloc, readCountry, readDate } from "./reading.ts";

/** What the rules on record would change if a country had another standing in a bloc from a day on. */
export function whatif(atlas: Atlas, [country, bloc, standing, date]: readonly string[]): Reply {
  const read = readSupposition(atlas, country, bloc, standing, date);
  if (!read.ok) return read;
  const supposition = read.value;
  const record = withParts(atlas, scenarioNeeds(atlas, supposition.from));
  const [weighed] = weigh(record, [supposition]);
  const objection = weighed?.objection ?? null;
  const supposed = withScenario(record, [supposition]);
  const found = consequencesOf(supposed, supposition, supposition.from);
  if (objection !== null || !found) return contradiction(record, supposition, objection);
  const touched = touchedBy(supposed, supposition, found.day);
  return {
    ok: true,
    view: {
      atlas: record,
      state: {
        asOf: found.day,
        selection: { kind: "country", id: supposition.country },
        sheet: "whatif",
        scenario: [supposition],
      },
    },
    json: answerJson(supposed, found, touched),
    text: answerText(supposed, found, touched),
  };
}

function readSupposition(
  atlas: Atlas,
  name: string | undefined,
  blocName: string | undefined,
  word: string | undefined,
  date: string | undefined,
): Read<Supposed> {
  const country = readCountry(atlas, name);
  if (!country.ok) return country;
  const bloc = readBloc(atlas, blocName);
  if (!bloc.ok) return bloc;
  const standing = SUPPOSED_STANDINGS.find((choice) => choice === word?.toLowerCase());
  if (!standing) return fault(`standing “${word ?? ""}” not known: ${SUPPOSED_STANDINGS.join(", ")}.`);
  const day = readDate(date);
  if (!day.ok) return day;
  return { ok: true, value: { country: country.value, bloc: bloc.value, standing, from: day.value.day } };
}

/** The question was understood: the answer is what is the case instead. */
function contradiction(atlas: Atlas, supposition: Supposed, objection: Objection | null): Reply {
  const why = objection === null ? words.panel.notKnown : objectionSentence(atlas, supposition, objection, words);
  return {
    ok: true,
    json: { scenario: true, supposition, holds: false, objection: objection?.kind ?? null, why },
    text: `${suppositionSentence(atlas, supposition, words)}: ${why}`,
  };
}

const anywayJson = (one: Anyway) => ({
  kind: one.kind,
  id: one.kind === "rule" ? one.rule.id : one.relation.id,
  with: one.partners,
});

const ruleJson = (atlas: Atlas, { rule, change, partners, anyway, later, idle }: Consequence) => ({
  id: rule.id,
  change,
  subject: rule.subject,
  kind: rule.kind,
  article: rule.article.en,
  effect: rule.effect.en,
  instead: rule.instead?.en ?? null,
  with: partners,
  anyway: anyway.map(anywayJson),
  /** All of it holds with or without the membership. */
  idle,
  onlyFrom: later,
  evidence: rule.evidence,
  source: cite(atlas, rule.sources),
});

function answerJson(atlas: Atlas, found: Consequences, touched: Touched) {
  const precedent = precedentOf(atlas, found.supposition, found.day);
  return {
    scenario: true,
    supposition: found.supposition,
    holds: true,
    asOf: found.day,
    rules: found.rules.map((rule) => ruleJson(atlas, rule)),
    anyway: found.anyway.map(anywayJson),
    noRuleOn: found.unknown,
    rulesOnRecord: found.known,
    /** As they stand on record: nothing is reckoned. */
    touched: {
      ...touched,
      flows: touched.flows.map(({ key, measure, out, into }) => ({ key, unit: measure.unit, out, into })),
    },
    said: saidOf(atlas, found.supposition).map(({ id }) => id),
    precedent: precedent && {
      country: precedent.country,
      from: precedent.spell.from,
      status: precedent.spell.status,
      towards: precedent.anchor,
      figures: precedent.figures.map(({ key, its, own }) => ({ key, its, own })),
      relationsSince: precedent.since.map(({ id }) => id),
    },
  };
}

function answerText(atlas: Atlas, found: Consequences, touched: Touched): string {
  const { whatif: say, format } = words;
  const { supposition, rules, unknown, known } = found;
  const bloc = words.blocShort(recordedAtlas(atlas), supposition.bloc);
  const list = (ids: readonly string[]) => format.list(ids.map((id) => words.countryName(atlas, id)));
  const anyway = (one: Anyway) =>
    line(one.kind === "rule" ? `${one.rule.bloc}: ${one.rule.article.en}` : one.relation.title, list(one.partners));
  const rule = ({ rule: own, change, later, idle }: Consequence) =>
    line(
      `${change === "begins" ? "+" : "−"} ${own.effect.en}`,
      own.instead ? say.instead(own.instead.en) : null,
      idle ? say.idle : null,
      own.article.en,
      later === null ? null : say.laterFrom(format.date(later)),
      cite(atlas, own.sources),
    );
  const subjects = format.list(unknown.map((subject) => say.subject[subject].toLowerCase()));
  return blocks(
    line(say.note([suppositionSentence(atlas, supposition, words)]), say.toldFor(format.date(found.day))),
    block(say.follows, rules.length === 0 ? [say.noneChange] : [say.towards(list(found.members)), ...rules.map(rule)]),
    block(say.anyway, found.anyway.map(anyway)),
    block(say.touched, [say.touchedNote, ...touchedLines(atlas, found, touched)]),
    block(say.notKnown, [
      ...(known ? [] : [say.noRules(bloc)]),
      ...(known && unknown.length > 0 ? [say.noRuleOn(bloc, subjects)] : []),
      ...say.neverKnown,
    ]),
    precedentText(atlas, found),
  );
}

function touchedLines(atlas: Atlas, { fields }: Consequences, touched: Touched): string[] {
  const flows = fields.includes("people") ? touched.flows : [];
  const figures = flows.flatMap(({ key, measure, out, into }) =>
    [out[0], into[0]].flatMap((flow) =>
      flow
        ? line(
            `${nameOf(atlas, flow.origin)} – ${nameOf(atlas, flow.dest)}`,
            `${words.number(flow.magnitude)} ${words.kind.unit(measure.unit)}`,
            `${measureLabel(words, key)} (${measureTime(words, key, flow.time)})`,
          )
        : [],
    ),
  );
  const votes = touched.votes?.with.map(
    ({ country, agreement }) => `${words.countryName(atlas, country)} ${words.format.decimal(agreement, 2)}`,
  );
  return [...figures, ...(touched.votes && votes ? [line(`UN votes alike, ${touched.votes.year}`, ...votes)] : [])];
}

function precedentText(atlas: Atlas, found: Consequences): string {
  const { whatif: say, format } = words;
  const { supposition } = found;
  const precedent = precedentOf(atlas, supposition, found.day);
  if (!precedent) return "";
  const title = supposition.standing === "member" ? say.precedentJoined : say.precedentLeft;
  const [country, bloc] = [words.countryName(atlas, precedent.country), words.blocShort(atlas, supposition.bloc)];
  const told = precedent.figures.flatMap(({ key, its, own }) =>
    [its, ...(own ? [own] : [])].map(({ before, after }) =>
      line(
        `${nameOf(atlas, before.origin)} – ${nameOf(atlas, before.dest)}`,
        measureLabel(words, key),
        `${words.number(before.magnitude)} (${measureTime(words, key, before.time)}), ${words.number(after.magnitude)} (${measureTime(words, key, after.time)})`,
      ),
    ),
  );
  return block(title(country, bloc, format.date(precedent.day)), [say.precedentNote, ...told]);
}
