// The gallery in a browser, for the eye: `npm run dev`, then /tests/gallery/.
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/vazirmatn/wght.css";
import { select } from "d3-selection";
import { wordsFor } from "../../src/words/messages.ts";
import { needs, pictures } from "./index.ts";
import { print } from "./picture.ts";
import { loadScenery } from "./scenery.ts";

const scenery = await loadScenery(async (path) => (await fetch(`/data/${path}`)).text(), needs);
for (const picture of pictures) {
  const words = await wordsFor(picture.state.language ?? "en");
  const figure = select("main").append("figure").attr("id", picture.id);
  const began = performance.now();
  const svg = figure.append("svg").node();
  if (!svg) continue;
  print(picture, scenery, words, svg);
  // Ids are the same in every picture; here they stand on one page.
  prefixIds(svg, picture.id);
  figure.append("figcaption").text(`${picture.title} (${picture.id}, ${Math.round(performance.now() - began)} ms)`);
}

function prefixIds(svg: SVGSVGElement, prefix: string): void {
  for (const element of svg.querySelectorAll("*")) {
    if (element.id) element.id = `${prefix}-${element.id}`;
    for (const { name, value } of [...element.attributes]) {
      if (value.startsWith("url(#")) element.setAttribute(name, value.replace("url(#", `url(#${prefix}-`));
    }
  }
}
