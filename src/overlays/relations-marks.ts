import type { CountryId, RelationStatus } from "../model/record.ts";
import type { LensId } from "../state/state.ts";
import { mix } from "./colours.ts";
import {
  type Fill,
  type Marks,
  noMarks,
  type Pattern,
  type PointMark,
  type Strand,
  type Swatch,
  type TieArc,
} from "./marks.ts";
import { relationScale, type Theme, tokens } from "./palette.ts";
import type { RelationsAnswer, Tie } from "./relations-answer.ts";
import { worldFills, worldPatterns, worldRows } from "./relations-world.ts";

const TIE_WIDTH = 1.7;
const NODE = 3.2;

export function relationMarks(answer: RelationsAnswer, theme: Theme): Marks {
  return {
    ...noMarks,
    fills: [...classFills(answer, theme), ...askerFill(answer, theme), ...worldFills(answer, theme)],
    patterns: [...unrecorded(answer, theme), ...worldPatterns(answer, theme)],
    arcs: tieArcs(answer, theme),
    points: nodes(answer),
    labels: [...answer.places.keys()]
      .filter((id) => id !== answer.asker)
      .map((country) => ({ country, tier: "partner", lines: [], pips: [] })),
  };
}

/** Where on the relations scale (0 green, 3 pale, 5 purple) each class of a lens lies, best first; null = a quiet grey. */
const STEPS: Readonly<Record<LensId, readonly (number | null)[]>> = {
  visa: [0, 1, 2, 3, 4, 5],
  votes: [0, 1, 3, 4, 5],
  ties: [0, 0.6, 1.2, 2, 3, null],
  security: [0, 1, 2, null],
  disputes: [null, 3, 3.6, 4, 5],
  trade: [0, 0.8, 1.5, 2, 3],
  remittances: [0, 0.8, 1.5, 2, 3],
  borders: [0, 1, 4, 3],
};

function classColour(lens: LensId, index: number, theme: Theme): string {
  const step = STEPS[lens][index] ?? null;
  const { land, control } = tokens[theme];
  if (step === null) return mix(land, control, 0.22);
  const scale = relationScale[theme];
  return mix(scale[Math.floor(step)] ?? land, scale[Math.ceil(step)] ?? land, step % 1);
}

function classFills(answer: RelationsAnswer, theme: Theme): Fill[] {
  return (answer.lens?.classes ?? []).flatMap(({ countries }, index) => {
    const colour = classColour(answer.lensId, index, theme);
    return countries.map((country) => ({ country, colour }));
  });
}

const askerFill = (answer: RelationsAnswer, theme: Theme): Fill[] =>
  answer.asker && answer.lens ? [{ country: answer.asker, colour: tokens[theme].ink2 }] : [];

/** "Not in the record" is hatched only where the lens claims to cover the world: elsewhere plain land says it. */
const COVERS_THE_WORLD: ReadonlySet<LensId> = new Set(["visa", "votes"]);

const coversTheWorld = ({ lensId, world }: RelationsAnswer): boolean => world !== null || COVERS_THE_WORLD.has(lensId);

const greyHatch = (theme: Theme): Strand => ({
  texture: "norecord",
  fill: tokens[theme].noRecord,
  ink: tokens[theme].noRecord,
});

function unrecorded(answer: RelationsAnswer, theme: Theme): Pattern[] {
  if (!coversTheWorld(answer)) return [];
  return answer.unrecorded.map((country) => ({ country, ground: tokens[theme].land, strands: [greyHatch(theme)] }));
}

/** in force none · signed 9 3 · pending, postponed 5 3.5 · considered, proposed, claimed, denied 1.5 3.5 (look.md §8). */
export function dashOf(status: RelationStatus): readonly number[] {
  switch (status) {
    case "in_force":
      return [];
    case "signed":
      return [9, 3];
    case "pending":
    case "postponed":
      return [5, 3.5];
    case "considered":
    case "proposed":
    case "denied":
    case "disputed":
    case "expired":
      return [1.5, 3.5];
  }
}

function tieArcs(answer: RelationsAnswer, theme: Theme): TieArc[] {
  const byPartner = new Map<CountryId, Tie[]>();
  for (const tie of answer.ties) byPartner.set(tie.b, [...(byPartner.get(tie.b) ?? []), tie]);
  return [...byPartner.values()].flatMap((ties) =>
    ties.flatMap((tie, lane) => tieArc(answer, tie, lane, ties.length, theme)),
  );
}

function tieArc(answer: RelationsAnswer, tie: Tie, lane: number, lanes: number, theme: Theme): TieArc[] {
  const [from, to] = [answer.places.get(tie.a), answer.places.get(tie.b)];
  if (!from || !to) return [];
  const { glyph, status, a: origin, b: dest } = tie;
  return [
    {
      kind: "tie",
      id: `tie:${origin}~${dest}:${glyph}:${status}`,
      origin,
      dest,
      from,
      to,
      glyph,
      status,
      lane,
      lanes,
      colour: tokens[theme].ink,
      width: TIE_WIDTH,
      opacity: 1,
      dash: dashOf(status),
      count: tie.records.length,
      records: tie.records.map(({ id }) => id),
    },
  ];
}

function nodes(answer: RelationsAnswer): PointMark[] {
  return [...answer.places].map(([country, at]) => ({
    id: `tie-node:${country}`,
    kind: country === answer.asker ? "focus" : "node",
    country,
    at,
    radius: country === answer.asker ? 5 : NODE,
    title: country,
  }));
}

export function relationLegend(answer: RelationsAnswer, theme: Theme): Swatch[] {
  return [
    ...classRows(answer, theme),
    ...worldRows(answer, theme),
    ...noRecordRow(answer, theme),
    ...tieRows(answer, theme),
  ];
}

function classRows(answer: RelationsAnswer, theme: Theme): Swatch[] {
  return (answer.lens?.classes ?? []).map(({ id, countries }, index) => ({
    id: `class:${id}`,
    says: { kind: "class", lens: answer.lensId, id },
    sample: { kind: "fill", colour: classColour(answer.lensId, index, theme) },
    count: countries.length,
    countries,
  }));
}

function noRecordRow(answer: RelationsAnswer, theme: Theme): Swatch[] {
  if ((!answer.lens && !answer.world) || !coversTheWorld(answer) || answer.unrecorded.length === 0) return [];
  const sample = { kind: "pattern" as const, ground: tokens[theme].land, strands: [greyHatch(theme)] };
  return [
    {
      id: "noRecord",
      says: { kind: "noRecord" },
      sample,
      count: answer.unrecorded.length,
      countries: answer.unrecorded,
    },
  ];
}

function tieRows(answer: RelationsAnswer, theme: Theme): Swatch[] {
  const glyphs = [...new Set(answer.ties.map(({ glyph }) => glyph))];
  const statuses = [...new Set(answer.ties.map(({ status }) => status))];
  const partners = (has: (tie: Tie) => boolean) => [...new Set(answer.ties.filter(has).map(({ b }) => b))];
  return [
    ...glyphs.map((glyph): Swatch => {
      const countries = partners((tie) => tie.glyph === glyph);
      return {
        id: `tie:${glyph}`,
        says: { kind: "tie", glyph },
        sample: { kind: "glyph", glyph },
        count: countries.length,
        countries,
      };
    }),
    ...statuses.map((status): Swatch => {
      const countries = partners((tie) => tie.status === status);
      return {
        id: `tieStatus:${status}`,
        says: { kind: "tieStatus", status },
        sample: { kind: "line", colour: tokens[theme].ink, dash: dashOf(status) },
        count: null,
        countries,
      };
    }),
  ];
}
