import type { Need } from "../../src/model/atlas.ts";
import { oddLines } from "./odd-lines.ts";
import { lookAt, type Picture } from "./picture.ts";

/** Parts of the dataset the pictures need beyond the core. */
export const needs: readonly Need[] = [
  { kind: "flows", key: "un_stock-2020" },
  { kind: "flows", key: "modelled_change_of_residence" },
  { kind: "flows", key: "labour_migrants_claim" },
  { kind: "population" },
  { kind: "trade" },
  { kind: "visas", date: "2025-01-12" },
  { kind: "votes", year: 2018 },
];

const only = (...overlays: readonly ("relations" | "blocs" | "migration")[]) => new Set(overlays);
const none = { kind: "none" } as const;
const eurasia = lookAt(72, 44, 2.1);

/** Every picture is a snapshot test and stands on the gallery page of `npm run dev`. */
export const pictures: readonly Picture[] = [
  {
    id: "readme",
    title: "First sight, for the page about the project",
    state: {},
    standalone: true,
    sheet: { chrome: true, width: 1200, height: 800 },
  },
  { id: "first", title: "First sight", state: {}, sheet: { height: 720 } },
  { id: "first-dark", title: "First sight, dark", state: {}, theme: "dark", sheet: { height: 720 } },
  { id: "first-bands", title: "First sight with bands", state: { blocStyle: "bands" } },
  { id: "first-bands-dark", title: "First sight with bands, dark", state: { blocStyle: "bands" }, theme: "dark" },
  {
    id: "one-bloc",
    title: "One bloc: plain fills",
    state: { overlays: only("blocs"), blocs: ["SCO"], selection: none, camera: eurasia },
  },
  {
    id: "statuses",
    title: "Every status: members, observers, partners, candidates, frozen, former",
    state: {
      asOf: "2025-10-01",
      overlays: only("blocs"),
      blocs: ["CSTO", "EU", "OTS"],
      selection: none,
      camera: lookAt(42, 46, 2.4),
    },
    sheet: { chrome: true, height: 800 },
  },
  {
    id: "changes",
    title: "What changed between 2018 and 2026: joined, left, other status, agreements",
    state: {
      since: "2018-04-09",
      asOf: "2026-01-01",
      sheet: "changes",
      overlays: only("blocs"),
      blocs: ["CSTO", "CIS"],
      selection: { kind: "several", ids: ["TJK", "KGZ", "UZB"] },
      camera: eurasia,
    },
    sheet: { chrome: true, height: 800 },
  },
  {
    id: "two-blocs",
    title: "SCO and CSTO as of 1 October 2025",
    state: {
      asOf: "2025-10-01",
      overlays: only("blocs"),
      blocs: ["SCO", "CSTO"],
      selection: { kind: "bloc", id: "SCO" },
      camera: eurasia,
    },
  },
  {
    id: "three-blocs-2011",
    title: "CSTO, SCO and EEU as of 1 January 2011",
    state: { asOf: "2011-01-01", overlays: only("blocs"), selection: none, camera: eurasia },
  },
  {
    id: "count",
    title: "Four and more blocs: how many",
    state: { overlays: only("blocs"), blocs: ["CSTO", "SCO", "EEU", "CIS", "BRICS"], selection: none, camera: eurasia },
    sheet: { chrome: true, height: 760 },
  },
  {
    id: "ties",
    title: "Ties of Tajikistan",
    state: { overlays: only("relations"), lens: "ties", camera: lookAt(66, 42, 2.4) },
  },
  {
    id: "visa",
    title: "Where a Tajik passport goes",
    state: { asOf: "2025-01-12", overlays: only("relations"), lens: "visa", camera: lookAt(66, 30, 1.9) },
    sheet: { chrome: true, height: 860 },
  },
  {
    id: "votes",
    title: "UN votes alike",
    state: { overlays: only("relations"), lens: "votes", camera: eurasia },
    theme: "dark",
  },
  {
    id: "scenario",
    title: "What if: Tajikistan in the EEU, Armenia out of the CSTO",
    state: {
      asOf: "2019-06-01",
      scenario: [
        { country: "TJK", bloc: "EEU", standing: "member", from: "2019-01-01" },
        { country: "ARM", bloc: "CSTO", standing: "none", from: "2019-03-01" },
      ],
      overlays: only("blocs"),
      selection: none,
      camera: lookAt(58, 45, 2.6),
    },
    sheet: { chrome: true, height: 760 },
  },
  {
    id: "lens-world",
    title: "Everyone's largest trading partner",
    state: { overlays: only("relations"), lens: "trade", selection: none },
    sheet: { fit: "world", chrome: true, width: 1000, height: 800 },
  },
  {
    id: "lens-poles",
    title: "UN votes: more like Russia's or more like China's, dark",
    state: { overlays: only("relations"), lens: "votes", selection: none, between: ["RUS", "CHN"] },
    theme: "dark",
    sheet: { fit: "world", chrome: true, width: 1000, height: 800 },
  },
  {
    id: "pair",
    title: "Russia and Tajikistan",
    state: { selection: { kind: "pair", a: "RUS", b: "TJK" }, camera: lookAt(56, 47, 2.9) },
  },
  {
    id: "world-flows",
    title: "World flows: the 400 largest corridors",
    state: {
      asOf: "2023-07-01",
      overlays: only("migration"),
      measure: "modelled_change_of_residence",
      selection: none,
    },
    sheet: { fit: "world", width: 1000, height: 560 },
  },
  {
    id: "world-regions",
    title: "World flows added up by region, coloured by where they begin",
    state: {
      asOf: "2018-04-09",
      overlays: only("migration"),
      selection: none,
      grouping: "region",
      tint: "partner",
    },
    sheet: { fit: "world", chrome: true, width: 1000, height: 860 },
  },
  {
    id: "bloc-within",
    title: "The EEU among its members",
    state: {
      overlays: only("migration"),
      selection: { kind: "bloc", id: "EEU" },
      reach: "within",
      camera: lookAt(58, 50, 2.6),
    },
  },
  {
    id: "bloc-out",
    title: "Out of the CSTO, dark",
    state: {
      overlays: only("migration"),
      selection: { kind: "bloc", id: "CSTO" },
      direction: "out",
      camera: lookAt(52, 50, 2.4),
    },
    theme: "dark",
  },
  {
    id: "by-blocs",
    title: "The world by bloc: nobody is counted twice",
    state: { overlays: only("blocs", "migration"), selection: none, grouping: "bloc", camera: lookAt(62, 40, 1.9) },
    sheet: { chrome: true, height: 900 },
  },
  {
    id: "how-known",
    title: "How figures are known: a claim is hollow",
    state: { measure: "labour_migrants_claim", overlays: only("migration"), tint: "standing" },
    sheet: { chrome: true, height: 620 },
  },
  {
    id: "kyrgyzstan-in",
    title: "Kyrgyzstan, in",
    state: {
      overlays: only("migration"),
      selection: { kind: "country", id: "KGZ" },
      direction: "in",
      camera: lookAt(70, 45, 2.8),
    },
  },
  { id: "phone", title: "First sight on a phone", state: {}, sheet: { width: 390, height: 430 } },
  { id: "globe", title: "Globe", state: { projection: "globe", camera: lookAt(66, 42, 1.9) } },
  {
    id: "pacific",
    title: "Across 180°",
    state: { overlays: only("migration"), selection: { kind: "country", id: "FJI" }, camera: lookAt(178, -8, 1.7) },
  },
  { id: "persian", title: "نخستین نگاه", state: { language: "fa" }, sheet: { chrome: true, height: 820 } },
  {
    id: "disputed-un",
    title: "Disputed areas, UN-like",
    state: { overlays: only(), selection: none, camera: lookAt(40, 42, 2.6) },
  },
  {
    id: "disputed-facto",
    title: "Disputed areas, de facto",
    state: { overlays: only(), selection: none, worldView: "facto", camera: lookAt(40, 42, 2.6) },
  },
  {
    id: "empty",
    title: "Nothing on",
    state: { overlays: only(), selection: none, camera: lookAt(25, 15, 1.6) },
    sheet: { chrome: true, height: 520 },
  },
  {
    id: "print",
    title: "Textures in print",
    state: { overlays: only("blocs"), camera: eurasia },
    sheet: { textureScale: 1.4, chrome: true },
  },
  { id: "forced", title: "Forced colours", state: {}, sheet: { forced: true } },
  ...oddLines,
];
