import type { SiteWords } from '../site-messages.js';

/** The site in English. */
export const en: SiteWords = {
  signedOn: 'Signed on {{date}}',
  validFrom: 'In effect from {{date}}',
  validUntil: 'In effect until {{date}}',
  valid: 'In effect from {{from}} to {{until}}',
  rectified: 'Text with its rectifications',
  permalink: 'Permanent link to this provision',
  parallel: 'Side by side',
  columns: 'Languages shown',
  columnWidth: 'Width of the columns',
  discordance: 'The versions do not say the same',
  search: 'Search',
  searchHint: 'Any language, with or without accents',
  searchFound: 'Provisions found: {{count}}',
  searchNothing: 'Nothing found',
  searchNeedsScript: 'Searching needs JavaScript.',
  transmitted: 'As transmitted:',
  inOtherLanguages: 'In the other languages:',
  downloads: 'Downloads',
  data: 'Data',
  status: 'State of the versions',
};
