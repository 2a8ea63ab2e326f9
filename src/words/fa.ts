import { cite } from "./fa/cite.ts";
import { command } from "./fa/command.ts";
import { comparing } from "./fa/comparing.ts";
import { control } from "./fa/control.ts";
import { flow } from "./fa/flow.ts";
import { flowViews } from "./fa/flow-view.ts";
import { format } from "./fa/format.ts";
import { found } from "./fa/found.ts";
import { kind } from "./fa/kind.ts";
import { notice } from "./fa/notice.ts";
import { page } from "./fa/page.ts";
import { panel } from "./fa/panel.ts";
import { reading } from "./fa/reading.ts";
import { summary } from "./fa/summary.ts";
import { whatif } from "./fa/whatif.ts";
import { world } from "./fa/world.ts";
import { createWords } from "./words.ts";

export const fa = createWords({
  language: "fa",
  dir: "rtl",
  format,
  control,
  kind,
  panel,
  flow,
  page,
  notice,
  reading,
  flowViews,
  comparing,
  command,
  summary,
  found,
  cite,
  whatif,
  world,
});
