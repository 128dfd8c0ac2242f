import type { SiteWords } from '../site-messages.js';

/** The site in Spanish. */
export const es: SiteWords = {
  signedOn: 'Firmado el {{date}}',
  validFrom: 'En vigor desde el {{date}}',
  validUntil: 'En vigor hasta el {{date}}',
  valid: 'En vigor del {{from}} al {{until}}',
  rectified: 'Texto con sus rectificaciones',
  permalink: 'Enlace permanente a esta disposición',
  parallel: 'En paralelo',
  columns: 'Idiomas mostrados',
  columnWidth: 'Ancho de las columnas',
  discordance: 'Las versiones no dicen lo mismo',
  search: 'Buscar',
  searchHint: 'En cualquier idioma, con o sin acentos',
  searchFound: 'Disposiciones encontradas: {{count}}',
  searchNothing: 'Sin resultados',
  searchNeedsScript: 'La búsqueda requiere JavaScript.',
  transmitted: 'Texto transmitido:',
  inOtherLanguages: 'En los demás idiomas:',
  downloads: 'Descargas',
  data: 'Datos',
  status: 'Estado de las versiones',
};
