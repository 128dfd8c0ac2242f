import type { Lexeme } from './lexeme.js';
import { free, type Line, take } from './line.js';
import { currencyCodes } from './symbols.js';
import type { Value, ValueKind } from './value.js';

/** Reads the numbers that are left, each with its unit where it has one, and then the units that stand alone. */
export function readQuantities(line: Line): Value[] {
  const values: Value[] = [];
  line.lexemes.forEach((_, at) => {
    const number = free(line, at, 'number');
    if (number) values.push(...quantityAt(line, at, number));
  });
  line.lexemes.forEach((_, at) => {
    const unit = free(line, at, 'unit');
    if (unit) values.push(looseUnit(line, at, unit));
  });
  return values;
}

function quantityAt(line: Line, at: number, number: Lexeme): Value[] {
  const before = free(line, at - 1, 'unit');
  const after = unitAfter(line, at + 1);
  const keys = decadeKeys(line, at, number);
  const money = before && isCurrency(before.keys[0]) ? before.keys[0] : undefined;
  // `€20 per day` is an amount: what it is paid for is no unit of the number.
  if (money !== undefined && (!number.gap || after !== at + 1)) return [take(line, at - 1, at, withUnit(keys, money))];
  if (after !== undefined) {
    const unit = line.lexemes[after]?.keys[0] ?? '';
    // In `thirty (30) days` the unit is left for the second number.
    const to = line.lexemes[after - 2]?.kind === 'number' && after > at + 2 ? at : after;
    return [take(line, at, to, withUnit(keys, unit))];
  }
  if (number.written === 'article') return [];
  const isYear = number.written === 'figures' && /^(?:1[5-9]|2[01])\d\d\D?s?$/.test(number.text);
  return [...(isYear ? yearValues(line, at) : [take(line, at, at, plain('number', keys))])];
}

function plain(kind: ValueKind, keys: readonly string[]): Pick<Value, 'kind' | 'keys' | 'atoms'> {
  return { kind, keys: keys.map((key) => `n:${key}`), atoms: [{ shape: 'number', keys }] };
}

function withUnit(keys: readonly string[], unit: string): Pick<Value, 'kind' | 'keys' | 'atoms'> {
  return {
    kind: kindOf(unit),
    keys: keys.map((key) => `q:${key}|${unit}`),
    atoms: [
      { shape: 'number', keys },
      { shape: 'unit', keys: [`u:${unit}`] },
    ],
  };
}

function looseUnit(line: Line, at: number, unit: Lexeme): Value {
  const key = `u:${unit.keys[0]}`;
  return take(line, at, at, { kind: kindOf(unit.keys[0] ?? ''), keys: [key], atoms: [{ shape: 'unit', keys: [key] }] });
}

function kindOf(unit: string): ValueKind {
  if (unit === 'percent' || unit === 'permille') return 'percentage';
  return isCurrency(unit) ? 'money' : 'unit';
}

const otherMoney = new Set(['$', 'peso', 'franc', 'cent', 'SDR']);

function isCurrency(unit: string | undefined): boolean {
  return unit !== undefined && (otherMoney.has(unit) || currencyCodes.has(unit));
}

// 2014–15 is a range of years; its second number is 2015.
function yearValues(line: Line, at: number): Value[] {
  const year = line.lexemes[at];
  const [dash, short] = [line.lexemes[at + 1], free(line, at + 2, 'number')];
  const first = take(line, at, at, plain('year', year?.keys ?? []));
  if (!/^[-–/‑]$/.test(dash?.text ?? '') || dash?.gap || short?.gap || !/^\d\d$/.test(short?.text ?? ''))
    return [first];
  const full = `${year?.text.slice(0, 2)}${short?.text}`;
  return [first, take(line, at + 2, at + 2, plain('year', [full, short?.text ?? '']))];
}

// `années quatre-vingt-dix` are the 1990s.
function decadeKeys({ lexemes, lexicon }: Line, at: number, { keys }: Lexeme): readonly string[] {
  const [key = ''] = keys;
  // `década de los noventa`
  const named = lexemes.slice(Math.max(at - 3, 0), at).some(({ fold }) => lexicon.decadeWords.has(fold));
  return named && /^[2-9]0$/.test(key) ? [...keys, `19${key}`] : keys;
}

// Directly after the number, after a hyphen, after one word (`15 sitting days`) or after `(30)`.
function unitAfter(line: Line, at: number): number | undefined {
  const [first, second, third] = line.lexemes.slice(at, at + 3);
  if (free(line, at, 'unit')) return at;
  if (first?.text === '(' && second?.kind === 'number' && third?.text === ')')
    return free(line, at + 3, 'unit') ? at + 3 : undefined;
  const skips = (first?.text === '-' && !first.gap) || first?.text === ')' || first?.kind === 'word';
  return skips && free(line, at + 1, 'unit') ? at + 1 : undefined;
}
