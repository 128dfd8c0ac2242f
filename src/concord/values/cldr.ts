import type { NumberWord } from './lexicon.js';
import type { PhraseTable } from './phrase-table.js';

const units = (
  'acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabyte gram hectare hour inch ' +
  'kilobyte kilogram kilometer liter megabyte meter mile milliliter millimeter minute month ounce percent pound second ' +
  'week yard year'
).split(' ');
const currencies = 'AUD BRL CAD CHF CNY EUR GBP INR JPY MXN NZD RUB USD'.split(' ');
// Enough numbers for every plural category of every language.
const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1.5, 1000000];

/** Adds the names that CLDR gives in a language to units and currencies. */
export function addCldrUnits(table: PhraseTable<string>, tag: string): void {
  const counts = onePerPlural(tag);
  const addNames = (id: string, options: Intl.NumberFormatOptions): void =>
    addForms(
      table,
      id,
      supported(tag, (locale) => new Intl.NumberFormat(locale, options)),
      counts,
    );
  for (const unit of units) addNames(unit, { style: 'unit', unit, unitDisplay: 'long' });
  // “1.00 euros”, but “1 euro”.
  const name = { style: 'currency', currencyDisplay: 'name', minimumFractionDigits: 0 } as const;
  for (const currency of currencies) addNames(currency, { ...name, currency });
}

// The first number of each plural category that the language has: numbers of one category have one name.
function onePerPlural(tag: string): number[] {
  const rules = supported(tag, (locale) => new Intl.PluralRules(locale));
  const first = new Map<string, number>();
  for (const number of numbers) if (!first.has(rules.select(number))) first.set(rules.select(number), number);
  return [...first.values()];
}

function addForms(table: PhraseTable<string>, id: string, format: Intl.NumberFormat, counts: readonly number[]): void {
  for (const count of counts)
    for (const { type, value } of format.formatToParts(count))
      if (type === 'unit' || type === 'percentSign' || type === 'currency') table.add(value.trim(), id);
}

/** Adds the words and abbreviations for the given powers of ten that a language has: million, Mio., млрд. */
export function addCldrScales(table: PhraseTable<NumberWord>, tag: string, scales: readonly number[]): void {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = supported(
      tag,
      (locale) => new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, useGrouping: false }),
    );
    for (const value of scales)
      for (const count of [1, 2, 5]) {
        const parts = format.formatToParts(count * value);
        const word = parts.find((part) => part.type === 'compact')?.value ?? '';
        // `5 mil millones` and `500万` count otherwise than in whole millions of one word, and a letter or two is no word.
        if (parts.some((part) => part.value === String(count)) && /^\p{L}{3,}\.?$/u.test(word))
          table.add(word.replace('.', ''), { role: 'scale', value, ordinal: false, article: false, indefinite: false });
      }
  }
}

/** Adds the names of the months of a language, long and short, and tells how it writes them. */
export function addCldrMonths(table: PhraseTable<number>, tag: string) {
  let capitalMonths = true;
  let monthFirst = false;
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
    { month: 'short' },
  ];
  for (const style of styles) {
    const format = supported(tag, (locale) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }));
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(Date.UTC(2014, month, 20));
      const name = parts.find((part) => part.type === 'month')?.value ?? '';
      if (!/^\p{L}{3}/u.test(name)) continue;
      table.add(name.replace(/\.$/, ''), month + 1);
      if (/^\p{Ll}|^\p{Lo}/u.test(name)) capitalMonths = false;
      const types = parts.map((part) => part.type).filter((type) => type !== 'literal');
      if (types.length === 2) monthFirst = types[0] === 'month';
    }
  }
  return { capitalMonths, monthFirst };
}

function supported<T>(tag: string, make: (locale: string) => T): T {
  try {
    return make(tag);
  } catch {
    return make('und');
  }
}
