import { type Selection, select } from "d3-selection";
import type { LngLat } from "../model/record.ts";
import type { Plane } from "./projection.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
interface Anchored {
  readonly x: number;
  readonly y: number;
}

/** Names ride along while a hand moves the map: placed anew only when it rests. */
export interface Riding {
  /** The names have just been placed under this plane. */
  rest(plane: Plane): void;
  /** The picture has moved under them. */
  ride(plane: Plane): void;
}

export function createRiding(svg: Svg): Riding {
  const places = new Map<Element, { readonly at: Anchored; readonly place: LngLat }>();
  const names = () => svg.selectAll<SVGGraphicsElement, Anchored>("g.labels > g.label, g.seas > text");
  return {
    rest(plane) {
      places.clear();
      names()
        .attr("transform", null)
        .attr("visibility", null)
        .each(function (at) {
          const place = plane.invert([at.x, at.y]);
          if (place) places.set(this, { at, place });
        });
    },
    ride(plane) {
      names().each(function () {
        const known = places.get(this);
        const now = known && plane.project(known.place);
        const shift = known && now ? `translate(${now[0] - known.at.x} ${now[1] - known.at.y})` : null;
        select(this)
          .attr("transform", shift)
          .attr("visibility", shift ? null : "hidden");
      });
    },
  };
}
