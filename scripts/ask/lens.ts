import type { Atlas } from "../../src/model/atlas.ts";
import { relationNeeds } from "../../src/overlays/relations-answer.ts";
import { AMOUNT_LENSES, type WorldBetween, type WorldByPartner, worldLens } from "../../src/query/lens-world.ts";
import { initialState } from "../../src/state/state.ts";
import { englishWords as words } from "../../src/words/messages.ts";
import { polePair } from "../../src/words/swatch.ts";
import { cite } from "./citing.ts";
import { withParts } from "./library.ts";
import { block, blocks, line, nameOf } from "./lines.ts";
import { fault, type Read, type Reply, readDate, readPole } from "./reading.ts";

type Answer = Extract<Reply, { readonly ok: true }>;

/** So many of a class are named. */
const NAMED = 12;

/** The largest partner of every country, or with two poles which of them weighs more. */
export function lens(atlas: Atlas, [name, date, first, second]: readonly string[]): Reply {
  const found = AMOUNT_LENSES.find((id) => id === name?.toLowerCase());
  if (!found) return fault(`lens “${name ?? ""}” not known: ${AMOUNT_LENSES.join(", ")}.`);
  const asked = readDate(date);
  if (!asked.ok) return asked;
  const { day } = asked.value;
  const between = readBoth(atlas, first, second);
  if (!between.ok) return between;
  const state = { ...initialState, lens: found, asOf: day, between: between.value };
  const needs = relationNeeds(atlas, { ...state, selection: { kind: "none" } });
  const loaded = withParts(atlas, needs);
  const world = worldLens(loaded, found, day, between.value);
  if (!world) return fault(`Nothing is on record for ${found}.`);
  const reply = world.kind === "largest" ? partnersReply(loaded, world, day) : weightsReply(loaded, world, day);
  const nobody = { kind: "none" } as const;
  const view = { atlas: loaded, state: { ...state, selection: nobody, overlays: new Set(["relations"] as const) } };
  return { ...reply, view };
}

function readBoth(
  atlas: Atlas,
  first: string | undefined,
  second: string | undefined,
): Read<readonly [string, string] | null> {
  if (first === undefined) return { ok: true, value: null };
  const [a, b] = [readPole(atlas, first), readPole(atlas, second)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  return a.value === b.value ? fault("Two different poles are wanted.") : { ok: true, value: [a.value, b.value] };
}

const heading = ({ lens: id, used }: WorldByPartner | WorldBetween, day: string): string =>
  line(words.control.lenses[id], words.world.about[id], used ?? words.panel.asOf(words.format.date(day)));

const some = (atlas: Atlas, ids: readonly string[]): string =>
  [
    ...ids.slice(0, NAMED).map((id) => words.countryName(atlas, id)),
    ...(ids.length > NAMED ? [words.summary.more(ids.length - NAMED)] : []),
  ].join(", ");

const shared = (atlas: Atlas, { lens: id, used, exact, sources, unknown }: WorldByPartner | WorldBetween) => ({
  lens: id,
  used,
  exact,
  source: cite(atlas, sources),
  noFigure: unknown,
});

function partnersReply(atlas: Atlas, world: WorldByPartner, day: string): Answer {
  const { partners, several, unknown, values } = world;
  return {
    ok: true,
    json: { ...shared(atlas, world), asOf: day, largest: Object.fromEntries(values), partners, several },
    text: blocks(
      heading(world, day),
      block(
        words.world.modes.largest,
        partners.map(({ id, countries }) =>
          line(nameOf(atlas, id), words.panel.countries(countries.length), some(atlas, countries)),
        ),
      ),
      several.length > 0 ? block(words.world.several, [some(atlas, several)]) : "",
      words.world.noFigure(unknown.length),
    ),
  };
}

function weightsReply(atlas: Atlas, world: WorldBetween, day: string): Answer {
  const poles = polePair(words, world.poles, atlas);
  const { classes, unknown, own, values } = world;
  return {
    ok: true,
    json: {
      ...shared(atlas, world),
      asOf: day,
      poles: world.poles.map(({ id }) => id),
      classes,
      poleStates: own,
      amounts: Object.fromEntries(values),
    },
    text: blocks(
      heading(world, day),
      ...classes.map(({ id, countries }) =>
        countries.length === 0
          ? ""
          : block(line(words.world.weighs[id](...poles), words.panel.countries(countries.length)), [
              some(atlas, countries),
            ]),
      ),
      words.world.noFigure(unknown.length),
    ),
  };
}
