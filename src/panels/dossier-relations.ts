// What stands between the country and others on the day: by partner, or by kind; what ended before is a press away.
import { button, disclosure, segmented, whenOpen } from "../dom/control.ts";
import { icon } from "../dom/icon.ts";
import { part, rows } from "../dom/part.ts";
import { shown, text } from "../dom/put.ts";
import type { CountryId } from "../model/record.ts";
import type { Frame } from "../overlays/frame.ts";
import type { Dossier } from "../query/dossier.ts";
import { type RelationRow, rowsByKind } from "../query/relation-rows.ts";
import { selectBloc, selectPair } from "../state/actions.ts";
import type { Desk } from "./panel.ts";
import { section } from "./region.ts";
import { relationRows } from "./relation-rows.ts";
import { saying } from "./say.ts";
import { lights } from "./swatch-row.ts";
import { varied } from "./varied.ts";

/** So many rows of a group are seen at once, and so many groups. */
const FIRST = 3;
const GROUPS = 5;

interface Group {
  readonly id: string;
  readonly label: string;
  readonly open: { readonly label: string; readonly press: () => void } | null;
  readonly rows: readonly RelationRow[];
  readonly countries: readonly CountryId[];
}

export function dossierRelations(body: HTMLElement, dossier: Dossier, frame: Frame, desk: Desk): HTMLElement {
  const { panel, format } = desk.words;
  const now = dossier.relations.filter(({ when }) => when === "now");
  const element = section(body, "dossier-relations", panel.relations, format.number(now.length));
  const byKind = element.dataset.by === "kind";
  const choices = [
    { value: "partner", label: panel.relationsByPartner },
    { value: "kind", label: panel.relationsByKind },
  ];
  const line = part(element, "div", "section-line");
  const chosen = byKind ? "kind" : "partner";
  const choice = segmented(line, "relations-by segmented", panel.relations, choices, chosen, (by) => {
    element.dataset.by = by;
    dossierRelations(body, dossier, frame, desk);
  });
  shown(choice, now.length > FIRST);
  text(
    shown(part(element, "p", "relations-none small"), now.length === 0),
    panel.noRelations(format.date(frame.state.asOf)),
  );
  const groups = byKind ? kindGroups(now, desk) : partnerGroups(dossier, frame, desk);
  groupList(element, groups.slice(0, GROUPS), true, dossier, frame, desk);
  const all = `${desk.words.control.showAll} (${format.number(groups.length)})`;
  const others = disclosure(element, "record-rest", { label: all }, (list) => {
    groupList(list, groups.slice(GROUPS), false, dossier, frame, desk);
  });
  shown(others, groups.length > GROUPS);
  const ended = dossier.relations.filter(({ when }) => when === "before");
  const label = `${panel.earlier} (${format.number(ended.length)})`;
  const more = disclosure(element, "record-ended", { label }, (list) => {
    relationRows(list, "ended-records", ended, { wide: false, own: [dossier.country.id] }, frame, desk);
  });
  shown(more, ended.length > 0);
  return element;
}

function groupList(
  parent: HTMLElement,
  groups: readonly Group[],
  opens: boolean,
  { country }: Dossier,
  frame: Frame,
  desk: Desk,
): void {
  rows(
    part(parent, "div", "record-groups"),
    "details",
    "record-group",
    groups,
    ({ id }) => id,
    (box, group, index) => {
      groupBox(box, group, opens && index === 0, country.id, frame, desk);
    },
  );
}

const kindGroups = (now: readonly RelationRow[], { words }: Desk): Group[] =>
  rowsByKind(now).map(({ kind, rows: found }) => ({
    id: `kind ${kind}`,
    label: words.kind.tie[kind],
    open: null,
    rows: found,
    countries: found.flatMap(({ relation }) => relation.parties),
  }));

function partnerGroups({ country, partners }: Dossier, frame: Frame, desk: Desk): Group[] {
  const say = saying(frame, desk.words);
  const { control } = desk.words;
  return partners.map(({ partner, rows: found }) => ({
    id: partner,
    label: say.party(partner),
    open: frame.atlas.blocs.has(partner)
      ? { label: control.open, press: () => desk.perform(selectBloc(partner)) }
      : { label: control.openPair, press: () => desk.perform(selectPair(country.id, partner)) },
    rows: found,
    countries: [country.id, partner],
  }));
}

/** A group is a line that opens; the first is open to begin with. */
function groupBox(
  box: HTMLDetailsElement,
  group: Group,
  first: boolean,
  own: CountryId,
  frame: Frame,
  desk: Desk,
): void {
  const { label, open, rows: found, countries } = group;
  // Only when the line is new: from then on it stays as the reader left it.
  if (first && box.dataset.begun !== "yes") box.open = true;
  box.dataset.begun = "yes";
  const line = part(box, "summary", "record-group-line");
  text(part(line, "h4", "record-group-name"), label);
  text(part(line, "span", "record-group-count least"), desk.words.format.number(found.length));
  icon(line, "chevron", 12);
  lights(
    line,
    countries.filter((id) => frame.atlas.countries.has(id)),
    desk,
  );
  whenOpen(box, "record-group-body", (body) => {
    const look = { wide: false, own: [own, ...(open === null ? [] : countries)] };
    const { shown: few, rest } = varied(found, FIRST);
    relationRows(body, "first-records", few, look, frame, desk);
    const showAll = `${desk.words.control.showAll} (${desk.words.format.number(found.length)})`;
    const more = disclosure(body, "record-rest", { label: showAll }, (list) => {
      relationRows(list, "rest-records", rest, look, frame, desk);
    });
    shown(more, rest.length > 0);
    const press = button(body, "record-group-open link-button", { label: open?.label ?? "" }, () => open?.press());
    shown(press, open !== null);
  });
}
