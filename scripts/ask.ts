// The atlas in a terminal: the questions of the map, answered from the same data by the same code.
import { help } from "./ask/help.ts";
import { openAtlas } from "./ask/library.ts";
import { fault, type Reply } from "./ask/reading.ts";

process.exitCode = await ask(process.argv.slice(2));

/** Prints the answer to stdout, or why there is none to stderr. 0 = answered, 2 = the question cannot be read. */
async function ask(typed: readonly string[]): Promise<number> {
  const { words, json, top, cite } = options(typed);
  const [command = "help", ...rest] = words;
  const reply = top === null ? fault("--top wants a whole number of 1 and more.") : await answer(command, rest, top);
  if (!reply.ok) {
    process.stderr.write(`${reply.sentence}\n`);
    return 2;
  }
  const found = reply.view ? (await import("./ask/finding.ts")).withFinding(reply) : reply;
  const told = cite ? (await import("./ask/citations.ts")).withCitations(found) : found;
  if (!told.ok) {
    process.stderr.write(`${told.sentence}\n`);
    return 2;
  }
  process.stdout.write(`${json ? JSON.stringify(told.json, null, 2) : told.text}\n`);
  return 0;
}

/** Each question brings only the code that answers it: a process starts for every one. */
async function answer(command: string, rest: readonly string[], top: number): Promise<Reply> {
  switch (command) {
    case "members":
      return (await import("./ask/members.ts")).members(openAtlas(), rest);
    case "country":
      return (await import("./ask/country.ts")).country(openAtlas(), rest);
    case "pair":
      return (await import("./ask/pair.ts")).pair(openAtlas(), rest);
    case "flow":
      return (await import("./ask/flows.ts")).flow(openAtlas(), rest);
    case "flows":
      return (await import("./ask/flows.ts")).flows(openAtlas(), rest, top);
    case "changes":
      return (await import("./ask/changes.ts")).changes(openAtlas(), rest);
    case "vectors":
      return (await import("./ask/vectors.ts")).vectors(openAtlas(), rest);
    case "lens":
      return (await import("./ask/lens.ts")).lens(openAtlas(), rest);
    case "whatif":
      return (await import("./ask/whatif.ts")).whatif(openAtlas(), rest);
    case "draw":
      return (await import("./ask/draw.ts")).draw(openAtlas(), rest);
    case "story":
      return (await import("./ask/story.ts")).story(openAtlas(), rest);
    case "help":
    case "--help":
    case "-h":
      return { ok: true, json: { commands: help }, text: help.join("\n") };
    default:
      return fault(`Question “${command}” not known.\n${help.join("\n")}`);
  }
}

/** Words in their order, and what stands behind dashes. `top` is null where it is no number of 1 and more. */
function options(typed: readonly string[]): { words: string[]; json: boolean; cite: boolean; top: number | null } {
  const words: string[] = [];
  let top: number | null = 10;
  let json = false;
  let cite = false;
  for (let index = 0; index < typed.length; index++) {
    const text = typed[index] ?? "";
    const value = /^--top(?:=(.*))?$/.exec(text);
    if (text === "--json") json = true;
    else if (text === "--cite") cite = true;
    else if (value) top = wholeNumber(value[1] ?? typed[++index] ?? "");
    else words.push(text);
  }
  return { words, json, cite, top };
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}
