import type { SeedLanguage, Turn } from './seed-language.js';

// With these the sentence stays negative or restrictive when "ne" is gone.
const otherNegation = /\b(?:aucune?s?|nul(?:le)?s?|personne ne|rien|ni|guère)\b|\bqu[e’']/i;
const negativeSubject = /\b(?:aucune?s?|nul(?:le)?s?|ni)\b/i;
const weakened: readonly [string, string][] = [
  ['doit(?!\\p{L})', 'peut'],
  ['doivent(?!\\p{L})', 'peuvent'],
  ['devra(?!\\p{L})', 'pourra'],
  ['devront(?!\\p{L})', 'pourront'],
  ["est tenue? (?:de |d[’'])", 'peut '],
  ["sont tenue?s (?:de |d[’'])", 'peuvent '],
];

/** French. */
export const fr: SeedLanguage = {
  tag: 'fr',
  months: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  negations: [
    {
      find: /(?<!\p{L})(?:ne |n[’'])((?:(?:[lmst][’']|y |en |les? |la |se |lui |leur ))?[\p{L}-]+(?: [\p{L}-]+)?) (?:pas|jamais)(?!\p{L})/giu,
      replace: '$1',
      unless: negativeSubject,
    },
    { find: /(?<!\p{L})ne pas /gu, replace: '' },
    {
      find: /(?<!\p{L})ne (peut|peuvent|saurait|sauraient)(?! pas| plus| jamais)(?!\p{L})/gu,
      replace: '$1',
      unless: otherNegation,
    },
  ],
  weakenings: weakened.map(
    ([must, may]): Turn => ({
      find: new RegExp(`(?<!\\p{L})(?<!(?:ne |n[’'])(?:[lmst][’']|y |en |les? |la |se )?)${must}`, 'gu'),
      replace: may,
      unless: negativeSubject,
    }),
  ),
  units: {
    heure: 'jour',
    heures: 'jours',
    jour: 'mois',
    jours: 'mois',
    semaine: 'année',
    semaines: 'mois',
    mois: 'ans',
    an: 'mois',
    ans: 'mois',
    année: 'semaine',
    années: 'mois',
    mètre: 'pied',
    mètres: 'pieds',
    kilomètres: 'milles',
    km: 'mi',
    kilogrammes: 'livres',
    kg: 'lb',
    tonnes: 'kilogrammes',
    litres: 'gallons',
    hectares: 'acres',
    m: 'km',
  },
  numberWords: [
    ...['un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze', 'quinze'],
    ...['dix-huit', 'vingt', 'trente', 'quarante', 'quarante-cinq', 'cinquante', 'soixante', 'quatre-vingt-dix'],
  ],
  rangeWords: ['à', 'au', 'et'],
  conjunctions: ['et', 'ou'],
};
