import type { Read, Reading } from "./read.ts";

/** From the page to the worker; the number comes back with the answer. */
export interface Question extends Reading {
  readonly number: number;
}

export interface Answer extends Read {
  readonly number: number;
}
