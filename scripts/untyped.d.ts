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
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    readonly errors: readonly Error[];
  }
  /** A package as Frictionless Data's own library reads it; `errors` says what its profile does not allow. */
  export class Package {
    static load(descriptor: object, options?: { readonly basePath?: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
declare module "tableschema" {
  export class Schema {
    static load(descriptor: object, options?: { readonly strict?: boolean }): Promise<Schema>;
    readonly fieldNames: readonly string[];
    /** Throws where a value is not what its field says. */
    castRow(row: readonly unknown[]): unknown[];
  }
}
