import type { Topology } from "topojson-specification";
import type { CountryShape, GeometryObjects } from "../model/geometry.ts";
import type { BlocId, CountryId, LngLat } from "../model/record.ts";
import type { Ring } from "./marks.ts";

/** Stretches of one bloc's ring that run in the same lane. The bloc's land lies to the RIGHT of every line. */
export interface RingLine {
  readonly bloc: BlocId;
  /** How many earlier rings run along the same side of the same border: 0 lies at the border itself. */
  readonly lane: number;
  /** Area of the piece of land the lines go round, where the square Mercator world has area 1: small ones carry no ring. */
  readonly extent: number;
  /** Open or closed lines, split where they cross 180°. */
  readonly lines: readonly LngLat[][];
}

type Shapes = Pick<GeometryObjects, "countries">;
/** Just what is read of a topology; tests draw tiny ones. */
export type BorderTopology = Pick<Topology, "arcs" | "transform"> & { readonly objects: Shapes };

/** Siachen is drawn apart but is no state: it never stands out of a union that touches it. */
const TERRITORIES: readonly CountryId[] = ["KAS"];

/** Along a polygon ring: arc `i`, or `~i` when it is walked backwards. */
interface Piece {
  readonly a3: CountryId;
  readonly outer: boolean;
  readonly arcs: readonly number[];
  readonly polygon: number;
}

/** Which lines of which blocs run where: the outer border of each union, dissolved, in lanes counted per border arc. */
export function ringLines(topology: BorderTopology, rings: readonly Ring[]): RingLine[] {
  const pieces = piecesOf(topology);
  const arcs = arcReader(topology);
  const unions = rings.map((ring) => borderOf(pieces, new Set(ring.countries), arcs));
  return rings.flatMap((ring, i) => {
    const groups = new Map<string, { lane: number; extent: number; arcs: number[] }>();
    for (const [arc, extent] of unions[i] ?? []) {
      const lane = unions.slice(0, i).filter((earlier) => earlier.has(arc)).length;
      const key = `${lane} ${extent}`;
      const group = groups.get(key) ?? { lane, extent, arcs: [] };
      group.arcs.push(arc);
      groups.set(key, group);
    }
    return [...groups.values()].map((group) => ({
      bloc: ring.bloc,
      lane: group.lane,
      extent: group.extent,
      lines: chain(group.arcs, arcs).flatMap(splitAt180),
    }));
  });
}

/** The outer border of one country (or of several together), its land to the right; the same lines a ring runs along. */
export function outlineOf(topology: BorderTopology, countries: readonly CountryId[]): LngLat[][] {
  const arcs = arcReader(topology);
  return chain([...borderOf(piecesOf(topology), new Set(countries), arcs).keys()], arcs).flatMap(splitAt180);
}

function piecesOf(topology: BorderTopology): Piece[] {
  let polygon = -1;
  return topology.objects.countries.geometries.flatMap((shape) => {
    const a3 = (shape.properties as CountryShape).a3;
    if (shape.type !== "Polygon" && shape.type !== "MultiPolygon") return [];
    const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
    return polygons.flatMap((rings) => {
      polygon += 1;
      return rings.map((ring, i): Piece => ({ a3, outer: i === 0, arcs: ring, polygon }));
    });
  });
}

/** Directed arcs on the outer border of the union, each with the extent of the land (or the gap) it runs round. */
function borderOf(pieces: readonly Piece[], members: ReadonlySet<CountryId>, arcs: ArcReader): Map<number, number> {
  const inside = pieces.filter((piece) => members.has(piece.a3) || TERRITORIES.includes(piece.a3));
  const owner = new Map<number, Piece>();
  for (const piece of inside) for (const arc of piece.arcs) owner.set(arc, piece);
  const land = bodies(inside, owner, arcs);
  const border = new Map<number, number>();
  for (const piece of inside) {
    if (!members.has(piece.a3)) continue;
    const gap = piece.outer ? Number.POSITIVE_INFINITY : arcs.area(piece.arcs);
    for (const arc of piece.arcs) if (!owner.has(~arc)) border.set(arc, Math.min(gap, land.get(piece.polygon) ?? 0));
  }
  return border;
}

