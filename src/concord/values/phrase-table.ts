import { type Token, tokenize } from './token.js';

/** Finds the longest phrase of a table that begins at a token; hyphens between its words make no difference. */
export class PhraseTable<T> {
  readonly #entries = new Map<string, { readonly parts: readonly string[]; readonly value: T }[]>();

  /** The first value given to a phrase stays. */
  add(phrase: string, value: T): void {
    const parts = tokenize(phrase).map((token) => token.fold);
    const [first] = parts;
    if (first === undefined) return;
    const entries = this.#entries.get(first) ?? [];
    if (entries.some((entry) => entry.parts.join(' ') === parts.join(' '))) return;
    entries.push({ parts, value });
    entries.sort((a, b) => b.parts.length - a.parts.length);
    this.#entries.set(first, entries);
  }

  /** The value of the phrase at `start` and the index of the token after it. */
  match(tokens: readonly Token[], start: number): { readonly value: T; readonly end: number } | undefined {
    const first = tokens[start];
    for (const { parts, value } of (first && this.#entries.get(first.fold)) ?? []) {
      const end = matchParts(tokens, start, parts);
      if (end !== undefined) return { value, end };
    }
    return undefined;
  }
}

function matchParts(tokens: readonly Token[], start: number, parts: readonly string[]): number | undefined {
  let at = start;
  for (const part of parts) {
    if (at > start) at = afterHyphen(tokens, at);
    if (tokens[at]?.fold !== part) return undefined;
    at++;
  }
  return at;
}

/** The index after a hyphen that joins two words at `at`, or `at` where there is none. */
export function afterHyphen(tokens: readonly Token[], at: number): number {
  const joins = tokens[at]?.fold === '-' && tokens[at]?.gap === '' && tokens[at + 1]?.gap === '';
  return joins ? at + 1 : at;
}
