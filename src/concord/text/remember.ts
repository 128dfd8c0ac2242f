/** Remembers what a function finds for an object, as long as the object lives. */
export function remember<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const memory = new WeakMap<K, { readonly found: T }>();
  return (key) => {
    const known = memory.get(key);
    if (known) return known.found;
    const found = find(key);
    memory.set(key, { found });
    return found;
  };
}

/** Remembers what a function finds for three objects, such as an instrument and two of its locales. */
export function rememberThree<A extends object, B extends object, C extends object, T>(
  find: (a: A, b: B, c: C) => T,
): (a: A, b: B, c: C) => T {
  const ofFirst = remember((a: A) => remember((b: B) => remember((c: C) => find(a, b, c))));
  return (a, b, c) => ofFirst(a)(b)(c);
}
