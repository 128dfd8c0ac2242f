import { tokenize } from './token.js';

/** What a phrase is made of: a token, or a lexeme of one token. */
export interface Piece {
  readonly fold: string;
  /** Empty or false when nothing parts it from the piece before. */
  readonly gap: string | boolean;
}

/** Finds the longest phrase of a table that begins at a piece; hyphens between its words make no difference. */
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

  /** The value of the phrase at `start` and the index of the piece after it. */
  match(pieces: readonly Piece[], start: number): { readonly value: T; readonly end: number } | undefined {
    const first = pieces[start];
    for (const { parts, value } of (first && this.#entries.get(first.fold)) ?? []) {
      const end = matchParts(pieces, start, parts);
      if (end !== undefined) return { value, end };
    }
    return undefined;
  }
}

function matchParts(pieces: readonly Piece[], start: number, parts: readonly string[]): number | undefined {
  let at = start;
  for (const part of parts) {
    if (at > start) at = afterHyphen(pieces, at);
    if (pieces[at]?.fold !== part) return undefined;
    at++;
  }
  return at;
}

/** The index after a hyphen that joins two words at `at`, or `at` where there is none. */
export function afterHyphen(pieces: readonly Piece[], at: number): number {
  const joins = pieces[at]?.fold === '-' && !pieces[at]?.gap && pieces[at + 1]?.gap === pieces[at]?.gap;
  return joins ? at + 1 : at;
}
