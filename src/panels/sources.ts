// The sources of what is in view: what they are used for, their licence, what is not settled about them.
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import { closeSheet } from "../state/actions.ts";
import type { Words } from "../words/messages.ts";
import type { Panel } from "./panel.ts";
import { head, region } from "./region.ts";
import { sourceLinks } from "./source-links.ts";
import { sourcesUsed, type Use } from "./sources-used.ts";

export const sources: Panel = {
  id: "sources",
  place: "over",
  shows: ({ state }) => state.sheet === "sources",
  render(root, frame, desk) {
    const { words } = desk;
    region(root, words.control.region.sources);
    const body = head(root, {
      id: "sources",
      title: words.panel.sourcesTitle,
      names: [{ text: words.panel.asOf(words.format.date(frame.state.asOf)) }],
      deeds: [],
      closeLabel: words.control.close,
      close: () => desk.perform(closeSheet),
    });
    const used = sourcesUsed(frame);
    const groups = USES.map((use) => ({ use, ids: [...used].flatMap(([id, uses]) => (uses.has(use) ? [id] : [])) }));
    rows(
      body,
      "section",
      "sources-group",
      groups,
      ({ use }) => use,
      (group, { use, ids }) => {
        shown(group, ids.length > 0);
        text(part(group, "h3", "sources-title section"), `${useWords(use, words)} (${words.number(ids.length)})`);
        sourceLinks(group, frame.atlas, ids, desk);
      },
    );
  },
};

const USES: readonly Use[] = ["flows", "lens", "memberships", "relations", "statements", "places"];

function useWords(use: Use, { control, panel }: Words): string {
  switch (use) {
    case "flows":
      return control.overlay.migration;
    case "lens":
      return control.lens;
    case "memberships":
      return control.overlay.blocs;
    case "relations":
      return control.overlay.relations;
    case "statements":
      return panel.statements;
    case "places":
      return panel.places;
  }
}
