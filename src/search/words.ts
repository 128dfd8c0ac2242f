import { fold } from './fold.js';

/** A word of a text as it is looked for, and where it stands. */
export interface SearchWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const runs = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** The first of those scripts begins here; most texts have no letter behind it. */
const mayBeUnspaced = /[\u0e00-\uffff]/;
/** Longer words are looked for by their beginning: a word of ten thousand letters is no word. */
const longest = 64;

/**
 * The words of a text, in order, as index and query both read it. Where a script has no spaces, every two letters that
 * follow one another count as a word: the dictionary of `Intl.Segmenter` is another in each browser, and an index made
 * with one could not be searched with another.
 */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    if (!mayBeUnspaced.test(run)) return whole(run, index);
    const words: SearchWord[] = [];
    let done = 0;
    for (const { 0: letters, index: at } of run.matchAll(unspaced)) {
      words.push(...whole(run.slice(done, at), index + done), ...pairs(letters, index + at));
      done = at + letters.length;
    }
    return [...words, ...whole(run.slice(done), index + done)];
  });
}

function whole(word: string, start: number): SearchWord[] {
  const term = fold(word.slice(0, longest));
  return term === '' ? [] : [{ term, start, end: start + word.length }];
}

function pairs(letters: string, start: number): SearchWord[] {
  const signs = [...letters];
  let at = start;
  return signs.flatMap((sign, index) => {
    const from = at;
    at += sign.length;
    const next = signs[index + 1];
    if (next === undefined) return signs.length === 1 ? whole(sign, from) : [];
    return [{ term: fold(sign + next), start: from, end: at + next.length }];
  });
}
