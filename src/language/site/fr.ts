import type { SiteWords } from '../site-messages.js';

/** The site in French. */
export const fr: SiteWords = {
  signedOn: 'Signé le {{date}}',
  validFrom: 'En vigueur depuis le {{date}}',
  validUntil: 'En vigueur jusqu’au {{date}}',
  valid: 'En vigueur du {{from}} au {{until}}',
  rectified: 'Texte avec ses rectifications',
  permalink: 'Lien permanent vers cette disposition',
  parallel: 'Côte à côte',
  columns: 'Langues affichées',
  columnWidth: 'Largeur des colonnes',
  discordance: 'Les versions ne disent pas la même chose',
  search: 'Recherche',
  searchHint: 'Toutes les langues, avec ou sans accents',
  searchFound: 'Dispositions trouvées : {{count}}',
  searchNothing: 'Aucun résultat',
  searchNeedsScript: 'La recherche exige JavaScript.',
  transmitted: 'Texte transmis :',
  inOtherLanguages: 'Dans les autres langues :',
  downloads: 'Téléchargements',
  data: 'Données',
  status: 'État des versions',
};
