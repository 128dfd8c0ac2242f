import type { SiteWords } from '../site-messages.js';

/** The site in Russian. */
export const ru: SiteWords = {
  signedOn: 'Подписано {{date}}',
  validFrom: 'Действует с {{date}}',
  validUntil: 'Действует до {{date}}',
  valid: 'Действует с {{from}} до {{until}}',
  rectified: 'Текст с исправлениями',
  permalink: 'Постоянная ссылка на это положение',
  parallel: 'Параллельные тексты',
  columns: 'Показанные языки',
  columnWidth: 'Ширина столбцов',
  discordance: 'Тексты говорят не одно и то же',
  search: 'Поиск',
  searchHint: 'На любом языке, с диакритикой или без неё',
  searchFound: 'Найдено положений: {{count}}',
  searchNothing: 'Ничего не найдено',
  searchNeedsScript: 'Для поиска нужен JavaScript.',
  transmitted: 'В переданном тексте:',
  inOtherLanguages: 'На других языках:',
  downloads: 'Загрузки',
  data: 'Данные',
  status: 'Состояние текстов',
};
