// Chips: a sign and a word for how something stands. The same signs everywhere.
import { chip } from "../dom/control.ts";
import type { IconName } from "../dom/icon.ts";
import { attributes, shown } from "../dom/put.ts";
import type {
  Evidence,
  Membership,
  Quality,
  Relation,
  RelationStatus,
  RelationType,
  Standing,
} from "../model/record.ts";
import type { Words } from "../words/messages.ts";

const STATUS: Readonly<Record<RelationStatus, IconName>> = {
  in_force: "inForce",
  signed: "signed",
  pending: "pending",
  postponed: "postponed",
  considered: "considered",
  proposed: "proposed",
  expired: "ended",
  denied: "denied",
  disputed: "disputed",
};

/** Of these one says that they are open, not that they are in force. */
const QUARRELS: ReadonlySet<RelationType> = new Set(["war", "dispute"]);

export function statusChip(parent: HTMLElement, { type }: Relation, status: RelationStatus, words: Words): HTMLElement {
  const open = QUARRELS.has(type) && (status === "in_force" || status === "disputed");
  const says = open
    ? { icon: STATUS.disputed, label: words.kind.open }
    : { icon: STATUS[status], label: words.kind.status[status] };
  return chip(parent, "status-chip", says);
}

/** How a figure is known. */
export function standingChip(parent: HTMLElement, standing: Standing, words: Words): HTMLElement {
  const element = chip(parent, "standing-chip", { icon: standing, label: words.kind.standing[standing] });
  return attributes(element, { title: words.kind.standingMeans[standing] });
}

/** A doubt about one figure; nothing where there is none. */
export function qualityChip(parent: HTMLElement, quality: Quality, words: Words): void {
  const element = chip(parent, "quality-chip", {
    icon: null,
    label: quality === "ok" ? "" : words.kind.quality[quality],
    tone: "warn",
  });
  shown(element, quality !== "ok");
}

/** On what is not on record but supposed; nothing on all else. */
export function suppositionChip(parent: HTMLElement, { supposed }: Pick<Membership, "supposed">, words: Words): void {
  const element = chip(parent, "supposition-chip", {
    icon: "whatif",
    label: supposed ? words.whatif.supposed : "",
    tone: "scenario",
  });
  shown(element, supposed === true);
}

/** On a fact that rests on memory, wholly or in part; nothing on what a source that was read states. */
export function evidenceChip(parent: HTMLElement, evidence: Evidence, { page }: Words): void {
  const whole = evidence === "recall";
  const element = chip(parent, "evidence-chip", {
    icon: null,
    label: evidence === "seen" ? "" : whole ? page.unconfirmed : page.partly,
    tone: whole ? "warn" : "quiet",
  });
  attributes(shown(element, evidence !== "seen"), { title: whole ? page.unconfirmedMeans : page.partlyMeans });
}

/** On what another record or statement says otherwise. */
export function contradictedChip(parent: HTMLElement, contradicted: boolean, { page }: Words): void {
  const says = { icon: "disputed", label: contradicted ? page.contradicted : "", tone: "quiet" } as const;
  shown(chip(parent, "contradicted-chip", says), contradicted);
}
