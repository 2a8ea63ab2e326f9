// Where a record comes from: title, publisher, date, licence, doubt, and the link.
import { button, link } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { on, shown, text } from "../dom/put.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Source, SourceId } from "../model/record.ts";
import { sourceCitation } from "../query/cite.ts";
import type { Desk } from "./panel.ts";

const found = (atlas: Atlas, ids: readonly SourceId[]): Source[] => ids.flatMap((id) => atlas.sources.get(id) ?? []);

/** One entry a source; each can be opened where it has an address, and its citation copied. */
export function sourceLinks(parent: HTMLElement, atlas: Atlas, ids: readonly SourceId[], desk: Desk): void {
  const { panel, control, format, notice } = desk.words;
  rows(
    part(parent, "ul", "source-links"),
    "li",
    "source-entry",
    found(atlas, ids),
    ({ id }) => id,
    (row, source) => {
      const url = source.url;
      text(shown(part(row, "bdi", "source-title"), url === null), url === null ? source.title : "");
      if (url !== null) link(row, "source-open link", url, source.title);
      const about = [source.publisher, source.published && format.date(source.published), source.licence];
      text(part(row, "span", "source-about least"), about.filter(Boolean).join(" · "));
      const doubt = part(row, "span", "source-doubt least");
      text(shown(doubt, source.doubt !== null), source.doubt === null ? "" : `${panel.doubt}: ${source.doubt}`);
      const copy = button(row, "source-copy link-button", { label: control.copyCitation }, () => undefined);
      on(copy, "click", async () =>
        desk.announce((await desk.copy(sourceCitation(source))) ? notice.copied : notice.notCopied),
      );
    },
  );
}
