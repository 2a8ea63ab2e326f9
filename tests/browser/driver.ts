import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults, Result } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterEach, inject } from "vitest";
import { flagsWithoutWebGL } from "../../scripts/browser.ts";
import type { PageApi } from "../../src/app/page-api.ts";

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly locale?: string;
  readonly timezone?: string;
  readonly motion?: "reduce" | "no-preference";
  readonly forcedColours?: boolean;
  readonly touch?: boolean;
  readonly javaScript?: boolean;
  /** false: a browser of its own, without WebGL. */
  readonly webgl?: boolean;
  /** Called before the page is asked for: routes, init scripts, a stopped clock. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Something that no visit may cause, unless its test says so. */
export interface Fault {
  readonly kind: "console" | "policy" | "exception" | "answer" | "stranger";
  readonly text: string;
}

type Method = Exclude<keyof PageApi, "ready">;

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const output = fileURLToPath(new URL("../output/", import.meta.url));

/** One connection to the suite's Chromium for each test file. */
let shared: Promise<Browser> | undefined;
function sharedBrowser(): Promise<Browser> {
  shared ??= chromium.connect(inject("browser"));
  return shared;
}

function contextOptions(look: Look): BrowserContextOptions {
  return {
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    deviceScaleFactor: 1,
    colorScheme: look.theme ?? "light",
    locale: look.locale ?? "en-US",
    // Awkward on purpose: 14 hours ahead.
    timezoneId: look.timezone ?? "Pacific/Kiritimati",
    reducedMotion: look.motion ?? "reduce",
    forcedColors: look.forcedColours ? "active" : "none",
    hasTouch: look.touch ?? false,
    javaScriptEnabled: look.javaScript ?? true,
    // What is tested is what the server sends.
    serviceWorkers: "block",
  };
}

/** Chromium also writes violations to the console, but not which directive in words one can rely on. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    // biome-ignore lint/suspicious/noConsole: the console is the way out of the page.
    console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

function collectFaults(page: Page, url: string): Fault[] {
  const faults: Fault[] = [];
  const origin = new URL(url).origin;
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error") faults.push({ kind: text.startsWith("policy: ") ? "policy" : "console", text });
  });
  page.on("pageerror", (error) => faults.push({ kind: "exception", text: error.stack ?? error.message }));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push({ kind: "answer", text: `${response.status()} ${response.url()}` });
  });
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(origin) || /^(data|blob):/.test(request.url());
    if (!isOwn) faults.push({ kind: "stranger", text: request.url() });
  });
  return faults;
}

/** What `ready` waits for: <html data-ready> set, and not to "". Throws with the faults so far when it stays away. */
async function becomesReady(page: Page, faults: readonly Fault[], timeout: number): Promise<string> {
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    // A function, never a string: the policy would refuse a string in silence.
    const ready = await page.evaluate(() => document.documentElement.dataset.ready ?? "");
    if (ready !== "") return ready;
    await page.waitForTimeout(50);
  }
  throw new Error(`The page was not ready after ${timeout} ms. ${JSON.stringify(faults, null, 1)}`);
}

async function runAxe(page: Page, tags: readonly string[]): Promise<AxeResults> {
  const session = await page.context().newCDPSession(page);
  // The debugger's own evaluate is above the page's policy, a script element is not.
  await session.send("Runtime.evaluate", { expression: readFileSync(axeFile, "utf8") });
  await session.detach();
  return page.evaluate(
    (values) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      return axe.run(document, { runOnly: { type: "tag", values } });
    },
    [...tags],
  );
}

const describeViolation = ({ id, help, nodes }: Result) =>
  `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(" ")}`).join("\n")}`;

export type Visit = Awaited<ReturnType<typeof open>>;

/** Opens the built app at a path or link ("#asof=2018-04-09"), as a reader with that screen would. Close it. */
export async function open(path = "", look: Look = {}) {
  const own =
    look.webgl === false
      ? await chromium.launch({ executablePath: inject("chrome"), args: [...flagsWithoutWebGL] })
      : null;
  const context = await (own ?? (await sharedBrowser())).newContext(contextOptions(look));
  const page = await context.newPage();
  const url = inject("url");
  const faults = collectFaults(page, url);
  await page.addInitScript(reportViolations);
  await look.before?.(page);
  await page.goto(new URL(path, url).href);

  return {
    page,
    /** Everything that went wrong so far. A test that causes a fault takes it out: `visit.faults.length = 0`. */
    faults,

    ready: (timeout = 30_000) => becomesReady(page, faults, timeout),

    /** Calls a method of `window.multivector`; what comes back is a copy. */
    call: <Name extends Method>(name: Name, ...args: Parameters<PageApi[Name]>) =>
      page.evaluate(
        ([method, list]) => {
          const api = (window as unknown as { multivector: Record<string, (...all: unknown[]) => unknown> })
            .multivector;
          return api[method]?.(...list);
        },
        [name, args] as const,
      ) as Promise<ReturnType<PageApi[Name]>>,

    /** Saves tests/output/<name>.png and returns it. */
    screenshot: async (name: string) => {
      mkdirSync(output, { recursive: true });
      return page.screenshot({ path: join(output, `${name}.png`), animations: "disabled", caret: "hide" });
    },

    /** Violations in words, and how many checks passed: an empty page must not pass for an accessible one. */
    axe: async (
      tags: readonly string[] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    ) => {
      const { violations, passes } = await runAxe(page, tags);
      return { violations: violations.map(describeViolation), passes: passes.length };
    },

    close: async () => {
      await context.close();
      await own?.close();
    },
  };
}

/** Opens the app for the tests of a file or a group: each visit has arrived before it is handed out, and is closed after its test. */
export function visits(arrives: (visit: Visit) => Promise<unknown> = ({ ready }) => ready()) {
  const opened: Visit[] = [];
  afterEach(async () => {
    for (const visit of opened.splice(0)) await visit.close();
  });
  return async (path?: string, look?: Look): Promise<Visit> => {
    const visit = await open(path, look);
    opened.push(visit);
    await arrives(visit);
    return visit;
  };
}
