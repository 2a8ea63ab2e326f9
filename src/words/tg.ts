import { cite } from "./tg/cite.ts";
import { command } from "./tg/command.ts";
import { comparing } from "./tg/comparing.ts";
import { control } from "./tg/control.ts";
import { flow } from "./tg/flow.ts";
import { flowViews } from "./tg/flow-view.ts";
import { format } from "./tg/format.ts";
import { found } from "./tg/found.ts";
import { kind } from "./tg/kind.ts";
import { notice } from "./tg/notice.ts";
import { page } from "./tg/page.ts";
import { panel } from "./tg/panel.ts";
import { reading } from "./tg/reading.ts";
import { summary } from "./tg/summary.ts";
import { whatif } from "./tg/whatif.ts";
import { world } from "./tg/world.ts";
import { createWords } from "./words.ts";

export const tg = createWords({
  language: "tg",
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
