import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { files, type Headers, headersFor, metaPolicy, netlify, nginx, policy, rules } from "../../scripts/headers.ts";

const paths = ["/", "/index.html", "/assets/index-AbCd1234.js", "/favicon.svg", "/build.json"];

/** What a host of that kind sends: all matching blocks, a header sent twice joined with a comma. */
function sentByNetlify(path: string): Headers {
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of netlify().split("\n")) {
    if (line.startsWith("/")) applies = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : line === path;
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (applies && name && value) sent[name] = sent[name] ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

/** What nginx sends: of the one location that matches, exact before prefix. */
function sentByNginx(path: string): Headers {
  const blocks = nginx()
    .split(/^ {2}location /m)
    .slice(1);
  const block =
    blocks.find((text) => text.startsWith(`= ${path} {`)) ??
    blocks.find((text) => path.startsWith(/^\^~ (\S+) \{/.exec(text)?.[1] ?? "\0")) ??
    "";
  return Object.fromEntries(
    [...block.matchAll(/add_header ([\w-]+) "(.*)" always;/g)].map(([, name, value]) => [name, value]),
  );
}

/** Caddy applies every matching `header` block; the same name is replaced, so order matters. */
function sentByCaddy(path: string): Headers {
  const text = files["deploy/Caddyfile"]!();
  const blocks = [...text.matchAll(/^ {2}header (\S+) \{\n([\s\S]*?)^ {2}\}/gm)];
  const matching = blocks.filter(([, at]) => (at!.endsWith("*") ? path.startsWith(at!.slice(0, -1)) : at === path));
  const lines = matching.flatMap(([, , body]) => [...body!.matchAll(/^ {4}([\w-]+) "(.*)"$/gm)]);
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]));
}

describe("the table of headers", () => {
  it.each(Object.keys(files))("%s is current", (path) => {
    expect(readFileSync(path, "utf8")).toBe(files[path]!());
  });

  it.each(paths)("says the same for %s to every kind of host", (path) => {
    const own = headersFor(path);
    expect(sentByNetlify(path)).toEqual(own);
    expect(sentByNginx(path)).toEqual(own);
    expect(sentByCaddy(path)).toEqual(own);
  });

  it("sends one policy, strict, everywhere", () => {
    for (const path of [...paths, "/nowhere"]) expect(headersFor(path)["Content-Security-Policy"]).toBe(policy);
    expect(policy).not.toMatch(/unsafe|\*|(script|worker|default)-src[^;]*(data|blob|https?):/);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  });

  it("keeps in the page's meta all that a meta may say", () => {
    const without = policy.split("; ").filter((directive) => !directive.startsWith("frame-ancestors"));
    expect(metaPolicy.split("; ")).toEqual(without);
  });

  it("keeps what is named by its content, and asks again for the rest", () => {
    expect(headersFor("/assets/x.js")["Cache-Control"]).toContain("immutable");
    for (const path of ["/", "/index.html", "/build.json"]) expect(headersFor(path)["Cache-Control"]).toBe("no-cache");
  });

  it("stays within what the hosts take", () => {
    expect(rules.length).toBeLessThan(100);
    expect(
      Math.max(
        ...netlify()
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });
});
