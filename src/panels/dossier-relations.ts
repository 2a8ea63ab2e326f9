// What stands between the country and others on the day: by partner, or by kind; what ended before is a press away.
import { button, disclosure, segmented } from "../dom/control.ts";
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

/** So many rows of a group are seen at once. */
const FIRST = 3;

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
  const element = section(body, "dossier-relations", panel.relations, panel.records(now.length));
  const byKind = element.dataset.by === "kind";
  const choices = [
    { value: "partner", label: panel.relationsByPartner },
    { value: "kind", label: panel.relationsByKind },
  ];
  const choice = segmented(
    element,
    "relations-by segmented",
    panel.relations,
    choices,
    byKind ? "kind" : "partner",
    (by) => {
      element.dataset.by = by;
      dossierRelations(body, dossier, frame, desk);
    },
  );
  shown(choice, now.length > FIRST);
  text(
    shown(part(element, "p", "relations-none small"), now.length === 0),
    panel.noRelations(format.date(frame.state.asOf)),
  );
  const groups = byKind ? kindGroups(now, desk) : partnerGroups(dossier, frame, desk);
  rows(
    part(element, "div", "record-groups"),
    "div",
    "record-group",
    groups,
    ({ id }) => id,
    (box, group) => {
      groupBox(box, group, dossier.country.id, frame, desk);
    },
  );
  const ended = dossier.relations.filter(({ when }) => when === "before");
  const more = disclosure(element, "record-ended", `${panel.earlier} (${format.number(ended.length)})`);
  if (more.parentElement) shown(more.parentElement, ended.length > 0);
  relationRows(more, "ended-records", ended, { wide: false, own: [dossier.country.id] }, frame, desk);
  return element;
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

function groupBox(
  box: HTMLElement,
  { label, open, rows: found, countries }: Group,
  own: CountryId,
  frame: Frame,
  desk: Desk,
): void {
  const line = part(box, "div", "record-group-line");
  text(part(line, "h4", "record-group-name"), label);
  text(part(line, "span", "record-group-count least"), desk.words.format.number(found.length));
  const press = button(line, "record-group-open link-button", { label: open?.label ?? "" }, () => open?.press());
  shown(press, open !== null);
  const look = { wide: false, own: [own, ...(open === null ? [] : countries)] };
  relationRows(box, "first-records", found.slice(0, FIRST), look, frame, desk);
  const rest = found.slice(FIRST);
  const more = disclosure(
    box,
    "record-rest",
    `${desk.words.control.showAll} (${desk.words.format.number(found.length)})`,
  );
  if (more.parentElement) shown(more.parentElement, rest.length > 0);
  relationRows(more, "rest-records", rest, look, frame, desk);
  lights(
    line,
    countries.filter((id) => frame.atlas.countries.has(id)),
    desk,
  );
}
