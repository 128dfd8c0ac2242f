import type { Random } from '../measure/random.js';

/** A word as written: what stands in `{{…}}`, `$t(…)`, a link, a directive or emphasis stays whole. */
const word = /(?:\{\{[^}]*\}\}|:[a-z]+(?:\[[^\]]*\])?(?:\{[^}]*\})?|\$t\([^)]*\)|\[[^\]]*\]\([^)]*\)|\*+[^*]*\*+|\S)+/g;

/** The words of a text in another order. */
export function shuffleWords(text: string, random: Random): string {
  return random.shuffled(text.match(word) ?? []).join(' ');
}