/** Area of the connected land each polygon belongs to: polygons that share an arc are one body. */
function bodies(inside: readonly Piece[], owner: ReadonlyMap<number, Piece>, arcs: ArcReader): Map<number, number> {
  const parent = new Map(inside.map((piece) => [piece.polygon, piece.polygon]));
  const root = (polygon: number): number => {
    const up = parent.get(polygon) ?? polygon;
    return up === polygon ? polygon : root(up);
  };
  for (const piece of inside) {
    for (const arc of piece.arcs) {
      const other = owner.get(~arc);
      if (other) parent.set(root(piece.polygon), root(other.polygon));
    }
  }
  const area = new Map<number, number>();
  for (const piece of inside)
    if (piece.outer) area.set(root(piece.polygon), (area.get(root(piece.polygon)) ?? 0) + arcs.area(piece.arcs));
  return new Map(inside.map((piece) => [piece.polygon, area.get(root(piece.polygon)) ?? 0]));
}

interface ArcReader {
  points(arc: number): LngLat[];
  area(ring: readonly number[]): number;
}

function arcReader(topology: BorderTopology): ArcReader {
  const decoded = new Map<number, LngLat[]>();
  const {
    scale: [sx, sy],
    translate: [tx, ty],
  } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const delta = topology.transform !== undefined;
  const forward = (index: number): LngLat[] => {
    const known = decoded.get(index);
    if (known) return known;
    let [x, y] = [0, 0];
    const points = (topology.arcs[index] ?? []).map(([dx = 0, dy = 0]): LngLat => {
      [x, y] = delta ? [x + dx, y + dy] : [dx, dy];
      return [x * sx + tx, y * sy + ty];
    });
    decoded.set(index, points);
    return points;
  };
  const points = (arc: number) => (arc < 0 ? [...forward(~arc)].reverse() : forward(arc));
  return { points, area: (ring) => Math.abs(mercatorArea(ring.flatMap(points))) };
}

/** Signed area of a ring on the square Mercator world of side 1; rings across 180° are unrolled. */
function mercatorArea(ring: readonly LngLat[]): number {
  let [sum, turn] = [0, 0];
  let [px, py, plng] = [0, 0, ring[0]?.[0] ?? 0];
  ring.forEach(([lng, lat], i) => {
    turn += lng - plng > 180 ? -1 : lng - plng < -180 ? 1 : 0;
    const x = lng / 360 + turn;
    const y = Math.asinh(Math.tan((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180)) / (2 * Math.PI);
    if (i > 0) sum += px * y - py * x;
    [px, py, plng] = [x, y, lng];
  });
  return sum / 2;
}

/** Joins directed arcs end to start into lines as long as they go; which way at a fork does not matter for drawing. */
function chain(directed: readonly number[], arcs: ArcReader): LngLat[][] {
  const name = (point: LngLat | undefined) => String(point);
  const ends = new Set<string>();
  const starts = new Map<string, number[]>();
  for (const arc of directed) {
    const points = arcs.points(arc);
    ends.add(name(points.at(-1)));
    starts.set(name(points[0]), [...(starts.get(name(points[0])) ?? []), arc]);
  }
  const follow = (first: number): LngLat[] => {
    const line = [...arcs.points(first)];
    for (
      let next = starts.get(name(line.at(-1)))?.pop();
      next !== undefined;
      next = starts.get(name(line.at(-1)))?.pop()
    ) {
      line.push(...arcs.points(next).slice(1));
    }
    return line;
  };
  const lines: LngLat[][] = [];
  // Open lines begin where nothing ends; what is left then are loops.
  const fresh = [...starts.keys()].filter((start) => !ends.has(start));
  for (const start of [...fresh, ...starts.keys()]) {
    const pool = starts.get(start);
    for (let first = pool?.pop(); first !== undefined; first = pool?.pop()) lines.push(follow(first));
  }
  return lines;
}

/** Cuts a line where it jumps across 180° and ends both halves at the edge. */
export function splitAt180(line: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [[]];
  line.forEach((point, i) => {
    const before = line[i - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const across = point[0] + 2 * edge;
      const t = across === before[0] ? 0 : (edge - before[0]) / (across - before[0]);
      const lat = before[1] + t * (point[1] - before[1]);
      parts.at(-1)?.push([edge, lat]);
      parts.push([[-edge, lat]]);
    }
    parts.at(-1)?.push(point);
  });
  return parts.filter((part) => part.length > 1);
}
