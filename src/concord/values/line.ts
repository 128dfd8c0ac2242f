import type { Lexeme } from './lexeme.js';
import type { Lexicon } from './lexicon.js';
import type { Evidence, Value } from './value.js';

/** A text in lexemes, from which each reader takes what it knows; what is taken is not read again. */
export interface Line {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly lexicon: Lexicon;
  readonly taken: Set<number>;
}

/** The lexeme at an index when it is of the kind and still free. */
export function free(line: Line, at: number, kind: Lexeme['kind']): Lexeme | undefined {
  const lexeme = line.lexemes[at];
  return lexeme?.kind === kind && !line.taken.has(at) ? lexeme : undefined;
}

/** Takes the lexemes `from` … `to` and makes a value of them, at its place and as written. */
export function take(line: Line, from: number, to: number, value: Omit<Value, 'text' | 'start' | 'evidence'>): Value {
  const parts = line.lexemes.slice(from, to + 1);
  const start = parts[0]?.start ?? 0;
  for (let at = from; at <= to; at++) line.taken.add(at);
  return { ...value, evidence: evidenceOf(parts), text: line.text.slice(start, parts.at(-1)?.end), start };
}

function evidenceOf(parts: readonly Lexeme[]): Evidence {
  const numbers = parts.filter((part) => part.kind === 'number');
  if (numbers.some((part) => part.written === 'figures')) return 'figures';
  return numbers.length > 0 && numbers.every((part) => part.written === 'faint' || part.written === 'article')
    ? 'faint'
    : 'words';
}
