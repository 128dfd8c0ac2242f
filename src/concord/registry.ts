import type { Rule } from './rule.js';
import { absentValues } from './rules/absent-values.js';
import { acronyms } from './rules/acronyms.js';
import { addresses } from './rules/addresses.js';
import { apostrophes } from './rules/apostrophes.js';
import { dates } from './rules/dates.js';
import { doubledSpaces } from './rules/doubled-spaces.js';
import { doubledWords } from './rules/doubled-words.js';
import { emphasis } from './rules/emphasis.js';
import { empty } from './rules/empty.js';
import { enumerations } from './rules/enumerations.js';
import { forbiddenTerm } from './rules/forbidden-term.js';
import { length } from './rules/length.js';
import { links } from './rules/links.js';
import { loneValues } from './rules/lone-values.js';
import { lookAlikes } from './rules/look-alikes.js';
import { missing } from './rules/missing.js';
import { mixedLanguage } from './rules/mixed-language.js';
import { money } from './rules/money.js';
import { names } from './rules/names.js';
import { negation } from './rules/negation.js';
import { noBreakSpaces } from './rules/no-break-spaces.js';
import { notes } from './rules/notes.js';
import { numbers } from './rules/numbers.js';
import { obligation } from './rules/obligation.js';
import { openingMarks } from './rules/opening-marks.js';
import { order } from './rules/order.js';
import { parties } from './rules/parties.js';
import { percentages } from './rules/percentages.js';
import { placeholders } from './rules/placeholders.js';
import { quotationMarks } from './rules/quotation-marks.js';
import { quotations } from './rules/quotations.js';
import { references } from './rules/references.js';
import { sentences } from './rules/sentences.js';
import { stale } from './rules/stale.js';
import { terminalPunctuation } from './rules/terminal-punctuation.js';
import { terms } from './rules/terms.js';
import { testimonium } from './rules/testimonium.js';
import { times } from './rules/times.js';
import { unbalanced } from './rules/unbalanced.js';
import { units } from './rules/units.js';
import { untranslated } from './rules/untranslated.js';
import { unused } from './rules/unused.js';
import { years } from './rules/years.js';

/** Every rule, in the order in which it is documented and run. */
export const rules: readonly Rule[] = [
  missing,
  unused,
  empty,
  stale,
  untranslated,
  mixedLanguage,
  sentences,
  enumerations,
  order,
  emphasis,
  links,
  placeholders,
  notes,
  numbers,
  percentages,
  money,
  dates,
  years,
  times,
  references,
  units,
  absentValues,
  loneValues,
  terms,
  forbiddenTerm,
  acronyms,
  parties,
  names,
  quotations,
  addresses,
  negation,
  obligation,
  testimonium,
  length,
  noBreakSpaces,
  quotationMarks,
  openingMarks,
  apostrophes,
  doubledSpaces,
  doubledWords,
  lookAlikes,
  unbalanced,
  terminalPunctuation,
];
