/**
 * The words of the published site, by key, each with what a translator must know of it.
 * The tool brings them for the languages of `site-words.ts`; a locale may give its own in `locales/<locale>/site.json`.
 * What stands in `{{…}}` is filled in by the page.
 */
export declare const siteMessages: {
    readonly signedOn: 'Status in the header; {{date}} is the date of signature.';
    readonly validFrom: 'Status in the header: in effect from {{date}}, without an end.';
    readonly validUntil: 'Status in the header: in effect until {{date}}.';
    readonly valid: 'Status in the header: in effect from {{from}} until {{until}}.';
    readonly rectified: 'Status in the header: the text with its rectifications.';
    readonly permalink: 'Label of the link from a provision to itself.';
    readonly parallel: 'Link to, and title of, the page that sets the languages side by side.';
    readonly columns: 'Label of the choice of languages on the page that sets them side by side.';
    readonly columnWidth: 'Label of the handle between two columns.';
    readonly columnExchange: 'Label of the button in the head of a column that exchanges it with the column before it.';
    readonly discordance: 'Mark of a provision whose versions do not say the same, in a draft.';
    readonly search: 'Label of the search field and link to the search page.';
    readonly searchHint: 'Inside the search field: all languages are searched, accents need not be typed.';
    readonly searchFound: 'Above the results; {{count}} is the number of provisions found.';
    readonly searchNothing: 'In place of results when there are none.';
    readonly searchNeedsScript: 'In place of the search where JavaScript is off.';
    readonly searchForbidden: 'In place of results where the browser does not let the page read its index, as some do with files opened from the disk.';
    readonly searchMore: 'Button below the results that shows more of them.';
    readonly transmitted: 'Before the reading as transmitted, at the place of a rectification.';
    readonly inOtherLanguages: 'Before the names of a term in the other languages.';
    readonly glossary: 'Heading of the list of names and terms at the end of a page.';
    readonly pages: 'Label of the links to the other pages of the site.';
    readonly downloads: 'Heading of the files that can be downloaded.';
    readonly data: 'Heading of the files for machines: XML, JSON, TMX.';
    readonly status: 'Link to, and title of, the page on completeness and certification.';
    readonly statusPart: 'Column: part of the instrument.';
    readonly statusLanguage: 'Column: language.';
    readonly statusUnits: 'Column: number of provisions.';
    readonly statusWords: 'Column: number of words.';
    readonly statusMissing: 'Column: provisions without a text.';
    readonly statusCertified: 'Column, and key of the chart: provisions found concordant by a person.';
    readonly statusChanged: 'Column, and key of the chart: provisions whose text has changed since.';
    readonly statusOpen: 'Key of the chart: provisions not yet found concordant by a person.';
    readonly statusErrors: 'Column: number of errors.';
    readonly statusWarnings: 'Column: number of warnings.';
    readonly statusFindings: 'Heading of the list of findings that are open.';
    readonly statusNone: 'In place of a list that is empty.';
    readonly statusRegister: 'Heading of the register of findings accepted on purpose.';
    readonly statusProvision: 'Column: the provision.';
    readonly statusRule: 'Column: the rule of the check.';
    readonly statusReason: 'Column: why the texts are right as they are.';
    readonly statusBy: 'Column: who accepted it.';
};
export type SiteKey = keyof typeof siteMessages;
/** The words of the published site in one language. */
export type SiteWords = Readonly<Record<SiteKey, string>>;
