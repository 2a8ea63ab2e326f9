// Over the map while anything is supposed: that this is a scenario, which, and the way out of it.
import { button, chip } from "../dom/control.ts";
import { part } from "../dom/part.ts";
import { attributes, shown, text } from "../dom/put.ts";
import { leaveScenario, openSheet } from "../state/actions.ts";
import { scenarioNote } from "../words/scenario.ts";
import type { Panel } from "./panel.ts";
import { region } from "./region.ts";

export const scenarioBanner: Panel = {
  id: "scenario",
  place: "banner",
  shows: ({ state }) => state.scenario.length > 0,
  render(root, frame, desk) {
    const { whatif } = desk.words;
    const note = scenarioNote(frame, desk.words);
    region(root, whatif.scenario);
    const line = attributes(part(root, "div", "scenario-banner"), { "data-holds": note === null ? "no" : "yes" });
    chip(line, "scenario-chip", { icon: "whatif", label: whatif.scenario, tone: "scenario" });
    text(part(line, "p", "scenario-words small"), note ?? whatif.noneHolds);
    const deeds = part(line, "div", "scenario-deeds");
    const see = button(deeds, "scenario-see link-button", { label: whatif.see }, () =>
      desk.perform(openSheet("whatif")),
    );
    shown(see, frame.state.sheet !== "whatif");
    button(deeds, "scenario-leave link-button", { label: whatif.leave }, () => desk.perform(leaveScenario));
  },
};
