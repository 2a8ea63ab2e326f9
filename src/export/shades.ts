/** Presentation attributes in which the light and the dark picture may differ; references differ only in their names. */
const VALUES = / (fill|stroke|stroke-width|[a-z]*-?opacity|id|clip-path)="([^"]*)"/g;
const NAMES = /^(id|clip-path)$|url\(#/;

/** What differs between light and dark, as CSS variables: the same pair of values has one name in the whole file. */
export interface Shades {
  /** The light picture with a variable wherever the dark one differs. The same where they differ in more than values. */
  join(light: string, dark: string): string;
  /** The declarations of all variables so far. */
  css(theme: "light" | "dark"): string;
}

export function createShades(): Shades {
  const names = new Map<string, { readonly name: string; readonly light: string; readonly dark: string }>();
  const nameOf = (light: string, dark: string) => {
    const key = `${light}|${dark}`;
    const known = names.get(key) ?? { name: `--v${names.size}`, light, dark };
    names.set(key, known);
    return `var(${known.name})`;
  };
  return {
    join(light, dark) {
      if (light.replace(VALUES, " $1") !== dark.replace(VALUES, " $1")) return light;
      const others = [...dark.matchAll(VALUES)];
      let at = 0;
      return light.replace(VALUES, (whole, attribute: string, value: string) => {
        const other = others[at++]?.[2] ?? value;
        const same = other === value || NAMES.test(attribute) || NAMES.test(value);
        return same ? whole : ` ${attribute}="${nameOf(value, other)}"`;
      });
    },
    css: (theme) => [...names.values()].map((pair) => `${pair.name}:${pair[theme]}`).join(";"),
  };
}
