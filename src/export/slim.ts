// Pictures as small as their size on the page allows: fewer points, no bookkeeping, each long outline once a file.

/** Points of an outline nearer than this to the last one kept, px, are left out. */
const NEAR = 0.35;
/** Shorter outlines (glyphs, line heads) stay as they are. */
const LONG = 400;

/** The picture in pieces, without classes and data of the joins; `scope` makes its ids its own. Each is to be thinned. */
export function pieces(svg: string, scope: string): string[] {
  return svg
    .replace(/^<\?xml[^>]*\?>\s*/, "")
    .replace(/ (?:class|data-[a-z]+|xmlns)="[^"]*"/g, "")
    .replace(/ id="([^"]*)"/g, ` id="${scope}-$1"`)
    .replace(/url\(#([^)]*)\)/g, `url(#${scope}-$1)`)
    .trim()
    .split(/(?=<path )/);
}

/** With coarser outlines. */
export const thinned = (piece: string): string =>
  piece.replace(/ d="([^"]*)"/g, (whole, d: string) => (d.length < LONG ? whole : ` d="${coarser(d)}"`));

/** Only straight lines are made coarser. */
function coarser(d: string): string {
  if (/[^MLZ\d.,\-e]/.test(d)) return d;
  return d
    .split(/(?=M)/)
    .map((piece) => {
      const closed = piece.endsWith("Z");
      const points = [...piece.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      const kept = apart(points);
      return kept.length < 2 ? "" : `M${kept.map(([x, y]) => `${short(x)},${short(y)}`).join("L")}${closed ? "Z" : ""}`;
    })
    .join("");
}

function apart(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const far = !last || Math.abs(point[0] - last[0]) > NEAR || Math.abs(point[1] - last[1]) > NEAR;
    if (far || index === points.length - 1) kept.push(point);
  });
  return kept;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

const PATH = /<path((?: [a-z-]+="[^"]*")*)\/>/g;
const OUTLINE = / d="([^"]*)"/;

/** Outlines that come again, in one picture or in several, are written once and referred to. */
export interface Sharing {
  /** First every picture is counted … */
  count(picture: string): void;
  /** … then each is written anew. */
  refer(picture: string): string;
  /** The outlines referred to, for the definitions of the page. */
  outlines(): string;
}

export function createSharing(): Sharing {
  const uses = new Map<string, number>();
  const names = new Map<string, string>();
  return {
    count(picture) {
      for (const [, attributes = ""] of picture.matchAll(PATH)) {
        const d = OUTLINE.exec(attributes)?.[1];
        if (d !== undefined && d.length >= LONG / 4) uses.set(d, (uses.get(d) ?? 0) + 1);
      }
    },
    refer: (picture) =>
      picture.replace(PATH, (whole, attributes: string) => {
        const d = OUTLINE.exec(attributes)?.[1] ?? "";
        if ((uses.get(d) ?? 0) < 2) return whole;
        const name = names.get(d) ?? `o${names.size}`;
        names.set(d, name);
        return `<use${attributes.replace(OUTLINE, "")} href="#${name}"/>`;
      }),
    outlines: () => [...names].map(([d, name]) => `<path id="${name}" d="${d}"/>`).join(""),
  };
}
