import type { Reading } from '../concordance.js';

const roman = /^[IVXLCDM]+$/u;
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,10}(?:[-‐‑]\p{Lu}{2,10})*(?![\p{L}\p{N}])/gu;
const hyphen = /[-‐‑]/u;
const memory = new WeakMap<Reading, readonly string[]>();

/** The acronyms of a reading, each once: words of capitals, Roman figures and texts all in capitals left out. */
export function acronymsOf(reading: Reading): readonly string[] {
  let acronyms = memory.get(reading);
  if (!acronyms) {
    acronyms = shouted(reading.text) ? [] : [...new Set(acronymsIn(reading))];
    memory.set(reading, acronyms);
  }
  return acronyms;
}

// Parts joined by hyphens make one acronym: BY-NC-SA is slipped in as a whole.
function acronymsIn({ text }: Reading): string[] {
  return (text.match(capitals) ?? []).filter((acronym) => !acronym.split(hyphen).every((part) => roman.test(part)));
}

// A heading in capitals has no acronyms that one could tell.
function shouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper === letters || (letters > 12 && upper > letters * 0.6);
}
