/** Builds an index once for each array or table it is asked about, and forgets it with it. */
export function indexed<K extends object, V>(build: (key: K) => V): (key: K) => V {
  const built = new WeakMap<K, V>();
  return (key) => {
    const known = built.get(key);
    if (known !== undefined) return known;
    const value = build(key);
    built.set(key, value);
    return value;
  };
}

/**
 * Answers about an array or table, made once for each question; `key` tells questions apart. Of more than `most` the one
 * used longest ago is forgotten. The same answer is the same object, so that whoever has drawn it need not draw it again.
 */
export function remembered<K extends object, V>(most = Number.POSITIVE_INFINITY) {
  const answers = indexed((_: K) => new Map<string, V>());
  return (about: K, key: string, answer: () => V): V => {
    const own = answers(about);
    const known = own.get(key);
    const value = known === undefined ? answer() : known;
    // The last one used is the last to go.
    own.delete(key);
    own.set(key, value);
    const [oldest] = own.keys();
    if (own.size > most && oldest !== undefined) own.delete(oldest);
    return value;
  };
}

/** Records by each of the keys they have, in the order of the records. */
export function groupedBy<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}
