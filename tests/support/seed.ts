import { readFileSync } from 'node:fs';

/**
 * The words of the text as transmitted. What the pages of the PDF brought in is taken out: the stamp and number of
 * page 3, bullets, line ends, and the hyphens of words broken at them, which all belong to the words themselves.
 */
export function seedWords(): string[] {
  const seed = readFileSync(new URL('../fixtures/seed.en.txt', import.meta.url), 'utf8');
  const text = seed
    .replace(/\n *VERSIÓN FINAL {2,}February 7, 2014 *\n\s*3\s*\n/, '\n')
    .replace(/\p{Co}/gu, '')
    .replace(/^o (?=[A-Z])/gm, '')
    .replace(/-\s*\n\s*/g, '-');
  return wordsOf(text);
}

/** Words as a reader parts them; a no-break space parts them too. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\u00A0\u202F]+/).filter((word) => word !== '');
}
