/**
 * The words of the published site, by key, each with what a translator must know of it.
 * The tool brings them for the languages of `site-words.ts`; a locale may give its own in `locales/<locale>/site.json`.
 * What stands in `{{…}}` is filled in by the page.
 */
export const siteMessages = {
  signedOn: 'Status in the header; {{date}} is the date of signature.',
  validFrom: 'Status in the header: in effect from {{date}}, without an end.',
  validUntil: 'Status in the header: in effect until {{date}}.',
  valid: 'Status in the header: in effect from {{from}} until {{until}}.',
  rectified: 'Status in the header: the text with its rectifications.',
  permalink: 'Label of the link from a provision to itself.',
  parallel: 'Link to, and title of, the page that sets the languages side by side.',
  columns: 'Label of the choice of languages on the page that sets them side by side.',
  columnWidth: 'Label of the handle between two columns.',
  columnExchange: 'Label of the button in the head of a column that exchanges it with the column before it.',
  discordance: 'Mark of a provision whose versions do not say the same, in a draft.',
  search: 'Label of the search field and link to the search page.',
  searchHint: 'Inside the search field: all languages are searched, accents need not be typed.',
  searchFound: 'Above the results; {{count}} is the number of provisions found.',
  searchNothing: 'In place of results when there are none.',
  searchNeedsScript: 'In place of the search where JavaScript is off.',
  searchForbidden:
    'In place of results where the browser does not let the page read its index, as some do with files opened from the disk.',
  searchMore: 'Button below the results that shows more of them.',
  transmitted: 'Before the reading as transmitted, at the place of a rectification.',
  inOtherLanguages: 'Before the names of a term in the other languages.',
  glossary: 'Heading of the list of names and terms at the end of a page.',
  pages: 'Label of the links to the other pages of the site.',
  downloads: 'Heading of the files that can be downloaded.',
  data: 'Heading of the files for machines: XML, JSON, TMX.',
  status: 'Link to, and title of, the page on completeness and certification.',
  statusPart: 'Column: part of the instrument.',
  statusLanguage: 'Column: language.',
  statusUnits: 'Column: number of provisions.',
  statusWords: 'Column: number of words.',
  statusMissing: 'Column: provisions without a text.',
  statusCertified: 'Column, and key of the chart: provisions found concordant by a person.',
  statusChanged: 'Column, and key of the chart: provisions whose text has changed since.',
  statusOpen: 'Key of the chart: provisions not yet found concordant by a person.',
  statusErrors: 'Column: number of errors.',
  statusWarnings: 'Column: number of warnings.',
  statusFindings: 'Heading of the list of findings that are open.',
  statusNone: 'In place of a list that is empty.',
  statusRegister: 'Heading of the register of findings accepted on purpose.',
  statusProvision: 'Column: the provision.',
  statusRule: 'Column: the rule of the check.',
  statusReason: 'Column: why the texts are right as they are.',
  statusBy: 'Column: who accepted it.',
} as const;

export type SiteKey = keyof typeof siteMessages;

/** The words of the published site in one language. */
export type SiteWords = Readonly<Record<SiteKey, string>>;
