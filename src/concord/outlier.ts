/** Locales that stand apart, with the value of each locale by id. */
export interface Outlier<T> {
  readonly apart: readonly string[];
  /** What the others agree on; undefined when no value has a majority. */
  readonly agreed: T | undefined;
}

/**
 * Finds the locales whose value stands apart from the others.
 * No locale is the source: with three or more the minority stands apart, with two (or with no majority) all do.
 * Returns undefined when all agree. `key` makes values comparable.
 */
export function outlier<T>(values: ReadonlyMap<string, T>, key: (value: T) => string): Outlier<T> | undefined {
  const groups = new Map<string, string[]>();
  for (const [locale, value] of values) {
    const k = key(value);
    const group = groups.get(k);
    if (group) group.push(locale);
    else groups.set(k, [locale]);
  }
  if (groups.size <= 1) return undefined;
  const majority = [...groups.values()].find((group) => group.length * 2 > values.size);
  if (!majority) return { apart: [...values.keys()], agreed: undefined };
  const [first] = majority;
  return {
    apart: [...values.keys()].filter((locale) => !majority.includes(locale)),
    agreed: first === undefined ? undefined : values.get(first),
  };
}
