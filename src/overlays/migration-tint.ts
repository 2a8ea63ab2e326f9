import type { Atlas } from "../model/atlas.ts";
import type { BlocId } from "../model/record.ts";
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
const partnerOf = ({ partners }: MigrationAnswer, { flow, side }: Corridor): Partner | undefined =>
  partners.get(side === "out" ? flow.dest : flow.origin);

/** Is the figure doubted by what is known of it? */
const isDoubted = ({ flow }: Corridor): boolean => flow.quality === "suspect" || flow.quality === "broken";

/** One kind of line: what its colour says, its colour and its style. Equal ids are one row of the legend. */
export interface Tone {
  readonly id: string;
  readonly says: SwatchText;
  readonly colour: string;
  readonly style: FlowStyle;
}

/** The tone of every line of the answer. */
export function tonesOf(answer: MigrationAnswer, theme: Theme): (corridor: Corridor) => Tone {
  const world = worldColour(answer.largest, theme);
  const dark = world(answer.largest);
  return (corridor) => {
    const plain: FlowStyle = answer.standing === "claimed" ? "claimed" : isDoubted(corridor) ? "suspect" : "plain";
    if (answer.tint === "standing") return knownTone(answer, isDoubted(corridor), theme);
    const partner = answer.tint === "partner" ? partnerOf(answer, corridor) : undefined;
    if (partner) return { ...partnerTone(partner, theme), style: plain };
    const { side } = corridor;
    const says: SwatchText = { kind: "direction", side, direction: answer.direction };
    const colour =
      side === "world" ? (answer.tint === "partner" ? dark : world(corridor.flow.magnitude)) : sideColour(side, theme);
    return { id: `direction:${side}`, says, colour, style: plain };
  };
}

function partnerTone(partner: Partner, theme: Theme): Omit<Tone, "style"> {
  if (partner.kind === "area") {
    return { id: `area:${partner.id}`, says: partner, colour: areaColours[theme][partner.id] };
  }
  const colour = partner.id === null ? tokens[theme].ink3 : slotColour(partner.slot, theme).ink;
  return { id: `partner:${partner.id}`, says: { kind: "partnerBloc", id: partner.id }, colour };
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
