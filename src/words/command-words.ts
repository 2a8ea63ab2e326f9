import type { Projection, SheetId } from "../state/state.ts";

export type ResultGroup =
  | "command"
  | "together"
  | "country"
  | "bloc"
  | "relation"
  | "place"
  | "person"
  | "example"
  | "nearest";

/** What a command would do, told before Enter is pressed. */
export interface CommandWords {
  readonly groups: Readonly<Record<ResultGroup, string>>;
  readonly switchOn: (name: string) => string;
  readonly switchOff: (name: string) => string;
  readonly asOf: (date: string) => string;
  readonly beside: (date: string) => string;
  readonly joins: (country: string, bloc: string, date: string) => string;
  readonly leaves: (country: string, bloc: string, date: string) => string;
  readonly lens: (lens: string) => string;
  readonly flows: (measure: string, direction: string) => string;
  readonly language: (language: string) => string;
  readonly theme: (theme: string) => string;
  readonly projection: Readonly<Record<Projection, string>>;
  readonly sheet: Readonly<Record<Exclude<SheetId, "none">, string>>;
  readonly clear: string;
  readonly swap: string;
  /** Shown where nothing is typed yet; each can be done as it stands. */
  readonly examples: readonly string[];
}
