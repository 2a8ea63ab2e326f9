// Where a country leans: one row a dimension, one mark a pole, shares of that dimension only. Nothing is added up.
import { button, choose, disclosure } from "../dom/control.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import { VOTE_YEARS } from "../model/atlas.ts";
import type { CountryId } from "../model/record.ts";
import { type Frame, isLoaded } from "../overlays/frame.ts";
import type { Cited } from "../query/cite.ts";
import { polesOf } from "../query/poles.ts";
import { type Dimension, type DimensionId, vectorNeeds, vectorsOf } from "../query/vectors.ts";
import { closeSheet, lookAtFlows, lookThrough, select, selectPair } from "../state/actions.ts";
import { selectedCountries } from "../state/state.ts";
import type { Action } from "../state/store.ts";
import { standingChip } from "./chips.ts";
import { citeView } from "./cite-part.ts";
import { elsewhereList } from "./elsewhere.ts";
import { want } from "./figures-wanted.ts";
import { leanLane, leanScale } from "./lean-lane.ts";
import { leanPoles } from "./lean-poles.ts";
import { leanTable } from "./lean-table.ts";
import { leanThrough } from "./lean-through.ts";
import { dimensionSpoken, dimensionTime, withoutFigure } from "./lean-words.ts";
import type { Desk, Panel } from "./panel.ts";
import { recordEnd } from "./record-more.ts";
import { head, region } from "./region.ts";
import { saying } from "./say.ts";

/** As narrow as a lane gets in this panel. */
const LANE = 330;

export const vectors: Panel = {
  id: "vectors",
  place: "drawer",
  shows: ({ state }) => state.sheet === "vectors" && state.story === null,
  render(root, frame, desk) {
    const { state } = frame;
    const { control, panel, reading, format } = desk.words;
    const say = saying(frame, desk.words);
    const [own, other] = selectedCountries(state);
    want(frame, desk, vectorNeeds(state.asOf));
    region(root, reading.vectors.open);
    const body = head(root, {
      id: "vectors",
      title: own === undefined ? reading.vectors.open : reading.vectors.title(say.country(own)),
      names: [
        ...(other === undefined ? [] : [{ text: reading.vectors.beside(say.country(other)) }]),
        { text: panel.asOf(format.date(state.asOf)) },
      ],
      deeds: [],
      closeLabel: control.close,
      close: () => desk.perform(closeSheet),
      below: (header) => citeView(header, frame, desk),
    });
    text(shown(part(body, "p", "vectors-none"), own === undefined), reading.vectors.select);
    const page = shown(part(body, "div", "vectors-page"), own !== undefined);
    if (own === undefined) return;
    beside(page, own, other, frame, desk);
    const isThere = vectorNeeds(state.asOf).every((need) => isLoaded(frame.atlas, need));
    text(shown(part(page, "p", "vectors-loading small"), !isThere), isThere ? "" : panel.loading);
    leanPoles(page, frame, desk);
    dimensions(page, own, other, frame, desk);
    const absent = part(page, "section", "vectors-absent");
    text(part(absent, "h3", "lean-title"), reading.vectors.notHere);
    elsewhereList(absent, ["arms", "sanctions", "trade"], frame, desk);
    text(part(page, "p", "vectors-rule least"), reading.vectors.rule);
    const through = disclosure(
      page,
      "vectors-through",
      { label: reading.vectors.throughTime, icon: "chevron" },
      (inner) => leanThrough(inner, own, frame, desk),
    );
    through.dataset.waits = isLoaded(frame.atlas, { kind: "votes", year: VOTE_YEARS.first }) ? "no" : "yes";
    disclosure(page, "vectors-table", { label: control.table, icon: "table" }, (inner) =>
      leanTable(inner, other === undefined ? [own] : [own, other], frame, desk),
    );
  },
};

