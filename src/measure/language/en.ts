import type { SeedLanguage } from './seed-language.js';

/** English. */
export const en: SeedLanguage = {
  tag: 'en',
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  negations: [
    {
      find: /(?<!\b(?:or|if|whether|but) )\bnot (?!only\b|yet\b|merely\b|just\b)/gi,
      replace: '',
      unless: /\b(?:neither|nor)\b/i,
    },
    { find: /\bcannot\b/g, replace: 'can' },
  ],
  weakenings: [
    // "No person shall" and "no person may" forbid alike.
    { find: /\bshall (?!not\b)/g, replace: 'may ', unless: /\b(?:no|not|nothing|neither|nor|none)\b/i },
    { find: /\bmust (?!not\b)/g, replace: 'may ', unless: /\b(?:no|not|nothing|neither|nor|none)\b/i },
    {
      find: /(?<!\b(?:a|the|at|free|good|last|by|or) )\bwill (?!not\b)/g,
      replace: 'may ',
      unless: /\b(?:no|not|nothing|neither|nor|none)\b/i,
    },
  ],
  units: {
    hour: 'day',
    hours: 'days',
    day: 'month',
    days: 'months',
    week: 'month',
    weeks: 'months',
    month: 'year',
    months: 'years',
    year: 'month',
    years: 'months',
    metre: 'foot',
    metres: 'feet',
    kilometres: 'miles',
    km: 'mi',
    kilograms: 'pounds',
    kg: 'lb',
    tonnes: 'kilograms',
    litres: 'gallons',
    hectares: 'acres',
    m: 'km',
  },
  numberWords: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'fifteen'],
    ...['eighteen', 'twenty', 'thirty', 'forty', 'forty-five', 'fifty', 'sixty', 'ninety'],
  ],
  rangeWords: ['to', 'until', 'and'],
  conjunctions: ['and', 'or'],
};
