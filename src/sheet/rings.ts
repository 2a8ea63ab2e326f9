import type { Geometry } from "../model/geometry.ts";
import type { CountryId } from "../model/record.ts";
import { type RingLine, ringLines } from "../overlays/borders.ts";
import type { Ring } from "../overlays/marks.ts";
import { type Print, SMALL } from "./base.ts";
import type { Group } from "./patterns.ts";
import { type Plane, worldSize } from "./projection.ts";

const LANE = 5;
const INK = 0.5;

interface Band {
  readonly id: string;
  readonly bloc: string;
  readonly d: string;
  readonly colour: string;
  readonly width: number;
}

/**
 * Rings lie on the inner side of the border: strokes cut off by the union of the members. The innermost lane is drawn
 * first and as wide as all lanes; the lanes outside it cover what is theirs. Small countries are left out of the union.
 */
export function renderRings(group: Group, geometry: Geometry, print: Print): void {
  const { marks, plane, small } = print;
  const lines = linesOf(geometry, marks.rings).filter((line) => isLarge(line, plane));
  const byBloc = new Map(marks.rings.map((ring) => [ring.bloc, ring]));
  const lanes = [...new Set(lines.map(({ lane }) => lane))].sort((a, b) => b - a);
  const bands = lanes.flatMap((lane) =>
    lines.filter((line) => line.lane === lane).flatMap((line) => bandsOf(line, byBloc.get(line.bloc), plane)),
  );
  const clips = marks.rings.map((ring) => ({
    id: clipOf(ring.bloc),
    d: unionOf(
      ring.countries.filter((id) => !small.has(id)),
      print,
    ),
  }));
  group
    .attr("pointer-events", "none")
    .attr("fill", "none")
    .attr("stroke-linejoin", "round")
    .selectAll<SVGClipPathElement, (typeof clips)[number]>("clipPath")
    .data(clips, ({ id }) => id)
    .join((enter) => enter.append("clipPath").call((clip) => clip.append("path")))
    .attr("id", ({ id }) => id)
    .select("path")
    .attr("d", ({ d }) => d);
  group
    .selectAll<SVGPathElement, Band>("path.band")
    .data(merged(bands), ({ id }) => id)
    .join("path")
    .attr("class", "band")
    .attr("data-bloc", ({ bloc }) => bloc)
    .attr("clip-path", ({ bloc }) => `url(#${clipOf(bloc)})`)
    .attr("d", ({ d }) => d)
    .attr("stroke", ({ colour }) => colour)
    .attr("stroke-width", ({ width }) => width)
    .order();
}

const clipOf = (bloc: string): string => `union-${bloc}`;

const unionOf = (countries: readonly CountryId[], { drawings }: Print): string =>
  countries.map((id) => drawings.country(id)).join("");

/** `extent` is a share of the square Mercator world: elsewhere than there the high latitudes are not blown up. */
function isLarge({ extent, lines }: RingLine, plane: Plane): boolean {
  const flat = extent * worldSize(plane.zoom) ** 2;
  const at = lines[0]?.[0];
  if (plane.look.kind === "mercator" || !at) return flat >= SMALL;
  const square = Math.cos((at[1] * Math.PI) / 180) ** 2;
  return (flat * square * plane.areaOnScreen(1, at)) / (worldSize(plane.zoom) / (2 * Math.PI)) ** 2 >= SMALL;
}

function bandsOf({ bloc, lane, lines }: RingLine, ring: Ring | undefined, { path }: Plane): Band[] {
  const d = path({ type: "MultiLineString", coordinates: [...lines] });
  if (!ring || !d) return [];
  const seen = LANE * (lane + 1);
  return [
    { id: `${bloc}-${lane}-ink`, bloc, d, colour: ring.ink, width: 2 * seen },
    { id: `${bloc}-${lane}`, bloc, d, colour: ring.fill, width: 2 * (seen - INK) },
  ];
}

/** Lines of one bloc in one lane round several pieces of land are one path. */
function merged(bands: readonly Band[]): Band[] {
  const byId = new Map<string, Band>();
  for (const band of bands) byId.set(band.id, { ...band, d: (byId.get(band.id)?.d ?? "") + band.d });
  return [...byId.values()];
}

const known = new WeakMap<Geometry, { key: string; lines: RingLine[] }>();

/** The lines change with the members, not with the camera. */
function linesOf(geometry: Geometry, rings: readonly Ring[]): RingLine[] {
  const key = rings.map(({ bloc, countries }) => `${bloc} ${countries.join(" ")}`).join("|");
  const last = known.get(geometry);
  if (last?.key === key) return last.lines;
  const lines = ringLines(geometry.topology, rings);
  known.set(geometry, { key, lines });
  return lines;
}
