import type { Concept, ConceptForms } from '../../model.js';

/** A place in a text where a concept is named. */
export interface TermFound {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  readonly isAcronym: boolean;
}

interface Form {
  readonly concept: Concept;
  /** As it is compared: in lower case, but for an acronym. */
  readonly words: string;
  readonly isAcronym: boolean;
}

/** Splits a text into words and, caught as pieces too, what stands between them: the quickest way to pass over words. */
const betweenWords = /([^\p{L}\p{N}\p{M}]+)/u;

/** Finds names and acronyms of a termbase in texts of one locale, the longest at each place; linear in the text. */
export class TermFinder {
  /** By the letters of the first word, in lower case, the longest first. */
  readonly #forms = new Map<string, Form[]>();

  constructor(concepts: readonly Concept[], locale: string) {
    for (const concept of concepts) {
      const forms = concept.forms.get(locale);
      if (forms) this.#add(concept, forms);
    }
    for (const forms of this.#forms.values()) forms.sort((a, b) => b.words.length - a.words.length);
  }

  find(text: string): TermFound[] {
    const plain = text.replace(/\s/g, ' ');
    const lower = plain.toLowerCase();
    // A letter whose lower case is longer would put every offset after it wrong.
    if (lower.length !== plain.length) return [];
    const found: TermFound[] = [];
    let done = 0;
    let at = 0;
    for (const piece of lower.split(betweenWords)) {
      const start = at;
      at += piece.length;
      if (start < done) continue;
      const form = this.#forms
        .get(piece)
        ?.find(({ words, isAcronym }) => standsAt(isAcronym ? plain : lower, words, start));
      if (!form) continue;
      const { concept, isAcronym, words } = form;
      done = start + words.length;
      found.push({ concept, isAcronym, start, end: done });
    }
    return found;
  }

  #add(concept: Concept, { name, acronym, variants }: ConceptForms): void {
    const forms = [name, ...variants].map((words) => ({ concept, words: words.toLowerCase(), isAcronym: false }));
    if (acronym !== undefined && acronym.length > 1) forms.push({ concept, words: acronym, isAcronym: true });
    for (const { words, ...form } of forms) {
      const [first] = words.toLowerCase().match(/^[\p{L}\p{N}\p{M}]+/u) ?? [];
      if (first === undefined) continue;
      const known = this.#forms.get(first) ?? [];
      known.push({ ...form, words: words.replace(/\s/g, ' ') });
      this.#forms.set(first, known);
    }
  }
}

function standsAt(text: string, words: string, at: number): boolean {
  return (
    text.startsWith(words, at) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(at + words.length, at + words.length + 2))
  );
}
