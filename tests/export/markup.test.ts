import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { element, joined, outward, page } from "../../src/export/markup.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  `"><svg onload=alert(1)>`,
  "]]>",
  "<!--",
  "&lt;b&gt;",
  "{{7*7}} #{x}",
];

describe("markup for files", () => {
  it.each(HOSTILE)("keeps %s as text, in content and in attributes", (text) => {
    const { document } = parseHTML(
      page({ language: "en", dir: "ltr", title: text, style: "p{margin:0}" }, element("p", { title: text }, text)),
    );
    expect(document.querySelector("p")?.textContent).toBe(text);
    expect(document.querySelector("p")?.getAttribute("title")).toBe(text);
    expect(document.querySelectorAll("body *")).toHaveLength(1);
    expect(document.querySelectorAll("script, img")).toHaveLength(0);
  });

  it("has no element and no attribute that runs or loads", () => {
    for (const name of ["script", "iframe", "img", "link", "base", "form", "object"])
      expect(() => element(name, {})).toThrow(name);
    for (const name of ["onclick", "style", "src", "srcset"]) expect(() => element("p", { [name]: "x" })).toThrow(name);
    expect(() => page({ language: "en", dir: "ltr", title: "", style: "</style>" })).toThrow();
  });

  it("links only where a reader can follow", () => {
    expect(outward("https://example.org/a?b=1&c=2", "a").markup).toBe(
      '<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">a</a>',
    );
    for (const url of ["javascript:alert(1)", "data:text/html,x", "//evil.example", "#x", "", "https://a b"])
      expect(outward(url, "a").markup).toBe("<span>a</span>");
  });

  it("leaves out what is nothing", () => {
    expect(joined([null, "a", element("br", {}), null]).markup).toBe("a<br>");
    expect(element("p", { id: null, class: "a" }, null).markup).toBe('<p class="a"></p>');
  });
});
