import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { headersFor } from "./headers.ts";
import { brotli, compressible, gzipped } from "./precompress.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

type Coding = "br" | "gzip" | "identity";

/** The best coding the client takes; one with q=0 is refused by it. */
export function codingFor(accept: string | undefined): Coding {
  const taken = new Set(
    (accept ?? "")
      .split(",")
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/),
      )
      .filter(([, q]) => q === undefined || Number(q.slice("q=".length)) > 0)
      .map(([name]) => name),
  );
  return taken.has("br") ? "br" : taken.has("gzip") ? "gzip" : "identity";
}

/** The file an address means, relative to the root; null for one that is malformed, hidden or climbs out. */
export function fileFor(url: string): string | null {
  try {
    // Not through URL: it would quietly resolve the dots we refuse.
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "");
    const parts = path.split("/").slice(1);
    if (!path.startsWith("/") || /[\\\0]/.test(path) || parts.some((part) => /^[._]/.test(part))) return null;
    return path === "/" ? "index.html" : parts.join("/");
  } catch {
    return null;
  }
}

interface Stored {
  readonly version: string;
  readonly tag: string;
  readonly plain: Buffer;
  readonly bodies: Map<Coding, Promise<Buffer>>;
}

/** Reads and compresses each file once, and again when it changes. */
function createShelf(root: string) {
  const shelf = new Map<string, Stored>();
  return async function take(name: string, wanted: Coding) {
    const file = join(root, name);
    const { mtimeMs, size } = await stat(file).then((found) => (found.isFile() ? found : Promise.reject()));
    const version = `${mtimeMs}-${size}`;
    let stored = shelf.get(name);
    if (stored?.version !== version) {
      const plain = await readFile(file);
      const tag = createHash("sha256").update(plain).digest("base64url").slice(0, 16);
      stored = { version, tag, plain, bodies: new Map() };
      shelf.set(name, stored);
    }
    const coding = compressible.test(name) ? wanted : "identity";
    return { coding, body: await bodyIn(stored, coding), tag: `"${stored.tag}-${coding}"` };
  };
}

function bodyIn(stored: Stored, coding: Coding): Promise<Buffer> {
  const known = stored.bodies.get(coding);
  if (known) return known;
  if (coding === "identity") return Promise.resolve(stored.plain);
  const made = coding === "br" ? brotli(stored.plain, 5) : gzipped(stored.plain, 6);
  stored.bodies.set(coding, made);
  return made;
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    ...headersFor("/"),
    "Cache-Control": "no-store",
    "Content-Type": "text/plain; charset=utf-8",
  });
  response.end(`${sentence}\n`);
}

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built folder on this machine only, with the shipped headers. Port 0 takes a free one; rejects when taken. */
export async function serve(root: string, port: number): Promise<Served> {
  const take = createShelf(root);
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET and HEAD.");
    const name = fileFor(request.url ?? "");
    if (name === null) return refuse(response, 400, "No such address.");
    const found = await take(name, codingFor(request.headers["accept-encoding"])).catch(() => null);
    if (!found) return refuse(response, 404, "There is no such file here.");
    const headers: Record<string, string | number> = {
      ...headersFor(name === "index.html" ? "/" : `/${name}`),
      "Content-Type": types[extname(name)] ?? "application/octet-stream",
      Vary: "Accept-Encoding",
      ETag: found.tag,
    };
    if (request.headers["if-none-match"]?.includes(found.tag)) {
      response.writeHead(304, headers).end();
      return;
    }
    if (found.coding !== "identity") headers["Content-Encoding"] = found.coding;
    headers["Content-Length"] = found.body.length;
    response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : found.body);
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
