import { editsOf, oneOf } from '../edit.js';
import type { Seeder } from '../seeder.js';

/** One digit of a number becomes another. */
export const numberDigit: Seeder = {
  id: 'number-digit',
  summary: 'number changed by one digit',
  seed: (site) =>
    oneOf(
      site,
      editsOf(site.reading.text, /\d+/g, ([digits]) => {
        const at = site.random.below(digits.length);
        const old = Number(digits[at]);
        // Never 0 in front: "05" may be read as 5.
        const digit = ((old + site.random.below(8)) % 9) + 1;
        return digit === old ? undefined : digits.slice(0, at) + digit + digits.slice(at + 1);
      }),
    ),
};
