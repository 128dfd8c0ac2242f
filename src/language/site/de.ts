import type { SiteWords } from '../site-messages.js';

/** The site in German. */
export const de: SiteWords = {
  signedOn: 'Unterzeichnet am {{date}}',
  validFrom: 'In Kraft seit {{date}}',
  validUntil: 'In Kraft bis {{date}}',
  valid: 'In Kraft vom {{from}} bis {{until}}',
  rectified: 'Text mit seinen Berichtigungen',
  permalink: 'Dauerhafter Link zu dieser Bestimmung',
  parallel: 'Nebeneinander',
  columns: 'Angezeigte Sprachen',
  columnWidth: 'Breite der Spalten',
  discordance: 'Die Fassungen sagen nicht dasselbe',
  search: 'Suche',
  searchHint: 'In jeder Sprache, mit oder ohne Akzente',
  searchFound: 'Gefundene Bestimmungen: {{count}}',
  searchNothing: 'Nichts gefunden',
  searchNeedsScript: 'Die Suche benötigt JavaScript.',
  transmitted: 'Übermittelter Wortlaut:',
  inOtherLanguages: 'In den anderen Sprachen:',
  downloads: 'Downloads',
  data: 'Daten',
  status: 'Stand der Fassungen',
};
