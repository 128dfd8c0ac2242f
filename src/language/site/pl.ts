import type { SiteWords } from '../site-messages.js';

/** The site in Polish. */
export const pl: SiteWords = {
  signedOn: 'Podpisano {{date}}',
  validFrom: 'Obowiązuje od {{date}}',
  validUntil: 'Obowiązuje do {{date}}',
  valid: 'Obowiązuje od {{from}} do {{until}}',
  rectified: 'Tekst ze sprostowaniami',
  permalink: 'Stały odnośnik do tego postanowienia',
  parallel: 'Obok siebie',
  columns: 'Wyświetlane języki',
  columnWidth: 'Szerokość kolumn',
  discordance: 'Wersje nie mówią tego samego',
  search: 'Szukaj',
  searchHint: 'W każdym języku, ze znakami diakrytycznymi lub bez',
  searchFound: 'Znalezione postanowienia: {{count}}',
  searchNothing: 'Nic nie znaleziono',
  searchNeedsScript: 'Wyszukiwanie wymaga JavaScriptu.',
  transmitted: 'W brzmieniu przekazanym:',
  inOtherLanguages: 'W pozostałych językach:',
  downloads: 'Pliki do pobrania',
  data: 'Dane',
  status: 'Stan wersji',
};
