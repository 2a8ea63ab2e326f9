// The whole world through a lens: by largest partner, each with a colour, or by which of two poles weighs more.
import type { CountryId } from "../model/record.ts";
import type { WeightId, WorldBetween, WorldByPartner } from "../query/lens-world.ts";
import { mix } from "./colours.ts";
import type { Fill, Pattern, Sample, Strand, Swatch } from "./marks.ts";
import { relationScale, SLOTS, slotColours, type Theme, tokens } from "./palette.ts";
import type { RelationsAnswer } from "./relations-answer.ts";

/** Where on the relations scale a weight lies; of a pole that alone has a figure the colour is a hatch over land. */
const STEPS: Readonly<Record<WeightId, number>> = { a2: 0, a1: 1, even: 3, b1: 4, b2: 5, onlyA: 0.6, onlyB: 4.6 };

function weightColour(id: WeightId, theme: Theme): string {
  const step = STEPS[id];
  const scale = relationScale[theme];
  const { land } = tokens[theme];
  return mix(scale[Math.floor(step)] ?? land, scale[Math.ceil(step)] ?? land, step % 1);
}

const isLone = (id: WeightId): boolean => id === "onlyA" || id === "onlyB";

const hatch = (id: WeightId, theme: Theme): Strand => {
  const colour = weightColour(id, theme);
  return { texture: "hatch", fill: colour, ink: colour };
};

interface Group {
  readonly id: CountryId | "other" | "several";
  readonly countries: readonly CountryId[];
  readonly colour: string;
}

/** Partners of most countries in the fills of blocs that are off, since a bloc that is on keeps its own; the rest in grey. */
function groupsOf(answer: RelationsAnswer, { partners, several }: WorldByPartner, theme: Theme): Group[] {
  const free = SLOTS.filter((slot) => !answer.blocs.includes(slot)).map((slot) => slotColours[theme][slot].fill);
  const { land, control } = tokens[theme];
  const named = free.flatMap((colour, at) => {
    const partner = partners[at];
    return partner ? [{ ...partner, colour }] : [];
  });
  const other = partners.slice(free.length).flatMap(({ countries }) => countries);
  return [
    ...named,
    { id: "other" as const, countries: other, colour: mix(land, control, 0.5) },
    { id: "several" as const, countries: several, colour: mix(land, control, 0.22) },
  ].filter(({ countries }) => countries.length > 0);
}

const filled = (countries: readonly CountryId[], colour: string): Fill[] =>
  countries.map((country) => ({ country, colour }));

export function worldFills(answer: RelationsAnswer, theme: Theme): Fill[] {
  const { world } = answer;
  if (!world) return [];
  if (world.kind === "largest") {
    return groupsOf(answer, world, theme).flatMap(({ countries, colour }) => filled(countries, colour));
  }
  const told = world.classes.filter(({ id }) => !isLone(id));
  return [
    ...told.flatMap(({ id, countries }) => filled(countries, weightColour(id, theme))),
    ...filled(world.own, tokens[theme].ink2),
  ];
}

export function worldPatterns({ world }: RelationsAnswer, theme: Theme): Pattern[] {
  if (world?.kind !== "between") return [];
  const ground = tokens[theme].land;
  return world.classes
    .filter(({ id }) => isLone(id))
    .flatMap(({ id, countries }) => countries.map((country) => ({ country, ground, strands: [hatch(id, theme)] })));
}

export function worldRows(answer: RelationsAnswer, theme: Theme): Swatch[] {
  const { world } = answer;
  if (!world) return [];
  return world.kind === "largest" ? partnerRows(answer, world, theme) : weightRows(world, theme);
}

const partnerRows = (answer: RelationsAnswer, world: WorldByPartner, theme: Theme): Swatch[] =>
  groupsOf(answer, world, theme).map(({ id, countries, colour }) => ({
    id: `partner:${id}`,
    says: { kind: "partner", id, lens: world.lens },
    sample: { kind: "fill", colour },
    count: countries.length,
    countries,
  }));

function weightRows({ classes, poles, lens, own }: WorldBetween, theme: Theme): Swatch[] {
  const ground = tokens[theme].land;
  const sampleOf = (id: WeightId): Sample =>
    isLone(id)
      ? { kind: "pattern", ground, strands: [hatch(id, theme)] }
      : { kind: "fill", colour: weightColour(id, theme) };
  const rows = classes
    .filter(({ countries }) => countries.length > 0)
    .map(
      ({ id, countries }): Swatch => ({
        id: `weighs:${id}`,
        says: { kind: "weighs", id, lens, poles },
        sample: sampleOf(id),
        count: countries.length,
        countries,
      }),
    );
  const themselves: Swatch = {
    id: "poles",
    says: { kind: "poles", poles },
    sample: { kind: "fill", colour: tokens[theme].ink2 },
    count: own.length,
    countries: own,
  };
  return own.length > 0 ? [...rows, themselves] : rows;
}
