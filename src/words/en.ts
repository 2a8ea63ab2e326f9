import { control } from "./en/control.ts";
import { format } from "./en/format.ts";
import { kind } from "./en/kind.ts";
import { notice } from "./en/notice.ts";
import { panel } from "./en/panel.ts";
import { summary } from "./en/summary.ts";
import type { Words } from "./messages.ts";

export const en: Words = { language: "en", dir: "ltr", format, control, kind, panel, notice, summary };
