import { type Edit, editsOf, oneOf } from '../edit.js';
import type { SeedLanguage } from '../language/seed-language.js';
import type { Random } from '../random.js';
import type { Seeder } from '../seeder.js';

/** The day, month or year of a date becomes another. */
export const dateShifted: Seeder = {
  id: 'date-shifted',
  summary: 'date shifted',
  seed: (site) => site.language && oneOf(site, edits(site.reading.text, site.language, site.random)),
};

function* edits(text: string, { months }: SeedLanguage, random: Random): Iterable<Edit> {
  const month = `(?:${months.join('|')})`;
  const dayFirst = `(?<!\\d)\\d{1,2}(?:er|[ºª°]|\\.º|st|nd|rd|th)?(?: day of| de)?\\s${month}(?!\\p{L})`;
  const monthFirst = `(?<!\\p{L})${month}\\s\\d{1,2}(?!\\d)`;
  const monthYear = `(?<!\\p{L})${month},?(?: del?)?\\s\\d{4}(?!\\d)`;
  for (const pattern of [dayFirst, monthFirst, monthYear]) {
    yield* editsOf(text, new RegExp(pattern, 'gu'), ([date]) => shifted(date, months, random));
  }
  const iso = /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g;
  yield* editsOf(text, iso, ([, year, mm, dd]) => `${year}-${mm}-${String(1 + (Number(dd) % 28)).padStart(2, '0')}`);
}

/** Either the month or the number beside it is changed. */
function shifted(date: string, months: readonly string[], random: Random): string {
  if (random.below(2) === 0) {
    return date.replace(new RegExp(months.join('|'), 'u'), (name) => {
      const step = 1 + random.below(11);
      return months[(months.indexOf(name) + step) % 12] ?? name;
    });
  }
  return date.replace(/\d+(?:er|[ºª°]|\.º|st|nd|rd|th)?/u, (figure) => {
    const number = Number.parseInt(figure, 10);
    return String(number > 31 ? number + 1 + random.below(3) : 1 + ((number + random.below(6)) % 28));
  });
}