/** The country beside: any, or none. */
function beside(page: HTMLElement, own: CountryId, other: CountryId | undefined, frame: Frame, desk: Desk): void {
  const { vectors: words } = desk.words.reading;
  const say = saying(frame, desk.words);
  const choices = [...frame.atlas.countries.keys()]
    .filter((id) => id !== own)
    .map((id) => ({ value: id, label: say.country(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, desk.words.language));
  const groups = [
    { label: "", choices: [{ value: "", label: other === undefined ? words.comparing : words.alone }, ...choices] },
  ];
  choose(page, "vectors-beside field", words.comparing, groups, other ?? "", (value) =>
    desk.perform(value === "" ? select(own) : selectPair(own, value)),
  );
}

function dimensions(page: HTMLElement, own: CountryId, other: CountryId | undefined, frame: Frame, desk: Desk): void {
  const { reading } = desk.words;
  const say = saying(frame, desk.words);
  const poles = polesOf(frame.atlas, frame.state.poles);
  const of = (country: CountryId) => vectorsOf(frame.atlas, country, frame.state.asOf, poles);
  const [found, compared] = [of(own), other === undefined ? [] : of(other)];
  leanScale(part(page, "div", "lean-scale"), say);
  rows(
    part(page, "div", "lean-rows"),
    "section",
    "lean-row",
    found,
    ({ id }) => id,
    (row, dimension) => {
      const name = part(row, "div", "lean-name");
      text(part(name, "h3", "lean-title"), reading.vectors.dimension[dimension.id]);
      text(part(name, "span", "lean-about least"), reading.vectors.about[dimension.id]);
      const how = part(name, "p", "lean-how");
      text(part(how, "span", "lean-when small"), dimensionTime(dimension, say));
      if (dimension.standing !== null) standingChip(how, dimension.standing, desk.words);
      const second = compared.find(({ id }) => id === dimension.id);
      const lanes = [{ country: own, of: dimension }, ...(other && second ? [{ country: other, of: second }] : [])];
      rows(
        part(row, "div", "lean-lanes"),
        "div",
        "lean-lane-line",
        lanes,
        ({ country }) => country,
        (line, lane, index) => {
          text(part(line, "bdi", "lean-code small"), lane.country);
          leanLane(part(line, "div", "lean-lane-box"), lane.of, LANE, index > 0, say);
          const without = withoutFigure(lane.of, say);
          text(shown(part(line, "p", "lean-without least"), without !== ""), without);
          text(part(line, "p", "spoken"), `${say.country(lane.country)}: ${dimensionSpoken(lane.of, say)}`);
        },
      );
      const deeds = part(row, "div", "lean-deeds");
      button(deeds, "lean-map link-button", { label: reading.vectors.onMap }, () =>
        desk.perform(onMap(dimension.id, dimension)),
      );
      const says = lanes
        .map(({ country, of: one }) => `${say.country(country)}: ${dimensionSpoken(one, say)}`)
        .join(". ");
      const cited: Cited = {
        kind: "value",
        says: `${reading.vectors.dimension[dimension.id]} (${reading.vectors.about[dimension.id]}). ${says}`,
        date: dimension.used,
        standing: dimension.standing,
        sources: dimension.sources,
      };
      disclosure(deeds, "lean-sources", { label: desk.words.panel.source }, (inner) =>
        recordEnd(inner, { sources: dimension.sources, date: dimension.used, cited }, frame, desk),
      );
    },
  );
}

/** The same dimension on the map: its flows where it is one, else the lens that asks the same. */
function onMap(id: DimensionId, { key }: Dimension): Action {
  switch (id) {
    case "abroad":
      return lookAtFlows(key ?? "un_stock-2020", "out");
    case "remittances":
      return lookAtFlows(key ?? "remittance_estimate", "in");
    case "exports":
    case "imports":
      return lookThrough("trade");
    case "votes":
      return lookThrough("votes");
    case "visa":
      return lookThrough("visa");
    case "ties":
      return lookThrough("ties");
  }
}
