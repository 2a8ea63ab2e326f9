import { about } from "./about.ts";
import { asof } from "./asof.ts";
import { bloc } from "./bloc.ts";
import { changes } from "./changes.ts";
import { countries } from "./countries.ts";
import { dossier } from "./dossier.ts";
import { events } from "./events.ts";
import { flows } from "./flows.ts";
import { foot } from "./foot.ts";
import { head } from "./head.ts";
import { legend } from "./legend.ts";
import { legendChips } from "./legend-chips.ts";
import { pair } from "./pair.ts";
import type { Panel } from "./panel.ts";
import { scenarioBanner } from "./scenario-banner.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { stories } from "./stories.ts";
import { story } from "./story.ts";
import { table } from "./table.ts";
import { vectors } from "./vectors.ts";
import { whatif } from "./whatif.ts";

/** Every panel; src/app puts each in its place, in this order. */
export const panels: readonly Panel[] = [
  head,
  search,
  legend,
  foot,
  legendChips,
  asof,
  dossier,
  pair,
  countries,
  bloc,
  vectors,
  changes,
  events,
  flows,
  whatif,
  scenarioBanner,
  story,
  table,
  stories,
  sources,
  about,
];
