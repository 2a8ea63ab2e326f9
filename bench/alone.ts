// The arcs layer as a part of its own: a map, a list of flows, nothing of the atlas.
import { createArcsLayer } from "../src/arcs/gl.ts";
import type { FlowArc } from "../src/overlays/marks.ts";
import { baseMap } from "./base-map.ts";

const map = await baseMap(document.body, "globe");
const layer = createArcsLayer({ id: "flows", halo: "#ffffff" });
map.addLayer(layer);

const cities = { Dushanbe: [68.78, 38.56], Moscow: [37.62, 55.75], Suva: [178.44, -18.13], Lima: [-77.04, -12.05] };
type City = keyof typeof cities;
const flow = (origin: City, dest: City, magnitude: number): FlowArc => ({
  kind: "flow",
  id: `${origin}>${dest}`,
  origin,
  dest,
  from: cities[origin] as [number, number],
  to: cities[dest] as [number, number],
  magnitude,
  width: magnitude / 100,
  colour: "#a3280f",
  opacity: 1,
  side: "world",
  style: "plain",
});
layer.set([flow("Dushanbe", "Moscow", 900), flow("Moscow", "Dushanbe", 300), flow("Suva", "Lima", 400)]);
map.on("mousemove", ({ point }) => {
  const hit = layer.pick([point.x, point.y]);
  layer.light(hit && new Set([[hit.arc.origin, hit.arc.dest].sort().join("-")]));
  document.title = hit ? hit.corridor.map(({ id, magnitude }) => `${id} ${magnitude}`).join(", ") : "—";
});
