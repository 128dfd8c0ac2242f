import type { Seeder } from '../seeder.js';
import { acronymMistyped } from './acronym-mistyped.js';
import { dateShifted } from './date-shifted.js';
import { itemDropped } from './item-dropped.js';
import { linkChanged } from './link-changed.js';
import { negationDropped } from './negation-dropped.js';
import { numberDigit } from './number-digit.js';
import { obligationWeakened } from './obligation-weakened.js';
import { partiesSwapped } from './parties-swapped.js';
import { placeholderRenamed } from './placeholder-renamed.js';
import { sentenceDropped } from './sentence-dropped.js';
import { termReplaced } from './term-replaced.js';
import { unitDropped } from './unit-dropped.js';
import { unitOfMeasure } from './unit-of-measure.js';
import { unitsSwapped } from './units-swapped.js';
import { wrongLanguage } from './wrong-language.js';
import { yearRange } from './year-range.js';

/** Every class of defects, in the order of the table. */
export const seeders: readonly Seeder[] = [
  numberDigit,
  dateShifted,
  yearRange,
  unitOfMeasure,
  negationDropped,
  obligationWeakened,
  itemDropped,
  sentenceDropped,
  unitDropped,
  unitsSwapped,
  wrongLanguage,
  termReplaced,
  partiesSwapped,
  acronymMistyped,
  placeholderRenamed,
  linkChanged,
];
