import type { Lexeme } from './lexeme.js';
import { type Line, take } from './line.js';
import type { Value } from './value.js';

/**
 * Reads the numbers and letters of references to parts of an instrument, one value each: `art. 5(2)(a)` and
 * `5(2)a)` are 5, 2 and a. A number belongs to a reference after the name of a part, in a list that such a number
 * began, before or within brackets, and after `§`.
 */
export function readReferences(line: Line): Value[] {
  const values: Value[] = [];
  let active = false;
  for (let at = 0; at < line.lexemes.length; at++) {
    const lexeme = line.lexemes[at];
    if (!lexeme || line.taken[at]) {
      active = false;
      continue;
    }
    const label = labelAt(line, at);
    if (label) {
      values.push(take(line, at, label.last, { kind: 'reference', keys: [label.key], atoms: [label.atom] }));
      active = true;
      at = label.last;
    } else if (lexeme.kind === 'number' && lexeme.written !== 'article') {
      active = isReference(line, at, active);
      if (active) values.push(take(line, at, at, numberValue(lexeme)));
    } else if (lexeme.kind === 'reference') active = isName(lexeme, line.lexemes[at + 1]);
    else if (!continues(line, lexeme)) active = false;
  }
  return values;
}

// `s. 5` is a section; the S of `S.C. 1985` and of `a country's 8th` is none.
function isName({ text }: Lexeme, next: Lexeme | undefined): boolean {
  return text.length > 1 || text === '§' || (/^\p{Ll}/u.test(text) && /^[.°º]$/.test(next?.text ?? ''));
}

function numberValue({ keys }: Lexeme): Pick<Value, 'kind' | 'keys' | 'atoms'> {
  return { kind: 'reference', keys: keys.map((key) => `n:${key}`), atoms: [{ shape: 'number', keys }] };
}

function isReference({ lexemes }: Line, at: number, active: boolean): boolean {
  const number = lexemes[at];
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  if (after?.kind === 'unit') return false;
  if (active) return true;
  if (number?.written !== 'figures') return false;
  const spelledBefore = lexemes[at - 2]?.kind === 'number' && lexemes[at - 2]?.written === 'words';
  if (after?.text === ')') return before?.text !== '(' || !spelledBefore;
  return after?.text === '(' && !after.gap;
}

function continues({ lexicon }: Line, { kind, text, fold }: Lexeme): boolean {
  return kind === 'mark' ? /^[().,'’°–-]$/.test(text) : text === 'º' || lexicon.connectors.has(fold);
}

interface Label {
  readonly last: number;
  readonly key: string;
  readonly atom: Value['atoms'][number];
}

// A letter or a small Roman numeral before a bracket: (a), a), (iii), (c.1), c.1).
function labelAt({ lexemes }: Line, at: number): Label | undefined {
  const opened = lexemes[at]?.text === '(';
  const first = opened ? at + 1 : at;
  const letters = lexemes[first]?.text ?? '';
  const after = lexemes[first + 1]?.text;
  if (after !== ')' && after !== '.') return undefined;
  if (!/^(?:\p{L}|([a-z])\1|[ivx]{2,7}|[IVX]{2,7})$/u.test(letters)) return undefined;
  if (opened ? lexemes[first]?.gap : isGlued(lexemes, at)) return undefined;
  const [dot, digits] = [lexemes[first + 1], lexemes[first + 2]];
  const isDotted = dot?.text === '.' && !dot.gap && digits?.kind === 'number' && !digits.gap;
  const close = first + (isDotted ? 3 : 1);
  if (lexemes[close]?.text !== ')' || lexemes[close]?.gap) return undefined;
  if (opened && /^\p{L}/u.test(lexemes[at - 1]?.text ?? '') && !lexemes[at]?.gap && lexemes[at - 1]?.kind !== 'number')
    return undefined;
  const key = `l:${letters.toLowerCase()}${isDotted ? `.${digits.text}` : ''}`;
  return { last: close, key, atom: { shape: 'letter', keys: [key] } };
}

// The end of another word, as in `l'a)`.
function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return !lexemes[at]?.gap && before !== undefined && !/[)\d(–-]$/.test(before.text);
}
