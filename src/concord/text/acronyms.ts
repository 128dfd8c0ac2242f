import type { Reading } from '../concordance.js';
import { remember } from './remember.js';

const roman = /^[IVXLCDM]+$/u;
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,10}(?:[-‐‑]\p{Lu}{2,10})*(?![\p{L}\p{N}])/gu;
const hyphen = /[-‐‑]/u;
/** Words in capitals one after the other, which are only said aloud; and the plural of an abbreviation, as in EE. UU. */
const loud = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ \u00a0]\p{Lu}+)*[ \u00a0]\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const doubled = /(?<![\p{L}\p{N}])(\p{Lu})\1\./gu;

/** The acronyms of a reading, each once: words of capitals, Roman figures and texts all in capitals left out. */
export const acronymsOf = remember(({ text }: Reading): readonly string[] => {
  const acronyms = acronymsIn(text);
  return acronyms.length === 0 || shouted(text) ? [] : [...new Set(acronyms)];
});

// Parts joined by hyphens make one acronym: BY-NC-SA is slipped in as a whole.
function acronymsIn(text: string): string[] {
  if (!/\p{Lu}{2}/u.test(text)) return [];
  const rest = text.replace(loud, ' ').replace(doubled, ' ');
  return (rest.match(capitals) ?? []).filter((acronym) => !acronym.split(hyphen).every((part) => roman.test(part)));
}

// A heading in capitals has no acronyms that one could tell.
function shouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper === letters || (letters > 12 && upper > letters * 0.6);
}
