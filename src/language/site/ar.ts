import type { SiteWords } from '../site-messages.js';

/** The site in Arabic. */
export const ar: SiteWords = {
  signedOn: 'وُقِّع في {{date}}',
  validFrom: 'نافذ ابتداءً من {{date}}',
  validUntil: 'نافذ حتى {{date}}',
  valid: 'نافذ من {{from}} إلى {{until}}',
  rectified: 'النص بتصويباته',
  permalink: 'رابط دائم إلى هذا الحكم',
  parallel: 'جنبًا إلى جنب',
  columns: 'اللغات المعروضة',
  columnWidth: 'عرض الأعمدة',
  discordance: 'النصوص لا تقول الشيء نفسه',
  search: 'بحث',
  searchHint: 'بأي لغة، بالتشكيل أو بدونه',
  searchFound: 'الأحكام التي عُثر عليها: {{count}}',
  searchNothing: 'لا نتائج',
  searchNeedsScript: 'يتطلب البحث JavaScript.',
  transmitted: 'كما أُرسل:',
  inOtherLanguages: 'باللغات الأخرى:',
  downloads: 'التنزيلات',
  data: 'البيانات',
  status: 'حالة النصوص',
};
