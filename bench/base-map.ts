import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { feature } from "topojson-client";
import countriesUrl from "../data/atlas/countries.json?url";
import geometryUrl from "../data/geo/un-110.json?url";
import type { Geometry } from "../src/model/geometry.ts";
import type { LngLat } from "../src/model/record.ts";
import type { Place } from "./od.ts";

setWorkerUrl(workerUrl);

/** Land and sea, nothing else: what every engine draws upon. Resolves when it is painted. */
export async function baseMap(container: HTMLElement, projection: "mercator" | "globe"): Promise<MapLibre> {
  const { topology } = (await (await fetch(geometryUrl)).json()) as Geometry;
  const { countries, cut } = topology.objects;
  // Russia, Fiji and the Antarctic are there twice: whole, and cut at 180° for a flat map.
  const all = [...feature(topology, countries).features, ...feature(topology, cut).features];
  const shapes = [...new Map(all.map((shape) => [shape.id, shape])).values()];
  const map = new MapLibre({
    container,
    center: [20, 30],
    zoom: 1.4,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      projection: { type: projection },
      sources: { land: { type: "geojson", data: { type: "FeatureCollection", features: shapes } } },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#dfe8ec" } },
        { id: "land", type: "fill", source: "land", paint: { "fill-color": "#fbfaf7", "fill-antialias": false } },
      ],
    },
  });
  await map.once("idle");
  return map;
}

/** Capitals, or the middle of what has none: the ends of the arcs. */
export async function places(): Promise<readonly Place[]> {
  const countries = (await (await fetch(countriesUrl)).json()) as {
    id: string;
    label: LngLat | null;
    capital: { at: LngLat } | null;
  }[];
  return countries.flatMap(({ id, label, capital }) => {
    const at = capital?.at ?? label;
    return at ? [{ id, at }] : [];
  });
}
