import { describe, expect, inject, it } from "vitest";
import { policy } from "../../scripts/headers.ts";
import { visits } from "./driver.ts";

describe("the page itself", () => {
  // Some of these pages are never ready.
  const go = visits(async () => undefined);

  it("becomes ready without a console error, a policy violation or a request to a stranger", async () => {
    const { ready, faults, page } = await go();
    await ready();
    expect(faults).toEqual([]);
    expect(await page.title()).toContain("Multivector");
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("is served with the policy, and carries its floor", async () => {
    const answer = await fetch(inject("url"));
    expect(answer.headers.get("content-security-policy")).toBe(policy);
    expect(await answer.text()).toMatch(/<meta http-equiv="Content-Security-Policy"[^>]*require-trusted-types-for/);
  });

  it("refuses to turn text into markup or code", async () => {
    const { faults, page } = await go();
    const outcomes = await page.evaluate(async () => {
      // The debugger, which runs this, is above the policy; a later turn of the page's own is not.
      await new Promise((done) => setTimeout(done));
      const tries = [
        () => {
          document.createElement("div").innerHTML = "<b>text</b>";
        },
        () => document.createElement("script").setAttribute("src", "data:text/javascript,0"),
        () => new Worker("data:text/javascript,0"),
        () => new Function("return 1")(),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return "went through";
        } catch {
          return "refused";
        }
      });
    });
    expect(outcomes).toEqual(outcomes.map(() => "refused"));
    // The driver sees violations: without this, a clean visit would prove nothing.
    // What the page writes to its console arrives when the machine has time for it.
    const told = () => faults.filter(({ kind }) => kind === "policy").length;
    await expect.poll(told, { timeout: 30_000 }).toBeGreaterThanOrEqual(2);
  });

  it("sees a request to a stranger", async () => {
    const { faults, page } = await go();
    await page.evaluate(() => fetch("https://elsewhere.invalid/").catch(() => null));
    await expect.poll(() => faults.map(({ kind }) => kind), { timeout: 30_000 }).toContain("stranger");
  });

  it("can be read without JavaScript", async () => {
    const { page } = await go("", { javaScript: false });
    expect(await page.locator("h1").textContent()).toBe("Multivector");
    expect(await page.locator("noscript").textContent()).toContain("JavaScript");
  });

  it("does not answer for a missing file with the page", async () => {
    for (const path of ["assets/gone-12345678.js", "gone.html", "build/../../package.json"]) {
      const answer = await fetch(new URL(path, inject("url")));
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get("content-security-policy")).toBe(policy);
    }
  });
});
