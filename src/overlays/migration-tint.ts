import type { Atlas } from "../model/atlas.ts";
import type { BlocId } from "../model/record.ts";
import type { FlowSide } from "../query/flow-scope.ts";
import type { Corridor } from "../query/flow-sums.ts";
import { type EndId, isRegion } from "../query/grouping.ts";
import { slotColour, slotsOf } from "./colours.ts";
import type { AreaId, FlowStyle, SwatchText } from "./marks.ts";
import type { MigrationAnswer } from "./migration-answer.ts";
import { areaColours, knownColours, type Theme, tokens } from "./palette.ts";
import { sideColour, worldColour } from "./scales.ts";

/** What the colour of a line says of the end that is not seen from. */
export type Partner =
  | { readonly kind: "area"; readonly id: AreaId }
  /** null = in none of the blocs. */
  | { readonly kind: "bloc"; readonly id: BlocId | null; readonly slot: string | undefined };

/** Regions of M49 that share a colour: eight are told apart, twenty-two are not. */
const AREAS: Readonly<Record<string, AreaId>> = {
  "151": "eastEurope",
  "154": "restOfEurope",
  "155": "restOfEurope",
  "039": "restOfEurope",
  "143": "centralAsia",
  "145": "westAsia",
  "034": "southAsia",
  "030": "eastAsia",
  "035": "eastAsia",
  "015": "africa",
  "014": "africa",
  "017": "africa",
  "018": "africa",
  "011": "africa",
  "021": "americasOceania",
  "013": "americasOceania",
  "029": "americasOceania",
  "005": "americasOceania",
  "053": "americasOceania",
  "054": "americasOceania",
  "057": "americasOceania",
  "061": "americasOceania",
};

/** What each end is coloured by; ends in no region have no entry. */
export function partnersOf(
  atlas: Atlas,
  ends: readonly EndId[],
  { grouping, blocs }: Pick<MigrationAnswer, "grouping" | "blocs">,
): ReadonlyMap<EndId, Partner> {
  const slots = slotsOf(atlas, blocs);
  return new Map(
    ends.flatMap((end): [EndId, Partner][] => {
      if (grouping === "bloc") {
        const id = blocs.includes(end) ? end : null;
        return [[end, { kind: "bloc", id, slot: id === null ? undefined : slots.get(id) }]];
      }
      const area = AREAS[isRegion(end) ? end : (atlas.countries.get(end)?.region ?? "")];
      return area ? [[end, { kind: "area", id: area }]] : [];
    }),
  );
}

/** The end a line is coloured by: the one across from what is selected, of others the one it leaves. */
const acrossOf = ({ flow, side }: Corridor): EndId => (side === "out" ? flow.dest : flow.origin);

/** Is the figure doubted by what is known of it? */
const isDoubted = ({ flow }: Corridor): boolean => flow.quality === "suspect" || flow.quality === "broken";

/** One row of the legend: what a colour says. The same row, the same object. */
export interface Tone {
  readonly id: string;
  readonly says: SwatchText;
  /** Of lines by magnitude the darkest. */
  readonly colour: string;
  readonly style: FlowStyle;
}

/** How the lines of an answer look. */
export interface Tones {
  readonly of: (corridor: Corridor) => Tone;
  readonly colour: (corridor: Corridor) => string;
  readonly style: (corridor: Corridor) => FlowStyle;
}

export function tonesOf(answer: MigrationAnswer, theme: Theme): Tones {
  const plain = (corridor: Corridor): FlowStyle =>
    answer.standing === "claimed" ? "claimed" : isDoubted(corridor) ? "suspect" : "plain";
  const sides = sideTones(answer, theme);
  if (answer.tint === "standing") {
    const [sure, doubted] = [knownTone(answer, false, theme), knownTone(answer, true, theme)];
    const of = (corridor: Corridor) => (isDoubted(corridor) ? doubted : sure);
    return { of, colour: (corridor) => of(corridor).colour, style: (corridor) => of(corridor).style };
  }
  if (answer.tint === "partner") {
    const partners = new Map([...answer.partners].map(([end, partner]) => [end, partnerTone(partner, theme)]));
    const rows = new Map([...partners.values()].map((tone) => [tone.id, tone]));
    const of = (corridor: Corridor) => {
      const tone = partners.get(acrossOf(corridor));
      return (tone && rows.get(tone.id)) ?? sides[corridor.side];
    };
    return { of, colour: (corridor) => of(corridor).colour, style: plain };
  }
  const world = worldColour(answer.largest, theme);
  return {
    of: ({ side }) => sides[side],
    colour: ({ side, flow }) => (side === "world" ? world(flow.magnitude) : sides[side].colour),
    style: plain,
  };
}

function sideTones({ direction, largest }: MigrationAnswer, theme: Theme): Readonly<Record<FlowSide, Tone>> {
  const tone = (side: FlowSide): Tone => ({
    id: `direction:${side}`,
    says: { kind: "direction", side, direction },
    colour: side === "world" ? worldColour(largest, theme)(largest) : sideColour(side, theme),
    style: "plain",
  });
  return { out: tone("out"), in: tone("in"), world: tone("world") };
}

function partnerTone(partner: Partner, theme: Theme): Tone {
  if (partner.kind === "area") {
    return { id: `area:${partner.id}`, says: partner, colour: areaColours[theme][partner.id], style: "plain" };
  }
  const colour = partner.id === null ? tokens[theme].ink3 : slotColour(partner.slot, theme).ink;
  return { id: `partner:${partner.id}`, says: { kind: "partnerBloc", id: partner.id }, colour, style: "plain" };
}

const STYLES: Readonly<Record<MigrationAnswer["standing"], FlowStyle>> = {
  counted: "plain",
  estimated: "estimated",
  modelled: "modelled",
  claimed: "claimed",
};

function knownTone({ standing }: MigrationAnswer, doubted: boolean, theme: Theme): Tone {
  return {
    id: `known:${standing}:${doubted}`,
    says: { kind: "known", standing, doubted },
    colour: doubted ? tokens[theme].warn : knownColours[theme][standing],
    style: doubted ? "suspect" : STYLES[standing],
  };
}
