// Whose a disputed place is said to be: for the tooltip, whoever paints the map.
import { geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { DisputedShape, Geometry } from "../model/geometry.ts";
import type { LngLat } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Words } from "../words/messages.ts";
import type { Tip } from "./tip.ts";

type Area = Feature<Polygon | MultiPolygon, DisputedShape>;
const known = new WeakMap<Geometry, readonly Area[]>();

/** The disputed area at a place; null where there is none. */
export function disputedAt(geometry: Geometry, at: LngLat): DisputedShape | null {
  const { topology } = geometry;
  const areas = known.get(geometry) ?? (feature(topology, topology.objects.disputed).features as Area[]);
  known.set(geometry, areas);
  return areas.find((area) => geoContains(area, [...at]))?.properties ?? null;
}

/** The tip of a country (null = of none in the atlas), with who administers and who claims the ground under the pointer. */
export function disputedTip(tip: Tip | null, shape: DisputedShape, { atlas }: Frame, words: Words): Tip {
  const names = (ids: readonly string[]) => words.format.list(ids.map((id) => words.countryName(atlas, id)));
  const { administeredBy, claimedBy, disputedAreas } = words.panel;
  const said = [administeredBy(names(shape.administered)), claimedBy(names(shape.claimed))];
  return {
    key: `${tip?.key ?? ""} ${shape.area}`,
    title: tip?.title ?? disputedAreas,
    rows: tip?.rows ?? [],
    note: [...said, tip?.note ?? ""].filter(Boolean).join(" · "),
  };
}
