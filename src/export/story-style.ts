import { tokens as palette } from "../overlays/palette.ts";
import type { SheetFont } from "../sheet/svg-text.ts";
import { faceText } from "../sheet/svg-text.ts";
import type { Shades } from "./shades.ts";

const INTERFACE = [
  "surface",
  "raised",
  "ink",
  "ink2",
  "ink3",
  "rule",
  "hair",
  "control",
  "accent",
  "out",
  "in",
] as const;

/** The style of the file: its colours in light and dark, its fonts, one column or two, and paper. */
export function storyStyle(shades: Shades, faces: readonly SheetFont[]): string {
  const colours = (theme: "light" | "dark") =>
    `${INTERFACE.map((name) => `--${name}:${palette[theme][name]}`).join(";")};${shades.css(theme)}`;
  return [
    ...faces.map(faceText),
    `:root{color-scheme:light dark;${colours("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours("dark")}}}`,
    RULES,
  ].join("\n");
}

const SANS = '"Source Sans 3 Variable","Source Sans 3","Vazirmatn Variable",Vazirmatn,system-ui,sans-serif';
const SERIF = '"Source Serif 4 Variable","Source Serif 4","Vazirmatn Variable",Vazirmatn,Georgia,serif';

const RULES = `
*{box-sizing:border-box}
html{scroll-behavior:auto;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1240px;padding:24px;background:var(--surface);color:var(--ink);font:15px/22px ${SANS}}
h1,h2,h3,p,ol,ul,figure{margin:0}
h1{font:600 36px/42px ${SERIF};letter-spacing:-.012em;text-wrap:balance}
h2{margin-block:2px 10px;font:600 28px/34px ${SERIF};letter-spacing:-.012em;text-wrap:balance}
h3{margin-block:20px 6px;font:600 16px/22px ${SERIF}}
a{color:var(--accent);text-underline-offset:3px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.product{color:var(--ink3);font-weight:600}
.lead{margin-block:8px;max-width:60ch;font:400 20px/28px ${SERIF}}
.small{color:var(--ink3);font-size:13px;line-height:18px}
.contents{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:4px 24px;margin-block:16px 8px;padding-inline-start:24px}
.step{display:grid;gap:16px 32px;padding-block:32px;border-block-start:1px solid var(--rule)}
.step>*{min-width:0}
.text{font:400 18px/27px ${SERIF};text-wrap:pretty}
.text strong{font-weight:600}
.out{color:var(--out)}
.in{color:var(--in)}
sup{font-size:11px;line-height:0}
sup a{padding-inline:1px;text-decoration:none}
.rows{padding:0;list-style:none}
.rows li{padding-block:7px;border-block-start:1px solid var(--hair)}
.rows .when{display:block}
.status{display:inline-block;margin-inline-end:6px;padding-inline:6px;border:1px solid var(--control);border-radius:3px;font-size:12px;line-height:18px;font-weight:600}
.map svg{display:block;max-width:100%;height:auto;border:1px solid var(--rule)}
.map.wide{display:none}
.outlines{position:absolute}
footer{padding-block:24px;border-block-start:2px solid var(--ink)}
.notes{margin-block-end:24px;padding-inline-start:32px;font-size:13px;line-height:19px}
.notes li{margin-block:5px;overflow-wrap:anywhere}
.notes li:target,.step:target h2{background:var(--raised)}
[dir=rtl] body{line-height:26px}
@media (min-width:800px){.map.wide{display:block}.map.narrow{display:none}}
@media (min-width:1180px){.step{grid-template:auto 1fr/minmax(0,1fr) 744px}figure{grid-area:1/2/3/3}.rest>h3:first-child{margin-block-start:0}}
@media (max-width:479px){body{padding:16px}h1{font-size:28px;line-height:34px}h2{font-size:24px;line-height:30px}}
@media (max-width:371px){body{padding:12px}}
@media print{
@page{size:A4;margin:14mm}
body{max-width:none;padding:0;font-size:11pt;line-height:15pt}
.map.wide{display:block}.map.narrow{display:none}
.map svg{width:100%;max-height:150mm}
.step{display:block;break-before:page;padding-block:0;border:0}
.step figure{margin-block-start:12px;break-inside:avoid}
.rows li,.notes li{break-inside:avoid}
nav{display:none}
a{color:inherit}
}`;
