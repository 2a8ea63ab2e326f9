import { flowId } from "../model/corridor.ts";
import { type EndId, isRegion } from "../query/grouping.ts";
import { indexed } from "../query/indexed.ts";
import { type FlowArc, type LabelMark, type Marks, noMarks, type PointMark } from "./marks.ts";
import type { Corridor, MigrationAnswer } from "./migration-answer.ts";
import { tonesOf } from "./migration-tint.ts";
import type { Theme } from "./palette.ts";
import { discScale, widthScale } from "./scales.ts";
import { ringsOf } from "./total-rings.ts";

const NODE = 3.2;
const FOCUS_NODE = 5;
/** So many ends get a disc of totals. */
const DISCS = 50;
/** A disc of less than two pixels is left out unless a line ends at it. */
const SPECK = 1 / 120;

export function migrationMarks(answer: MigrationAnswer, theme: Theme): Marks {
  const discs = discsOf(answer);
  return {
    ...noMarks,
    arcs: arcs(answer, theme),
    points: [...discs, ...nodes(answer, new Set(discs.map(({ country }) => country)))],
    labels: labels(answer),
  };
}

function arcs(answer: MigrationAnswer, theme: Theme): FlowArc[] {
  const widths = widthScale(answer.scope, answer.largest);
  const tones = tonesOf(answer, theme);
  const { places } = answer;
  const made: FlowArc[] = [];
  for (const corridor of answer.drawn) {
    const { flow, side } = corridor;
    const { origin, dest, magnitude } = flow;
    const [from, to] = [places.get(origin), places.get(dest)];
    if (!from || !to) continue;
    const { width, opacity } = widths(magnitude);
    const arc: FlowArc = {
      kind: "flow",
      id: flowId(flow),
      origin,
      dest,
      from,
      to,
      magnitude,
      side,
      colour: tones.colour(corridor),
      width,
      opacity,
      style: tones.style(corridor),
    };
    made.push(flow.range ? { ...arc, range: rangeOf(flow.range, widths) } : arc);
  }
  return made;
}

const rangeOf = ([low, high]: readonly [number, number], widths: (value: number) => { width: number }) => ({
  low: widths(low).width,
  high: widths(high).width,
});

/** Is the end a member of the selected group, or the bloc that stands for it? */
const isOwn = (answer: MigrationAnswer, id: EndId): boolean =>
  answer.focus.includes(id) || (answer.groups.size === 0 && answer.members.includes(id));

/** Ends with a disc of totals: of the world and among members all, over a border the group's own. */
export const discTotals = indexed((answer: MigrationAnswer): MigrationAnswer["totals"] => {
  if (answer.scope !== "world" && answer.scope !== "group") return [];
  const shown = answer.reach === "across" ? answer.totals.filter(({ id }) => isOwn(answer, id)) : answer.totals;
  const first = shown.filter((sum) => sum.out > 0 || sum.in > 0).slice(0, DISCS);
  const most = Math.max(0, ...first.flatMap((sum) => [sum.out, sum.in]));
  const ends = (id: EndId) => answer.drawn.some(({ flow }) => flow.origin === id || flow.dest === id);
  return first.filter((sum) => Math.max(sum.out, sum.in) > most * SPECK || ends(sum.id));
});

/** The largest that a disc or the circle around it says. */
export const largestDisc = (answer: MigrationAnswer): number =>
  Math.max(1, ...discTotals(answer).flatMap((sum) => [sum.out, sum.in, insideOf(answer, sum) ?? 0]));

/** What stays inside is drawn where ends are groups; inside a country it is told, not drawn. */
export const insideOf = ({ groups }: MigrationAnswer, { id, internal }: MigrationAnswer["totals"][number]) =>
  groups.has(id) ? internal : null;

function discsOf(answer: MigrationAnswer): PointMark[] {
  const radius = discScale(largestDisc(answer));
  return discTotals(answer).flatMap((sum): PointMark[] => {
    const at = answer.places.get(sum.id);
    if (!at) return [];
    const sums = [
      answer.direction === "in" ? null : radius(Math.max(0, sum.out)),
      answer.direction === "out" ? null : radius(Math.max(0, sum.in)),
    ] as const;
    const inside = insideOf(answer, sum);
    return [
      {
        id: `disc:${sum.id}`,
        kind: "total",
        country: sum.id,
        at,
        radius: ringsOf(sums).outer,
        sums,
        ...(inside !== null && inside > 0 ? { inside: radius(inside) } : {}),
        title: sum.id,
      },
    ];
  });
}

/** The ends of the drawn lines that have no disc, the selection's own larger; many ends of the world have none. */
function nodes(answer: MigrationAnswer, discs: ReadonlySet<EndId>): PointMark[] {
  if (answer.scope === "world" && answer.groups.size === 0) return [];
  const ends = new Set(answer.drawn.flatMap(({ flow }) => [flow.origin, flow.dest]));
  return [...ends].flatMap((id): PointMark[] => {
    const at = answer.places.get(id);
    if (!at || discs.has(id)) return [];
    const focus = answer.focus.includes(id);
    return [
      {
        id: `node:${id}`,
        kind: focus ? "focus" : "node",
        country: id,
        at,
        radius: focus ? FOCUS_NODE : NODE,
        title: id,
      },
    ];
  });
}

function labels(answer: MigrationAnswer): LabelMark[] {
  const numbered = answer.scope !== "world" && answer.reach !== "within";
  const figures = numbered ? figuresOf(answer) : new Map<EndId, LabelMark["lines"]>();
  const ends = numbered ? [...figures.keys()] : discTotals(answer).map(({ id }) => id);
  const own = answer.scope === "group" ? discTotals(answer).map(({ id }) => id) : [];
  return [...new Set([...ends, ...own])].map((id): LabelMark => {
    const at = answer.places.get(id);
    const group = answer.groups.has(id) || isRegion(id);
    return {
      country: id,
      tier: own.includes(id) && !answer.focus.includes(id) ? "member" : "partner",
      lines: figures.get(id) ?? [],
      pips: [],
      ...(group && at ? { at } : {}),
    };
  });
}

/** What each partner's label says of the lines to it: out first. Over a group's border the sums over its members. */
function figuresOf(answer: MigrationAnswer): ReadonlyMap<EndId, LabelMark["lines"]> {
  const figures = new Map<EndId, Map<Corridor["side"], number>>();
  for (const { flow, side } of answer.drawn) {
    const partner = side === "in" ? flow.origin : flow.dest;
    const own = figures.get(partner) ?? new Map<Corridor["side"], number>();
    figures.set(partner, own.set(side, (own.get(side) ?? 0) + flow.magnitude));
  }
  // In a pair the second country carries the figures of both ways.
  return new Map(
    [...figures].map(([partner, own]) => {
      const whole = answer.scope === "group" && answer.direction !== "net" ? wholeOf(answer, partner) : null;
      const lines = [...own].map(([side, value]) => ({ side, value: whole?.[side === "out" ? "in" : "out"] ?? value }));
      return [partner, lines.sort((a) => (a.side === "out" ? -1 : 1))];
    }),
  );
}

/** Lines too thin to be drawn count in what a partner is said to have with a group. */
const wholeOf = ({ totals }: MigrationAnswer, partner: EndId) => totals.find(({ id }) => id === partner) ?? null;
