import type { SiteWords } from '../site-messages.js';

/** The site in Dutch. */
export const nl: SiteWords = {
  signedOn: 'Ondertekend op {{date}}',
  validFrom: 'Van kracht sinds {{date}}',
  validUntil: 'Van kracht tot en met {{date}}',
  valid: 'Van kracht van {{from}} tot en met {{until}}',
  rectified: 'Tekst met rectificaties',
  permalink: 'Vaste link naar deze bepaling',
  parallel: 'Naast elkaar',
  columns: 'Getoonde talen',
  columnWidth: 'Breedte van de kolommen',
  discordance: 'De versies zeggen niet hetzelfde',
  search: 'Zoeken',
  searchHint: 'In elke taal, met of zonder accenten',
  searchFound: 'Gevonden bepalingen: {{count}}',
  searchNothing: 'Niets gevonden',
  searchNeedsScript: 'Zoeken vereist JavaScript.',
  transmitted: 'Zoals overgelegd:',
  inOtherLanguages: 'In de andere talen:',
  downloads: 'Downloads',
  data: 'Gegevens',
  status: 'Stand van de versies',
};
