import type { SiteWords } from '../site-messages.js';

/** The site in Portuguese. */
export const pt: SiteWords = {
  signedOn: 'Assinado em {{date}}',
  validFrom: 'Em vigor desde {{date}}',
  validUntil: 'Em vigor até {{date}}',
  valid: 'Em vigor de {{from}} a {{until}}',
  rectified: 'Texto com as suas retificações',
  permalink: 'Ligação permanente para esta disposição',
  parallel: 'Lado a lado',
  columns: 'Línguas mostradas',
  columnWidth: 'Largura das colunas',
  discordance: 'As versões não dizem o mesmo',
  search: 'Pesquisar',
  searchHint: 'Em qualquer língua, com ou sem acentos',
  searchFound: 'Disposições encontradas: {{count}}',
  searchNothing: 'Nenhum resultado',
  searchNeedsScript: 'A pesquisa requer JavaScript.',
  transmitted: 'Texto transmitido:',
  inOtherLanguages: 'Nas outras línguas:',
  downloads: 'Transferências',
  data: 'Dados',
  status: 'Estado das versões',
};
