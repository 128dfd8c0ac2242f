import { Random } from '../measure/random.js';

/** A word as written: what stands in `{{…}}`, `$t(…)`, a link or emphasis stays whole. */
const word = /(?:\{\{[^}]*\}\}|\$t\([^)]*\)|\[[^\]]*\]\([^)]*\)|\*+[^*]*\*+|\S)+/g;

/** The texts of a locale file, the words of each in another order, which `seed` decides. */
export function shuffleWords(json: string, seed: string): string {
  const random = new Random(seed);
  const shuffled = (value: unknown): unknown => {
    if (typeof value === 'string') return random.shuffled(value.match(word) ?? []).join(' ');
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffled(inner)]));
  };
  return `${JSON.stringify(shuffled(JSON.parse(json)), null, 2)}\n`;
}
