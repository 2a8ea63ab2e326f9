import { type BlocsAnswer, countsAsMember, inRings, isFull, type Standing } from "./blocs-answer.ts";
import { countColour, countriesWith, outlineOf, textureOf } from "./blocs-marks.ts";
import { ghost, slotColour, tint } from "./colours.ts";
import type { Sample, Swatch } from "./marks.ts";
import { type Theme, tokens } from "./palette.ts";

/** One row a bloc that is on, then only the textures that occur in view. */
export function blocLegend(answer: BlocsAnswer, theme: Theme): Swatch[] {
  const rows = [...answer.blocs.map(({ id }) => blocRow(answer, id, theme)), ...supposedRow(answer, theme)];
  if (answer.areasTaken)
    return [...rows, ...statusRows(answer, theme).filter(({ sample }) => sample.kind === "outline")];
  return answer.counted
    ? [...rows, ...countRows(answer)]
    : [...rows, ...statusRows(answer, theme), ...severalRows(answer, theme)];
}

function blocRow(answer: BlocsAnswer, id: string, theme: Theme): Swatch {
  const here = countriesWith(answer, ({ bloc }) => bloc === id);
  const members = countriesWith(answer, (standing) => standing.bloc === id && countsAsMember(standing)).length;
  const ended = countriesWith(answer, ({ bloc, status }) => bloc === id && status === "former").length;
  return {
    id: `bloc:${id}`,
    says: { kind: "bloc", id, members, others: here.length - members - ended },
    sample: memberSample(answer, [id], theme),
    count: members,
    countries: here,
  };
}

/** What is only supposed, whatever it is. */
function supposedRow(answer: BlocsAnswer, theme: Theme): Swatch[] {
  const countries = countriesWith(answer, ({ supposed }) => supposed === true);
  const { scenario: colour, land: ground } = tokens[theme];
  const sample = { kind: "outline" as const, outline: "supposed" as const, colour, ground };
  return countries.length === 0 ? [] : [{ id: "supposed", says: { kind: "supposed" }, sample, count: null, countries }];
}

/** How full members of these blocs look: plain, in rings, or in bands. */
function memberSample(answer: BlocsAnswer, ids: readonly string[], theme: Theme): Sample {
  const colours = ids.map((id) => slotColour(answer.blocs.find((bloc) => bloc.id === id)?.slot, theme));
  const first = colours[0];
  if (!first) throw new Error("a sample needs a bloc");
  if (inRings(answer)) {
    return { kind: "rings", ground: tint(first.fill, theme), rings: colours };
  }
  if (colours.length === 1) return { kind: "fill", colour: first.fill };
  return { kind: "pattern", ground: first.fill, strands: colours.map((colour) => ({ texture: "solid", ...colour })) };
}

/** One row a look: observers of two blocs share the row, in the colour of the first. */
function statusRows(answer: BlocsAnswer, theme: Theme): Swatch[] {
  const rows = new Map<string, Swatch>();
  for (const [, standings] of answer.standings) {
    for (const standing of standings) {
      const status = standing.status === "dialogue_partner" ? "partner" : standing.status;
      if (isFull(standing) || rows.has(status)) continue;
      rows.set(status, {
        id: `status:${status}`,
        says: { kind: "status", status },
        sample: statusSample(answer, standing, theme),
        count: null,
        countries: countriesWith(answer, (other) => lookOf(other) === lookOf(standing)),
      });
    }
  }
  return [...rows.values()].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
}

const ORDER = [
  "observer",
  "partner",
  "associate",
  "candidate",
  "invited",
  "considered",
  "signatory",
  "frozen",
  "withdrawing",
  "suspended",
  "partner_suspended",
  "former",
].map((status) => `status:${status}`);

const lookOf = ({ status }: Standing): string => (status === "dialogue_partner" ? "partner" : status);

function statusSample(answer: BlocsAnswer, standing: Standing, theme: Theme): Sample {
  const { land } = tokens[theme];
  const colour = slotColour(answer.blocs.find(({ id }) => id === standing.bloc)?.slot, theme);
  const texture = textureOf(standing);
  if (texture) return { kind: "pattern", ground: land, strands: [{ texture, ...colour }] };
  const outline = outlineOf(standing) ?? "former";
  const plainGhost = outline === "former" && !inRings(answer);
  return { kind: "outline", outline, colour: colour.ink, ground: plainGhost ? ghost(colour.fill, theme) : land };
}

function severalRows(answer: BlocsAnswer, theme: Theme): Swatch[] {
  return ([2, 3] as const).flatMap((count) => {
    const found = [...answer.standings].filter(([, standings]) => standings.filter(isFull).length === count);
    const example = found[0]?.[1].filter(isFull).map(({ bloc }) => bloc);
    if (!example) return [];
    return [
      {
        id: `several:${count}`,
        says: { kind: "several" as const, count },
        sample: memberSample(answer, example, theme),
        count: found.length,
        countries: found.map(([country]) => country),
      },
    ];
  });
}

function countRows(answer: BlocsAnswer): Swatch[] {
  return [1, 2, 3, 4, 5, 6].flatMap((blocs) => {
    const countries = [...answer.standings]
      .filter(([, list]) => {
        const member = list.filter(countsAsMember).length;
        return blocs === 6 ? member >= 6 : member === blocs;
      })
      .map(([country]) => country);
    const colour = countColour(blocs);
    return countries.length > 0 && colour
      ? [
          {
            id: `count:${blocs}`,
            says: { kind: "count" as const, blocs },
            sample: { kind: "fill" as const, colour },
            count: countries.length,
            countries,
          },
        ]
      : [];
  });
}
