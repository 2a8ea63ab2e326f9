import { cite } from "./en/cite.ts";
import { command } from "./en/command.ts";
import { comparing } from "./en/comparing.ts";
import { control } from "./en/control.ts";
import { flow } from "./en/flow.ts";
import { flowViews } from "./en/flow-view.ts";
import { format } from "./en/format.ts";
import { found } from "./en/found.ts";
import { kind } from "./en/kind.ts";
import { notice } from "./en/notice.ts";
import { page } from "./en/page.ts";
import { panel } from "./en/panel.ts";
import { reading } from "./en/reading.ts";
import { summary } from "./en/summary.ts";
import { whatif } from "./en/whatif.ts";
import { world } from "./en/world.ts";
import { createWords } from "./words.ts";

export const en = createWords({
  language: "en",
  dir: "ltr",
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
