/** A strict reader of one BibTeX entry, as the program reads it: braces are counted, a backslash does not hide them. */
export function readBibtex(text: string): { readonly key: string; readonly fields: ReadonlyMap<string, string> } {
  const head = /^@misc\{([^\s,{}]+),\n/.exec(text);
  if (!head?.[1]) throw new Error(`no entry: ${text.slice(0, 60)}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (text[at] !== "}") {
    const field = /^ {2}([a-z]+) = \{/.exec(text.slice(at));
    if (!field?.[1]) throw new Error(`no field: ${text.slice(at, at + 60)}`);
    const from = at + field[0].length;
    const to = endOf(text, from);
    if (fields.has(field[1])) throw new Error(`twice: ${field[1]}`);
    fields.set(field[1], text.slice(from, to));
    if (text.slice(to, to + 3) !== "},\n") throw new Error(`no end: ${text.slice(to, to + 20)}`);
    at = to + 3;
  }
  if (at !== text.length - 1) throw new Error(`something follows: ${text.slice(at)}`);
  return { key: head[1], fields };
}

/** Where the brace closes that was opened before `from`. */
function endOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error("braces not in balance");
}
