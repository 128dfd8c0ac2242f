/** Code points below this are looked up in a table: all but those of East Asia and beyond. */
const near = 0x3000;

/**
 * Sorts characters, by code point, into the classes of `classOf`, which are numbers from 0 to 254. Few characters occur
 * in a text, and each is looked up in the tables of Unicode once.
 */
export function characterClasses(classOf: (character: string) => number): (code: number) => number {
  const table = new Uint8Array(near).fill(255);
  const others = new Map<number, number>();
  return (code) => {
    const known = code < near ? table[code] : others.get(code);
    if (known !== undefined && known !== 255) return known;
    const found = classOf(String.fromCodePoint(code));
    if (code < near) table[code] = found;
    else others.set(code, found);
    return found;
  };
}
