import { cite } from "./ru/cite.ts";
import { command } from "./ru/command.ts";
import { comparing } from "./ru/comparing.ts";
import { control } from "./ru/control.ts";
import { flow } from "./ru/flow.ts";
import { flowViews } from "./ru/flow-view.ts";
import { format } from "./ru/format.ts";
import { found } from "./ru/found.ts";
import { kind } from "./ru/kind.ts";
import { notice } from "./ru/notice.ts";
import { page } from "./ru/page.ts";
import { panel } from "./ru/panel.ts";
import { reading } from "./ru/reading.ts";
import { summary } from "./ru/summary.ts";
import { whatif } from "./ru/whatif.ts";
import { world } from "./ru/world.ts";
import { createWords } from "./words.ts";

export const ru = createWords({
  language: "ru",
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
