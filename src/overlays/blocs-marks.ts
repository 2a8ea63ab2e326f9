import type { CountryId } from "../model/record.ts";
import { type BlocsAnswer, countsAsMember, inRings, isFull, type Standing } from "./blocs-answer.ts";
import { ghost, slotColour, tint } from "./colours.ts";
import {
  type Fill,
  type LabelMark,
  type Marks,
  noMarks,
  type Outline,
  type Pattern,
  type Ring,
  type Strand,
  type Texture,
} from "./marks.ts";
import { type BlocColour, countScale, type Theme, tokens } from "./palette.ts";

/** Width of one ring, and the distance of the "considered" contour from the innermost one, in px. */
export const RING_WIDTH = 5;
const CONTOUR_GAP = 1.6;
const CONTOUR_HALF = 1.1;

/** The texture of a status; undefined = drawn as an outline, or not by texture. */
export function textureOf({ status }: Standing): Texture | undefined {
  switch (status) {
    case "member":
      return "solid";
    case "observer":
      return "hatch";
    case "partner":
    case "dialogue_partner":
    case "associate":
      return "dots";
    case "frozen":
    case "withdrawing":
    case "suspended":
      return "cross";
    case "signatory":
    case "candidate":
    case "invited":
    case "considered":
    case "former":
    case "partner_suspended":
      return undefined;
  }
}

/** The outline of a status that is no texture. */
export function outlineOf({ status }: Standing): Outline["kind"] | undefined {
  if (status === "signatory") return "signatory";
  if (status === "candidate" || status === "invited" || status === "considered") return "considered";
  return status === "former" || status === "partner_suspended" ? "former" : undefined;
}

export function blocMarks(answer: BlocsAnswer, theme: Theme): Marks {
  const colours = coloursOf(answer, theme);
  if (answer.areasTaken)
    return {
      ...noMarks,
      outlines: allOutlines(answer, colours, theme),
      rings: ringsOf(answer, colours),
      labels: labels(answer, theme),
    };
  if (answer.counted)
    return {
      ...noMarks,
      fills: countFills(answer),
      outlines: allOutlines(answer, colours, theme).filter(({ kind }) => kind === "supposed"),
      labels: labels(answer, theme),
    };
  const rings = inRings(answer);
  const fills: Fill[] = [];
  const patterns: Pattern[] = [];
  for (const [country, standings] of answer.standings) {
    const ground = groundOf(standings, colours, rings, theme);
    if (ground) fills.push({ country, colour: ground });
    const strands = strandsOf(
      standings.filter((standing) => !rings || !isFull(standing)),
      colours,
    );
    const small = rings ? strandsOf(standings, colours) : [];
    // A single solid strand is the plain fill itself.
    if (strands.length > 1 || strands[0]?.texture !== "solid")
      pushPattern(patterns, country, ground ?? tokens[theme].land, strands);
    if (small.some(({ texture }) => texture === "solid")) {
      patterns.push({ country, ground: ground ?? tokens[theme].land, strands: small.slice(0, 3), smallOnly: true });
    }
  }
  return {
    ...noMarks,
    fills,
    patterns,
    outlines: allOutlines(answer, colours, theme),
    rings: rings ? ringsOf(answer, colours) : [],
    labels: labels(answer, theme),
  };
}

function coloursOf(answer: BlocsAnswer, theme: Theme): ReadonlyMap<string, BlocColour> {
  return new Map(answer.blocs.map(({ id, slot }) => [id, slotColour(slot, theme)]));
}

const colourOf = (colours: ReadonlyMap<string, BlocColour>, { bloc }: Standing): BlocColour => {
  const colour = colours.get(bloc);
  if (!colour) throw new Error(`bloc ${bloc} is not on`);
  return colour;
};

function groundOf(
  standings: readonly Standing[],
  colours: ReadonlyMap<string, BlocColour>,
  rings: boolean,
  theme: Theme,
) {
  const full = standings.find(isFull);
  if (full) return rings ? tint(colourOf(colours, full).fill, theme) : colourOf(colours, full).fill;
  const former = standings.length === 1 && standings[0]?.status === "former" ? standings[0] : undefined;
  return former && !rings ? ghost(colourOf(colours, former).fill, theme) : undefined;
}

