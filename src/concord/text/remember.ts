/**
 * What is remembered of each object, a place for each function. One table serves all functions: with a weak table for
 * each, collecting garbage costs more than what is found again.
 */
const notes = new WeakMap<object, unknown[]>();
let places = 0;
const nothing = Symbol('nothing');

/**
 * Remembers what a function finds for an object, as long as the object lives; to be called once for a function. What else
 * it needs goes with the object, as its locale goes with a reading.
 */
export function remember<K extends object, T, W = void>(find: (key: K, beside: W) => T): (key: K, beside: W) => T {
  const place = places++;
  return (key, beside) => {
    let own = notes.get(key);
    if (!own) {
      own = [];
      notes.set(key, own);
    }
    while (own.length <= place) own.push(nothing);
    if (own[place] === nothing) own[place] = find(key, beside);
    // Nothing else is ever put in this place.
    return own[place] as T;
  };
}

/** The same for three objects, such as an instrument and two of its locales. */
export function rememberThree<A extends object, B extends object, C extends object, T>(
  find: (a: A, b: B, c: C) => T,
): (a: A, b: B, c: C) => T {
  const ofFirst = rememberFew((a: A) => rememberFew((b: B) => rememberFew((c: C) => find(a, b, c))));
  return (a, b, c) => ofFirst(a)(b)(c);
}

/** Remembers with a table of its own, for functions that are themselves made over and over. */
export function rememberFew<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const memory = new WeakMap<K, { readonly found: T }>();
  return (key) => {
    const known = memory.get(key);
    if (known) return known.found;
    const found = find(key);
    memory.set(key, { found });
    return found;
  };
}

/** Remembers only what it found last, for what is asked of one object several times and then no more. */
export function rememberLast<K, T>(find: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly found: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, found: find(key) };
    return last.found;
  };
}
