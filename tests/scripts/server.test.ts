import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor } from "../../scripts/headers.ts";
import { codingFor, fileFor, type Served, serve } from "../../scripts/server.ts";

const root = mkdtempSync(join(tmpdir(), "served-"));
let served: Served;

/** Raw: fetch would tidy the path and decode the body. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
    const { hostname, port } = new URL(served.url);
    const call = request({ host: hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    call.on("error", failed).end();
  });
}

const script = "export const a = 1;\n".repeat(200);

beforeAll(async () => {
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>here</title>");
  writeFileSync(join(root, "assets", "a-1.js"), script);
  writeFileSync(join(root, "assets", "worker-1.mjs"), script);
  writeFileSync(join(root, "assets", "face-1.woff2"), "font");
  writeFileSync(join(root, ".inputs"), "secret");
  served = await serve(root, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

describe("the local server", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/assets/a-1.js", "text/javascript; charset=utf-8"],
    ["/assets/worker-1.mjs?v=1", "text/javascript; charset=utf-8"],
    ["/assets/face-1.woff2", "font/woff2"],
  ])("sends %s with its type and every header of the table", async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
    for (const [name, value] of Object.entries(headersFor(path.split("?")[0]!))) {
      expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
  });

  it.each([
    "/gone.js",
    "/assets/gone.js",
    "/assets",
    "/assets/",
    "/../package.json",
    "/assets/../../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/..%5cpackage.json",
    "/.inputs",
    "/_headers",
    "/a%00b",
    "/%E0%A4%A",
    "//etc/passwd",
  ])("refuses %s", async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain("<");
  });

  it("compresses as the client can read it, and never a font", async () => {
    const br = await ask("/assets/a-1.js", { "accept-encoding": "gzip, br" });
    expect([br.headers["content-encoding"], brotliDecompressSync(br.body).toString()]).toEqual(["br", script]);
    const gzip = await ask("/assets/a-1.js", { "accept-encoding": "gzip, br;q=0" });
    expect([gzip.headers["content-encoding"], gunzipSync(gzip.body).toString()]).toEqual(["gzip", script]);
    const plain = await ask("/assets/a-1.js");
    expect([plain.headers["content-encoding"], plain.body.toString()]).toEqual([undefined, script]);
    expect(
      (await ask("/assets/face-1.woff2", { "accept-encoding": "br" })).headers["content-encoding"],
    ).toBeUndefined();
  });

  it("answers a second visit with 304 until the file changes", async () => {
    const first = await ask("/");
    const again = { "if-none-match": String(first.headers.etag) };
    expect((await ask("/", again)).status).toBe(304);
    writeFileSync(join(root, "index.html"), "<!doctype html><title>there, changed</title>");
    expect((await ask("/", again)).status).toBe(200);
  });

  it("answers HEAD without a body and nothing else but GET", async () => {
    const head = await ask("/", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask("/", {}, "POST")).status).toBe(405);
  });

  it("rejects when the port is taken", async () => {
    await expect(serve(root, Number(new URL(served.url).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("reading a request", () => {
  it("takes the best coding that is not refused", () => {
    expect(codingFor("gzip, deflate, br")).toBe("br");
    expect(codingFor("br;q=0, gzip;q=0.5")).toBe("gzip");
    expect(codingFor("deflate")).toBe("identity");
    expect(codingFor(undefined)).toBe("identity");
  });

  it("finds the file an address means", () => {
    expect(fileFor("/?x=1")).toBe("index.html");
    expect(fileFor("/assets/a%20b.js#x")).toBe("assets/a b.js");
  });
});
