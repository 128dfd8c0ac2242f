import { type NumberReading, readFigures } from './digit-number.js';
import type { Lexicon } from './lexicon.js';
import { numberKey } from './number-key.js';
import { afterHyphen } from './phrase-table.js';
import { romanValue } from './roman.js';
import { readSpelled } from './spelled-number.js';
import { currencyCodes, dollarPrefixes, unitMarks, unitSymbols } from './symbols.js';
import type { Token } from './token.js';

/** A token or several, read: a number however written, a month, a unit, a word for a part of an instrument. */
export interface Lexeme {
  readonly kind: 'number' | 'month' | 'unit' | 'reference' | 'word' | 'mark';
  readonly text: string;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  /** True when white space stands before it. */
  readonly gap: boolean;
  /** Of a number: its readings. Of a month: its number. Of a unit: its id. */
  readonly keys: readonly string[];
  /** Of a number. */
  readonly written: 'figures' | 'words' | 'faint' | 'article' | 'roman';
}

const none: readonly string[] = [];

type Read = Pick<Lexeme, 'kind'> & Partial<Pick<Lexeme, 'keys' | 'written'>> & { readonly end: number };

/** Reads a text into lexemes, left to right, each token once. */
export function readLexemes(text: string, tokens: readonly Token[], lexicon: Lexicon): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at, lexicon, lexemes.at(-1));
    const first = tokens[at];
    const last = tokens[read.end - 1];
    if (!first || !last) break;
    const { kind, keys = none, written = 'words' } = read;
    const { start } = first;
    const whole = { text: text.slice(start, last.end), fold: first.fold, start, end: last.end, gap: first.gap !== '' };
    lexemes.push({ kind, keys, written, ...whole });
    at = read.end;
  }
  return lexemes;
}

function readAt(tokens: readonly Token[], at: number, lexicon: Lexicon, previous: Lexeme | undefined): Read {
  const token = tokens[at];
  if (token?.kind === 'digits') return readDigits(tokens, at, lexicon);
  if (token?.kind === 'mark') return readMark(tokens, at, lexicon);
  return readWord(tokens, at, lexicon, previous) ?? { kind: 'word', end: at + 1 };
}

function readDigits(tokens: readonly Token[], at: number, lexicon: Lexicon): Read {
  const fraction = readFraction(tokens, at);
  if (fraction) return { kind: 'number', written: 'figures', ...fraction };
  const { keys, end } = readFigures(tokens, at, lexicon.convention) ?? { keys: [], end: at + 1 };
  const scaled = keys.map((key) => readSpelled(tokens, end, lexicon, Number(key)));
  const [first] = scaled;
  if (first) {
    const values = scaled.flatMap((reading) => (reading ? [numberKey(reading.value)] : []));
    return { kind: 'number', written: 'figures', keys: [...new Set(values)], end: first.end };
  }
  return { kind: 'number', written: 'figures', keys, end: afterSuffix(tokens, end, lexicon) };
}

// 2/3, but not 18/02/2014 nor 2014/15.
function readFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
  const [numerator, slash, denominator, next] = tokens.slice(at, at + 4);
  if (slash?.text !== '/' || slash.gap || denominator?.kind !== 'digits' || denominator.gap || next?.text === '/')
    return undefined;
  const isSmall = (numerator?.fold.length ?? 3) < 3 && denominator.fold.length < 4 && denominator.fold !== '0';
  return isSmall ? { keys: [`${numerator?.fold}/${denominator.fold}`], end: at + 3 } : undefined;
}

// 8th, 1er, 8.º, the 1990’s
function afterSuffix(tokens: readonly Token[], end: number, { suffixes }: Lexicon): number {
  const isSuffix = (token: Token | undefined) => token?.gap === '' && suffixes.has(token.fold);
  if (isSuffix(tokens[end])) return isLabel(tokens, end) ? end : end + 1;
  const mark = tokens[end];
  const isMark = mark?.gap === '' && (mark.text === '.' || mark.fold === "'");
  return isMark && isSuffix(tokens[end + 1]) && !/^[a-z]{2}/.test(tokens[end + 1]?.fold ?? '') ? end + 2 : end;
}

// In `article 18e)` or `4m)` the letter is a paragraph's, neither an ending nor a unit.
function isLabel(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '' && tokens[at + 1]?.text === ')' && tokens[at + 1]?.gap === '';
}

