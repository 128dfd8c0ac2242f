import type { Lexeme } from './lexeme.js';
import type { Lexicon } from './lexicon.js';
import type { Evidence, Value } from './value.js';

/** A text in lexemes, from which each reader takes what it knows; what is taken is not read again. */
export interface Line {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly lexicon: Lexicon;
  /** One byte a lexeme, 1 when it is taken. */
  readonly taken: Uint8Array;
}

/** The lexeme at an index when it is of the kind and still free. */
export function free(line: Line, at: number, kind: Lexeme['kind']): Lexeme | undefined {
  const lexeme = line.lexemes[at];
  return lexeme?.kind === kind && line.taken[at] === 0 ? lexeme : undefined;
}

/** Takes the lexemes `from` … `to` and makes a value of them, at its place and as written. */
export function take(line: Line, from: number, to: number, value: Omit<Value, 'text' | 'start' | 'evidence'>): Value {
  const { kind, keys, atoms } = value;
  const start = line.lexemes[from]?.start ?? 0;
  line.taken.fill(1, from, to + 1);
  const text = line.text.slice(start, line.lexemes[to]?.end);
  return { kind, keys, atoms, evidence: evidenceOf(line, from, to), text, start };
}

function evidenceOf({ lexemes }: Line, from: number, to: number): Evidence {
  let evidence: Evidence | undefined;
  for (let at = from; at <= to; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'number') continue;
    if (lexeme.written === 'figures') return 'figures';
    const isFaint = lexeme.written === 'faint' || lexeme.written === 'article';
    evidence = isFaint ? (evidence ?? 'faint') : 'words';
  }
  return evidence ?? 'words';
}
