import type { SiteWords } from '../site-messages.js';

/** The site in Italian. */
export const it: SiteWords = {
  signedOn: 'Firmato il {{date}}',
  validFrom: 'In vigore dal {{date}}',
  validUntil: 'In vigore fino al {{date}}',
  valid: 'In vigore dal {{from}} al {{until}}',
  rectified: 'Testo con le sue rettifiche',
  permalink: 'Collegamento permanente a questa disposizione',
  parallel: 'A fronte',
  columns: 'Lingue mostrate',
  columnWidth: 'Larghezza delle colonne',
  discordance: 'Le versioni non dicono la stessa cosa',
  search: 'Cerca',
  searchHint: 'In qualsiasi lingua, con o senza accenti',
  searchFound: 'Disposizioni trovate: {{count}}',
  searchNothing: 'Nessun risultato',
  searchNeedsScript: 'La ricerca richiede JavaScript.',
  transmitted: 'Testo trasmesso:',
  inOtherLanguages: 'Nelle altre lingue:',
  downloads: 'Scaricamenti',
  data: 'Dati',
  status: 'Stato delle versioni',
};
