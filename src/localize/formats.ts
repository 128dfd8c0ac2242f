import { languageOf } from '../language/languages.js';
import type { Fact } from '../model.js';

/** Options of a format as written: `date(day: ordinal)` has `{ day: 'ordinal' }`. */
export type FormatOptions = Readonly<Record<string, string>>;

/** Writes a fact in the way of a locale, as inline Markdown; undefined where the fact is not of its kind. */
export type Format = (value: Fact, tag: string, options: FormatOptions) => string | undefined;

/** Every format a message may name. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['number', (value, tag, options) => asNumber(value, (n) => number(n, tag, options))],
  ['percent', (value, tag, options) => asNumber(value, (n) => number(n, tag, { ...options, style: 'percent' }))],
  ['currency', (value, tag, options) => asNumber(value, (n) => currency(n, tag, options))],
  ['ordinal', (value, tag) => asWhole(value, Number.MAX_SAFE_INTEGER, (n) => ordinal(n, tag))],
  ['century', (value, tag) => asWhole(value, 99, (n) => century(n, tag))],
  ['year', (value) => asWhole(value, 9999, (n) => String(n))],
  [
    'years',
    (value) => (typeof value === 'string' && /^\d{4}\/\d{4}$/.test(value) ? value.replace('/', '-') : undefined),
  ],
  ['month', (value, tag) => asDate(value, (date) => intlDate(date, tag, { year: 'numeric', month: 'long' }))],
  ['date', (value, tag, options) => asDate(value, (date) => fullDate(date, tag, options))],
]);

/** Splits a format as written into its name and options. */
export function parseFormat(format: string): { readonly name: string; readonly options: FormatOptions } {
  const open = format.indexOf('(');
  if (open < 0) return { name: format.trim(), options: {} };
  const inside = format.slice(open + 1, format.lastIndexOf(')'));
  const pairs = inside.split(';').flatMap((pair): [string, string][] => {
    const colon = pair.indexOf(':');
    if (pair.trim() === '') return [];
    return colon < 0 ? [['value', pair.trim()]] : [[pair.slice(0, colon).trim(), pair.slice(colon + 1).trim()]];
  });
  return { name: format.slice(0, open).trim(), options: Object.fromEntries(pairs) };
}

function asNumber(value: Fact, write: (value: number) => string | undefined): string | undefined {
  return typeof value === 'number' ? write(value) : undefined;
}

function asWhole(value: Fact, most: number, write: (value: number) => string): string | undefined {
  return Number.isInteger(value) ? asNumber(value, (n) => (n >= 1 && n <= most ? write(n) : undefined)) : undefined;
}

function asDate(value: Fact, write: (date: Date) => string): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return undefined;
  const day = value.length === 7 ? `${value}-01` : value;
  const date = new Date(`${day}T00:00:00Z`);
  // The 30th of February would be written as a day of March.
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) ? undefined : write(date);
}

/** Keeps what `make` makes of a tag and options: the formats of Intl are slow to make and quick to use. */
function kept<O, T>(make: (tag: string, options: O) => T): (tag: string, options: O) => T {
  const made = new Map<string, T>();
  return (tag, options) => {
    const key = JSON.stringify([tag, options]);
    const known = made.get(key) ?? make(tag, options);
    made.set(key, known);
    return known;
  };
}

const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const dateFormat = kept(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
);
const pluralRules = kept((tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options));

// Intl checks each option itself and throws a RangeError for one it does not know.
function number(value: number, tag: string, options: FormatOptions): string {
  return numberFormat(tag, options as Intl.NumberFormatOptions).format(value);
}

function currency(value: number, tag: string, options: FormatOptions): string {
  const { value: code, ...rest } = options;
  return number(value, tag, { style: 'currency', ...(code !== undefined && { currency: code }), ...rest });
}

function ordinal(value: number, tag: string): string {
  const forms = languageOf(tag)?.format.ordinal;
  return forms ? withMark(forms, value, String(value), tag) : `${value}.`;
}

function century(value: number, tag: string): string {
  const data = languageOf(tag)?.format;
  if (!data) return String(value);
  const figure = data.centuryNumerals === 'roman' ? roman(value) : String(value);
  return withMark(data.century, value, figure, tag);
}

function fullDate(date: Date, tag: string, options: FormatOptions): string {
  const parts = dateFormat(tag, { dateStyle: 'long' }).formatToParts(date);
  const forms = languageOf(tag)?.format;
  const marks = options.day === 'ordinal' ? forms?.ordinalDay : forms?.day;
  return parts
    .map(({ type, value }) => (type === 'day' && marks ? withMark(marks, Number(value), value, tag) : value))
    .join('');
}

function intlDate(date: Date, tag: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(tag, options).format(date);
}

function withMark(forms: Readonly<Record<string, string>>, value: number, figure: string, tag: string): string {
  const category = pluralRules(tag, { type: 'ordinal' }).select(value);
  return (forms[category] ?? forms.other ?? '#').replace('#', figure);
}

function roman(value: number): string {
  const figures: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  return figures.reduce((text, [size, figure]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return text + figure.repeat(times);
  }, '');
}
