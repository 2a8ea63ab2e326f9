import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SLOTS, slotColours, type Tokens, tokens } from "../../src/overlays/palette.ts";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const declared = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);
const kebab = (name: string) => name.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`);

describe("the colours of the page are those of the map", () => {
  test.each(Object.keys(tokens.light) as (keyof Tokens)[])("%s", (name) => {
    expect(declared.get(kebab(name))).toEqual([tokens.light[name], tokens.dark[name]]);
  });
  test.each(SLOTS)("%s", (slot) => {
    const name = slot.toLowerCase();
    expect(declared.get(name)).toEqual([slotColours.light[slot].fill, slotColours.dark[slot].fill]);
    expect(declared.get(`${name}-ink`)).toEqual([slotColours.light[slot].ink, slotColours.dark[slot].ink]);
  });
});
