import type { SiteWords } from '../site-messages.js';

/** The site in Chinese. */
export const zh: SiteWords = {
  signedOn: '{{date}}签署',
  validFrom: '自{{date}}起有效',
  validUntil: '有效期至{{date}}',
  valid: '有效期自{{from}}至{{until}}',
  rectified: '更正后的文本',
  permalink: '本条款的永久链接',
  parallel: '并列对照',
  columns: '显示的语言',
  columnWidth: '栏宽',
  discordance: '各文本表述不一致',
  search: '搜索',
  searchHint: '可用任何语言，重音符号可省略',
  searchFound: '找到的条款：{{count}}',
  searchNothing: '未找到结果',
  searchNeedsScript: '搜索需要 JavaScript。',
  transmitted: '传送文本：',
  inOtherLanguages: '其他语言：',
  downloads: '下载',
  data: '数据',
  status: '各文本状况',
};
