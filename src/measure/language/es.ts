import type { SeedLanguage, Turn } from './seed-language.js';

// With these the sentence stays negative when "no" is gone.
const otherNegation = /\b(?:ning[uú]n[ao]?s?|nada|nadie|nunca|jamás|tampoco|ni)\b/i;
const weakened: readonly [string, string][] = [
  ['debe', 'puede'],
  ['deben', 'pueden'],
  ['deberá', 'podrá'],
  ['deberán', 'podrán'],
];

/** Spanish. */
export const es: SeedLanguage = {
  tag: 'es',
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  negations: [
    {
      find: /(?<!\p{L})(?<!\b(?:si|o|ya|pero|sino) )no (?!obstante|s[oó]lo|solamente|únicamente|más)(?=\p{L})/giu,
      replace: '',
      unless: otherNegation,
    },
  ],
  weakenings: weakened.map(
    ([must, may]): Turn => ({
      find: new RegExp(`(?<!\\p{L})(?<!\\bno (?:se |l[aeo]s? )?)${must}(?!\\p{L})`, 'giu'),
      replace: may,
      unless: otherNegation,
    }),
  ),
  units: {
    hora: 'día',
    horas: 'días',
    día: 'mes',
    días: 'meses',
    semana: 'mes',
    semanas: 'meses',
    mes: 'año',
    meses: 'años',
    año: 'mes',
    años: 'meses',
    metro: 'pie',
    metros: 'pies',
    kilómetros: 'millas',
    km: 'mi',
    kilogramos: 'libras',
    kg: 'lb',
    toneladas: 'kilogramos',
    litros: 'galones',
    hectáreas: 'acres',
    m: 'km',
  },
  numberWords: [
    ...['un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'doce', 'quince'],
    ...['dieciocho', 'veinte', 'treinta', 'cuarenta', 'cuarenta y cinco', 'cincuenta', 'sesenta', 'noventa'],
  ],
  rangeWords: ['a', 'al', 'y'],
  conjunctions: ['y', 'o', 'e', 'u'],
};