function readMark(tokens: readonly Token[], at: number, lexicon: Lexicon): Read {
  const mark = tokens[at];
  if (mark?.text === '§') return { kind: 'reference', end: at + 1 };
  if (mark?.text === '°' && tokens[at + 1]?.text === 'C') return { kind: 'unit', keys: ['celsius'], end: at + 2 };
  if (mark?.text === '°' && tokens[at + 1]?.text === 'F') return { kind: 'unit', keys: ['fahrenheit'], end: at + 2 };
  const unit = unitMarks.get(mark?.text ?? '') ?? lexicon.units.match(tokens, at)?.value;
  if (unit === undefined) return { kind: 'mark', end: at + 1 };
  const country = unit === '$' ? dollarPrefixes.get(tokens[at + 1]?.text ?? '') : undefined;
  return country ? { kind: 'unit', keys: [country], end: at + 2 } : { kind: 'unit', keys: [unit], end: at + 1 };
}

function readWord(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  previous: Lexeme | undefined,
): Read | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const month = lexicon.months.match(tokens, at);
  if (month && (!lexicon.capitalMonths || /^\p{Lu}/u.test(token.text)))
    return { kind: 'month', keys: [String(month.value)], end: month.end };
  const counted = previous?.kind === 'number' && previous.written !== 'roman';
  const unit = readUnit(tokens, at, lexicon, counted && previous.written === 'figures');
  if (unit && counted) return unit;
  const number = readWords(tokens, at, lexicon);
  if (number) return number;
  const reference = lexicon.references.match(tokens, at);
  if (reference) return { kind: 'reference', end: reference.end };
  return unit ?? readRoman(tokens, at, lexicon, previous);
}

function readUnit(tokens: readonly Token[], at: number, lexicon: Lexicon, figures: boolean): Read | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (next?.text === '$' && !next.gap) {
    const dollar = dollarPrefixes.get(token?.text ?? '');
    if (dollar) return { kind: 'unit', keys: [dollar], end: at + 2 };
  }
  const named = lexicon.units.match(tokens, at);
  // Figures in the name of a unit (`p. 100`) prove nothing unless figures stand before it: it may be a page.
  if (named && (figures || !tokens.slice(at, named.end).some(({ kind }) => kind === 'digits')))
    return { kind: 'unit', keys: [named.value], end: named.end };
  const symbol = unitSymbols.get(token?.text ?? '');
  if (
    figures &&
    symbol &&
    !isLabel(tokens, at) &&
    next?.fold !== "'" &&
    !(next?.text === '.' && token?.text.length === 1)
  ) {
    const power = next?.gap === '' ? { '²': 'square-', '³': 'cubic-' }[next.text] : undefined;
    return { kind: 'unit', keys: [`${power ?? ''}${symbol}`], end: at + (power ? 2 : 1) };
  }
  const code = token?.text ?? '';
  const byFigures = figures || next?.kind === 'digits';
  return code.length === 3 && byFigures && currencyCodes.has(code)
    ? { kind: 'unit', keys: [code], end: at + 1 }
    : undefined;
}

function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined {
  const amount = lexicon.amounts.match(tokens, at);
  if (amount) return { kind: 'number', keys: amount.value, end: amount.end };
  const spelled = readSpelled(tokens, at, lexicon);
  if (!spelled) return undefined;
  const denominator = lexicon.denominators.match(tokens, afterHyphen(tokens, spelled.end));
  if (denominator && spelled.value < denominator.value && spelled.evidence !== 'article')
    return { kind: 'number', keys: [`${spelled.value}/${denominator.value}`], end: denominator.end };
  return { kind: 'number', keys: [numberKey(spelled.value)], written: spelled.evidence, end: spelled.end };
}

// A single letter is a numeral only after the name of a part (`Part I`) or with an ordinal ending (`Ve`).
function readRoman(
  tokens: readonly Token[],
  at: number,
  { suffixes }: Lexicon,
  previous: Lexeme | undefined,
): Read | undefined {
  const text = tokens[at]?.text ?? '';
  if (!'IVXLCDM'.includes(text.charAt(0))) return undefined;
  const capitals = /^[IVXLCDM]{1,15}/.exec(text)?.[0] ?? '';
  const ending = text.slice(capitals.length);
  const value = romanValue(capitals);
  if (value === undefined || (ending && !suffixes.has(ending))) return undefined;
  const labels = previous?.kind === 'reference';
  const isCertain = labels || (/^[IVX]+$/.test(capitals) && (capitals.length > 1 || (ending !== '' && value > 4)));
  if (!isCertain) return undefined;
  const [dot, digits] = [tokens[at + 1], tokens[at + 2]];
  if (dot?.text === '.' && !dot.gap && digits?.kind === 'digits' && !digits.gap)
    return { kind: 'number', keys: [`${value}.${digits.fold}`], written: 'roman', end: at + 3 };
  return { kind: 'number', keys: [String(value)], written: 'roman', end: at + 1 };
}
