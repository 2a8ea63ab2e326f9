import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { choose, disclosure, segmented, tick } from "../../src/dom/control.ts";
import { ICONS, icon } from "../../src/dom/icon.ts";
import { part, rows, shape } from "../../src/dom/part.ts";
import { names } from "../../src/dom/prose.ts";
import { attributes, on, text } from "../../src/dom/put.ts";

const { document, Event } = parseHTML("<!doctype html><html><body></body></html>");
const box = () => document.createElement("div") as unknown as HTMLElement;

/** Keyed rows that note how often their text was set. */
function list(root: HTMLElement, letters: string) {
  rows(
    root,
    "li",
    "letter",
    [...letters],
    (letter) => letter,
    (row, letter) => text(row, letter),
  );
  return [...root.children];
}

describe("parts", () => {
  test("are made once and found again by tag and first class", () => {
    const root = box();
    const title = part(root, "h2", "title large");
    expect(part(root, "h2", "title")).toBe(title);
    expect(part(root, "p", "title")).not.toBe(title);
    expect(root.innerHTML).toBe('<h2 class="title large"></h2><p class="title"></p>');
  });
  test("shapes belong to SVG", () => {
    expect(shape(shape(box(), "svg", "drawing"), "g", "inner").namespaceURI).toBe("http://www.w3.org/2000/svg");
  });
});

describe("rows", () => {
  //  a b c      a c d
  test("keep their nodes by key", () => {
    const root = box();
    const [a, , c] = list(root, "abc");
    expect(list(root, "acd").slice(0, 2)).toEqual([a, c]);
    expect(root.textContent).toBe("acd");
  });
  test("take a new order without a new node", () => {
    const root = box();
    const before = list(root, "abc");
    expect(list(root, "cab")).toEqual([before[2], before[0], before[1]]);
  });
  test("leave other children alone", () => {
    const root = box();
    const title = part(root, "h2", "title");
    list(root, "ab");
    list(root, "");
    expect([...root.children]).toEqual([title]);
  });
});

describe("values", () => {
  test("null and false take an attribute away, true leaves it empty", () => {
    const root = attributes(box(), { hidden: true, title: "a", "data-n": 3 });
    expect(attributes(root, { hidden: false, title: null }).outerHTML).toBe('<div data-n="3"></div>');
  });
  test("markup in data stays text", () => {
    const root = text(box(), "<img src=x onerror=alert(1)>");
    expect(root.children).toHaveLength(0);
  });
  test("a later listener takes the place of the earlier one", () => {
    const root = box();
    const heard: string[] = [];
    on(root, "click", () => heard.push("first"));
    on(root, "click", () => heard.push("second"));
    root.dispatchEvent(new Event("click") as unknown as globalThis.Event);
    expect(heard).toEqual(["second"]);
  });
  test("foreign names stand each for itself, with their language", () => {
    const root = box();
    names(root, [{ text: "Тоҷикистон", lang: "tg" }, { text: "TJK" }]);
    expect([...root.querySelectorAll("bdi")].map((name) => [name.textContent, name.getAttribute("lang")])).toEqual([
      ["Тоҷикистон", "tg"],
      ["TJK", null],
    ]);
  });
});

describe("controls", () => {
  test("a tick box is a native one, named by its label or by what is said", () => {
    const root = box();
    tick(
      root,
      "row",
      { label: null, checked: true },
      () => undefined,
      (label) => text(part(label, "span", "words"), "Aland"),
    );
    const input = root.querySelector("input");
    expect([input?.type, input?.closest("label")?.textContent]).toEqual(["checkbox", "Aland"]);
  });
  test("a choice keeps its options and tells what was chosen", () => {
    const root = box();
    const groups = [
      {
        label: "",
        choices: [
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ],
      },
    ];
    const options = [...choose(root, "lens", "Lens", groups, "a", () => undefined).children];
    const select = choose(root, "lens", "Lens", groups, "b", () => undefined);
    expect([...select.children]).toEqual(options);
    expect([select.getAttribute("aria-label"), select.value]).toEqual(["Lens", "b"]);
  });
  test("segments are radio buttons of one group", () => {
    const root = box();
    const group = segmented(
      root,
      "way segmented",
      "Direction",
      [
        { value: "out", label: "Out" },
        { value: "in", label: "In" },
      ],
      "in",
      () => undefined,
    );
    expect([group.getAttribute("role"), group.getAttribute("aria-label")]).toEqual(["radiogroup", "Direction"]);
    expect([...group.querySelectorAll("input")].map(({ checked }) => checked)).toEqual([false, true]);
  });
  test("what is closed is not drawn, what is open is drawn anew", () => {
    const root = box();
    let drawn = 0;
    const draw = () => disclosure(root, "more", { label: "More" }, () => drawn++);
    const details = draw();
    expect(drawn).toBe(0);
    details.open = true;
    draw();
    expect(drawn).toBe(1);
  });
  test("every icon has strokes and says nothing by itself", () => {
    for (const name of Object.keys(ICONS) as (keyof typeof ICONS)[]) {
      const svg = icon(box(), name);
      expect(svg.getAttribute("aria-hidden")).toBe("true");
      expect(svg.children.length).toBeGreaterThan(0);
    }
  });
});
