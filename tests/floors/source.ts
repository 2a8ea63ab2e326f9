import { type ESTree, parseSync } from "vite";

/** One import or re-export, static or not. Of a type only, it leaves no trace at run time. */
export interface Import {
  readonly from: string;
  readonly isType: boolean;
  readonly line: number;
}

/** A name the code refers to: not a property, not a key, not a string. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly mentions: readonly Mention[];
  /** Properties reached for, keys and whole strings: where a sink could hide. */
  readonly reaches: readonly Mention[];
  /** Calls `name(…)`, `x.name(…)` and `new name(…)` with at least one argument. */
  readonly calls: readonly Mention[];
}

type Node = ESTree.Node & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** Child nodes that are written as an identifier but name nothing in scope. */
function isMereKey(parent: Node, key: string): boolean {
  if (key === "property") return parent.type === "MemberExpression" && !parent.computed;
  if (key === "right") return parent.type === "TSQualifiedName";
  if (key === "imported") return parent.type === "ImportSpecifier";
  if (key === "key") return !parent.computed && !parent.shorthand;
  return key === "label" || key === "property";
}

function importOf(node: Node): { source: unknown; isType: boolean } | null {
  switch (node.type) {
    case "ImportDeclaration":
      return { source: node.source, isType: node.importKind === "type" };
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return { source: node.source, isType: node.exportKind === "type" };
    case "ImportExpression":
      return { source: node.source, isType: false };
    case "TSImportType":
      return { source: node.source ?? node.argument, isType: true };
    default:
      return null;
  }
}

const textOf = (value: unknown): string | null =>
  isNode(value) && value.type === "Literal" && typeof value.value === "string" ? value.value : null;

/** "f" for `f(…)`, "html" for `x.html(…)`, and with its owner what means something else elsewhere: "document.write". */
function calledName(callee: unknown): string | null {
  if (!isNode(callee)) return null;
  if (callee.type === "Identifier") return callee.name as string;
  if (callee.type !== "MemberExpression" || !isNode(callee.property)) return null;
  const name = (callee.property.name as string | undefined) ?? textOf(callee.property);
  const owner = isNode(callee.object) && callee.object.type === "Identifier" ? callee.object.name : null;
  return name && owner === "document" ? `document.${name}` : name;
}

/** What the floors are about, read from the syntax tree of one file. Throws on a file that does not parse. */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lineOf = (node: Node) => text.slice(0, node.start).split("\n").length;
  const imports: Import[] = [];
  const mentions: Mention[] = [];
  const reaches: Mention[] = [];
  const calls: Mention[] = [];

  function note(node: Node, isKey: boolean): void {
    const imported = importOf(node);
    const from = imported && textOf(imported.source);
    if (imported && from) imports.push({ from, isType: imported.isType, line: lineOf(node) });
    if (node.type === "Identifier")
      (isKey ? reaches : mentions).push({ name: node.name as string, line: lineOf(node) });
    const string = textOf(node);
    if (string !== null) reaches.push({ name: string, line: lineOf(node) });
    if (node.type !== "CallExpression" && node.type !== "NewExpression") return;
    const name = calledName(node.callee);
    if (name && (node.arguments as unknown[]).length > 0) calls.push({ name, line: lineOf(node) });
  }

  function walk(node: Node, isKey: boolean): void {
    note(node, isKey);
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) walk(child, isMereKey(node, key));
      }
    }
  }
  walk(program as unknown as Node, false);
  return { path, lines: text.replace(/\n$/, "").split("\n").length, imports, mentions, reaches, calls };
}
