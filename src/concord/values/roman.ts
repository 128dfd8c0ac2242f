const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const wellFormed = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals, or undefined when the word is none. */
export function romanValue(word: string): number | undefined {
  if (word.length > 15 || !wellFormed.test(word)) return undefined;
  let total = 0;
  let previous = 0;
  for (const letter of [...word].reverse()) {
    const value = values[letter] ?? 0;
    total += value < previous ? -value : value;
    previous = value;
  }
  return total;
}
