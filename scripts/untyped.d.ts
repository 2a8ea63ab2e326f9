// Packages used at build time that come without types.
declare module "topojson-server" {
  export function topology(
    objects: Record<string, GeoJSON.GeoJSON>,
    quantization?: number,
  ): import("topojson-specification").Topology;
}
declare module "d3-geo-projection" {
  export function geoProject<G extends GeoJSON.GeoJSON>(object: G, projection: import("d3-geo").GeoProjection): G;
}
