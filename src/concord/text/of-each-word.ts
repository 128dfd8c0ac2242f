/** Words kept in mind: a language has not many more, and a hostile text without end. */
const mostKnown = 20_000;

/** Keeps what a function makes of each word: a text has far fewer words than places where they stand. */
export function ofEachWord<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= mostKnown) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
