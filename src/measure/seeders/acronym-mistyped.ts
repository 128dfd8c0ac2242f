import { editsOf, oneOf } from '../edit.js';
import type { Random } from '../random.js';
import type { Seeder, Site } from '../seeder.js';

/** Two letters of an acronym change places, or one becomes another. */
export const acronymMistyped: Seeder = {
  id: 'acronym-mistyped',
  summary: 'acronym mistyped',
  seed: (site) => {
    const { text } = site.reading;
    if (mostlyCapitals(text)) return undefined;
    return oneOf(
      site,
      editsOf(text, /(?<![\p{L}\p{N}])\p{Lu}{2,7}(?![\p{L}\p{N}])/gu, ([acronym]) =>
        known(acronym, site) ? mistyped(acronym, site.random) : undefined,
      ),
    );
  },
};

// Languages have acronyms of their own: only what another version or the termbase has as well is surely right.
function known(acronym: string, { concordance, row, locale }: Site): boolean {
  if (/^[IVXLCDM]+$/.test(acronym)) return false;
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'u');
  const inOthers = [...row.readings].some(([id, { text }]) => id !== locale.id && word.test(text));
  return inOthers || concordance.concepts.some(({ forms }) => forms.get(locale.id)?.acronym === acronym);
}

function mistyped(acronym: string, random: Random): string {
  const at = random.below(acronym.length - 1);
  const [a = '', b = ''] = acronym.slice(at, at + 2);
  const pair = a === b || random.below(2) === 0 ? `${a}${b === 'Z' ? 'K' : 'Z'}` : `${b}${a}`;
  return acronym.slice(0, at) + pair + acronym.slice(at + 2);
}

function mostlyCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
}
