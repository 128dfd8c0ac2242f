import type { Lexeme } from './lexeme.js';
import { free, type Line, take } from './line.js';
import type { Atom, Value } from './value.js';

/**
 * Reads dates around the name of a month, in whatever order the language writes them (`April 2, 2012`,
 * `2nd day of April, 2012`, `18 de febrero de 2014`, `2014. február 18.`), and dates in figures.
 */
export function readDates(line: Line): Value[] {
  return line.lexemes.flatMap((lexeme, at) => {
    if (lexeme.kind === 'month') return [readNamed(line, at, lexeme)];
    const value = lexeme.kind === 'number' ? readNumeric(line, at, lexeme) : undefined;
    return value ? [value] : [];
  });
}

function readNamed(line: Line, at: number, month: Lexeme): Value {
  const left = lookLeft(line, at);
  const right = lookRight(line, at + 1);
  const leftDay = left !== undefined && isDay(line.lexemes[left]) ? left : undefined;
  const rightDay = right === at + 1 && isDay(line.lexemes[right]) ? right : undefined;
  const day = line.lexicon.monthFirst ? (rightDay ?? leftDay) : (leftDay ?? rightDay);
  const rightYear = day !== undefined && day > at ? lookRight(line, day + 1) : right;
  const leftYear = left === at - 1 ? left : undefined;
  const year = [rightYear, leftYear].find((place) => place !== undefined && isYear(line.lexemes[place]));
  const places = [at, day, year].filter((place) => place !== undefined);
  const parts = [keyAt(line, year), month.keys[0] ?? '', keyAt(line, day)];
  const from = Math.min(...places);
  const readings = followsEve(line, from) ? [parts, ...dayBefore(parts)] : [parts];
  return take(line, from, Math.max(...places), dateValue(readings));
}

function followsEve({ lexemes, lexicon }: Line, date: number): boolean {
  return lexicon.eves.some((phrase) =>
    phrase.every((word, index) => lexemes[date - phrase.length + index]?.fold === word),
  );
}

function dayBefore([year, month, day]: readonly string[]): string[][] {
  if (!year || !month || !day) return [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) - 1));
  return [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(String)];
}

function keyAt({ lexemes }: Line, at: number | undefined): string {
  return (at === undefined ? undefined : lexemes[at]?.keys[0]) ?? '';
}

// Past `day of`, `de`, a comma or the full stop of an abbreviation, at most three of them.
function lookRight(line: Line, from: number): number | undefined {
  for (let at = from; at < from + 4; at++) if (!isFiller(line, at)) return isNumber(line, at) ? at : undefined;
  return undefined;
}

function lookLeft(line: Line, month: number): number | undefined {
  for (let at = month - 1; at > month - 5; at--) if (!isFiller(line, at)) return isNumber(line, at) ? at : undefined;
  return undefined;
}

function isFiller({ lexemes, lexicon }: Line, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'mark') return /^[,.'’-]$/.test(lexeme.text);
  return lexeme !== undefined && lexeme.kind !== 'number' && lexicon.dateWords.has(lexeme.fold);
}

function isNumber(line: Line, at: number): boolean {
  const number = free(line, at, 'number');
  return number !== undefined && number.written !== 'article' && number.written !== 'roman';
}

function isDay(lexeme: Lexeme | undefined): boolean {
  const value = Number(lexeme?.keys[0]);
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function isYear(lexeme: Lexeme | undefined): boolean {
  const value = Number(lexeme?.keys[0]);
  return Number.isInteger(value) && value >= 1000 && value <= 2999;
}

// 2014-02-18, 18/02/2014, 18.02.2014
function readNumeric(line: Line, at: number, { keys: [key = ''] }: Lexeme): Value | undefined {
  if (line.taken[at]) return undefined;
  const label = key.length <= 10 ? key.split('.') : [];
  if (label.length === 3) return dateOf(line, at, at, label);
  const first = line.lexemes[at + 1];
  if (first?.kind !== 'mark' || first.gap || !/^[-/‑]$/.test(first.text)) return undefined;
  const [b, second, c] = line.lexemes.slice(at + 2, at + 5);
  if (b?.kind !== 'number' || second?.text !== first.text || c?.kind !== 'number') return undefined;
  if (b.gap || second.gap || c.gap) return undefined;
  return dateOf(line, at, at + 4, [key, b.keys[0] ?? '', c.keys[0] ?? '']);
}

function dateOf(line: Line, from: number, to: number, [a = '', b = '', c = '']: readonly string[]): Value | undefined {
  const orders =
    a.length === 4
      ? [[a, b, c]]
      : [
          [c, b, a],
          [c, a, b],
        ];
  const dates = orders.filter(
    ([year, month, day]) =>
      year?.length === 4 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31,
  );
  if (dates.length === 0) return undefined;
  return take(line, from, to, dateValue(dates.map((parts) => parts.map((part) => String(Number(part))))));
}

function dateValue(readings: readonly (readonly string[])[]): Pick<Value, 'kind' | 'keys' | 'atoms'> {
  const [[year = '', month = '', day = ''] = []] = readings;
  const atoms: Atom[] = [
    ...(day ? [{ shape: 'number' as const, keys: [day] }] : []),
    { shape: 'month', keys: [`m:${month}`] },
    ...(year ? [{ shape: 'number' as const, keys: [year] }] : []),
  ];
  return { kind: 'date', keys: readings.map((parts) => `d:${parts.join('-')}`), atoms };
}