function strandsOf(standings: readonly Standing[], colours: ReadonlyMap<string, BlocColour>): Strand[] {
  return standings.flatMap((standing) => {
    const texture = textureOf(standing);
    return texture ? [{ texture, ...colourOf(colours, standing) }] : [];
  });
}

function pushPattern(patterns: Pattern[], country: CountryId, ground: string, strands: readonly Strand[]): void {
  if (strands.length > 0) patterns.push({ country, ground, strands: strands.slice(0, 3) });
}

const allOutlines = (answer: BlocsAnswer, colours: ReadonlyMap<string, BlocColour>, theme: Theme): Outline[] =>
  [...answer.standings].flatMap(([country, standings]) => [
    ...outlinesOf(country, standings, colours, inRings(answer)),
    ...supposedOutline(country, standings, inRings(answer), theme),
  ]);

/** Dashes in the colour of the scenario around a country of which anything is supposed, inside its rings. */
function supposedOutline(country: CountryId, standings: readonly Standing[], rings: boolean, theme: Theme): Outline[] {
  if (!standings.some(({ supposed }) => supposed)) return [];
  const inset = insetOf(standings, rings);
  return [{ kind: "supposed", country, colour: tokens[theme].scenario, inset }];
}

/** Clear of the rings of the blocs it is in; 0 on the border itself. */
function insetOf(standings: readonly Standing[], rings: boolean): number {
  const lanes = rings ? standings.filter(isFull).length : 0;
  return lanes > 0 ? lanes * RING_WIDTH + CONTOUR_GAP + CONTOUR_HALF : 0;
}

function outlinesOf(
  country: CountryId,
  standings: readonly Standing[],
  colours: ReadonlyMap<string, BlocColour>,
  rings: boolean,
): Outline[] {
  const inset = insetOf(standings, rings);
  return standings.flatMap((standing) => {
    const kind = standing.supposed ? undefined : outlineOf(standing);
    if (!kind) return [];
    return [{ kind, country, colour: colourOf(colours, standing).ink, inset }];
  });
}

function ringsOf(answer: BlocsAnswer, colours: ReadonlyMap<string, BlocColour>): Ring[] {
  return answer.blocs.flatMap(({ id }) => {
    const countries = countriesWith(answer, (standing) => standing.bloc === id && isFull(standing));
    const colour = colours.get(id);
    return colour && countries.length > 0 ? [{ bloc: id, countries, ...colour }] : [];
  });
}

/** The countries that have such a standing. */
export function countriesWith(answer: BlocsAnswer, has: (standing: Standing) => boolean): CountryId[] {
  return [...answer.standings].filter(([, standings]) => standings.some(has)).map(([country]) => country);
}

function countFills(answer: BlocsAnswer): Fill[] {
  return [...answer.standings].flatMap(([country, standings]) => {
    const colour = countColour(standings.filter(countsAsMember).length);
    return colour ? [{ country, colour }] : [];
  });
}

/** The colour of "in so many blocs"; six stands for six and more. */
export const countColour = (blocs: number): string | undefined => countScale[Math.min(blocs, countScale.length) - 1];

function labels(answer: BlocsAnswer, theme: Theme): LabelMark[] {
  const colours = coloursOf(answer, theme);
  return [...answer.standings].flatMap(([country, standings]) => {
    const member = standings.some((standing) => standing.bloc === answer.opened && countsAsMember(standing));
    const shown =
      answer.blocs.length > 1 && !answer.counted ? standings.filter(({ status }) => status !== "former") : [];
    const pips = answer.blocs.flatMap(({ id }) => {
      const standing = shown.find(({ bloc }) => bloc === id);
      if (!standing) return [];
      const { fill, ink } = colourOf(colours, standing);
      return [{ fill, ink: standing.supposed ? tokens[theme].scenario : ink, hollow: !countsAsMember(standing) }];
    });
    return member || pips.length > 0
      ? [{ country, tier: member ? ("member" as const) : ("plain" as const), lines: [], pips }]
      : [];
  });
}
