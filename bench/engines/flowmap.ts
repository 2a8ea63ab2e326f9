import { FlowmapLayer } from "@flowmap.gl/layers";
import type { FlowArc } from "../../src/overlays/marks.ts";
import { startOverlay } from "./deck.ts";
import type { StartEngine } from "./engine.ts";

interface Location {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

/** flowmap.gl with every flow allowed and without clustering, so that it draws what the others draw. */
export const startFlowmap: StartEngine = (map, arcs) => {
  const ends = arcs.flatMap(({ origin, from, dest, to }) => [
    [origin, { id: origin, lon: from[0], lat: from[1] }] as const,
    [dest, { id: dest, lon: to[0], lat: to[1] }] as const,
  ]);
  const locations: Location[] = [...new Map(ends).values()];
  return startOverlay(
    map,
    (next) => [
      new FlowmapLayer<Location, FlowArc>({
        id: "flows",
        data: { locations, flows: [...next] },
        getLocationId: ({ id }) => id,
        getLocationLat: ({ lat }) => lat,
        getLocationLon: ({ lon }) => lon,
        getFlowOriginId: ({ origin }) => origin,
        getFlowDestId: ({ dest }) => dest,
        getFlowMagnitude: ({ magnitude }) => magnitude,
        maxTopFlowsDisplayNum: next.length,
        clusteringEnabled: false,
        locationTotalsEnabled: false,
        adaptiveScalesEnabled: false,
        animationEnabled: false,
        fadeEnabled: false,
        darkMode: false,
      }),
    ],
    arcs,
  );
};
