/** Every source id that a value names in a field called source or sources, however deep. */
export function sourcesNamed(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) sourcesNamed(item, found);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) {
      if (key === "sources" || key === "source")
        for (const id of [item].flat()) if (typeof id === "string") found.add(id);
      if (key !== "values" && key !== "rows") sourcesNamed(item, found);
    }
  return found;
}
