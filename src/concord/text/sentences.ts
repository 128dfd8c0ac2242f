import type { ConcordLocale, Reading } from '../concordance.js';

const memory = new WeakMap<Reading, readonly string[]>();

/** The sentences of a reading, found once; abbreviations come from the data of the language, where there are any. */
export function sentencesOf(reading: Reading, locale: ConcordLocale): readonly string[] {
  let sentences = memory.get(reading);
  if (!sentences) {
    sentences = splitSentences(reading.text, new Set(locale.language?.words.abbreviations));
    memory.set(reading, sentences);
  }
  return sentences;
}

const closing = new Set(')]}»”’"\''.split(''));
const opening = new Set('([{«“‘"\'¿¡—–'.split(''));
const capital = /[\p{Lu}\p{Lt}\p{Lo}]/u;
const wordEnd = /[\p{L}\p{N}]/u;
const blank = /\s/u;

/** Splits a text into sentences: at `.`, `!`, `?` or `…` before a capital, abbreviations and initials excepted. */
function splitSentences(text: string, abbreviations: ReadonlySet<string>): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!'.!?…'.includes(text.charAt(i))) continue;
    let end = i + 1;
    while (closing.has(text.charAt(end)) || (blank.test(text.charAt(end)) && text.charAt(end + 1) === '»')) end++;
    if (!blank.test(text.charAt(end))) continue;
    let next = end;
    while (blank.test(text.charAt(next)) || opening.has(text.charAt(next))) next++;
    if (capital.test(text.charAt(next)) && !(text.charAt(i) === '.' && abbreviated(text, i, abbreviations))) {
      push(sentences, text.slice(start, end));
      start = end;
    }
    i = next - 1;
  }
  push(sentences, text.slice(start));
  return sentences;
}

function push(sentences: string[], sentence: string): void {
  const trimmed = sentence.trim();
  if (wordEnd.test(trimmed)) sentences.push(trimmed);
}

// A word is looked back for over a bounded stretch only: no abbreviation is longer.
function abbreviated(text: string, dot: number, abbreviations: ReadonlySet<string>): boolean {
  let start = dot;
  while (start > 0 && dot - start < 12 && wordEnd.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, dot);
  return /^\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
