/** A word of the page around the text, which each locale gives in `edition.json`. */
export interface EditionMessage {
  /** For the translator. */
  readonly description: string;
  /** Placeholders that the page fills in. */
  readonly parameters?: readonly string[];
}

/** Every message of the `edition` namespace, by key; `original.<id>` comes besides, one for each original. */
export const editionMessages: Readonly<Record<string, EditionMessage>> = {
  title: { description: 'Title of the instrument, for the title page, the running header and the browser.' },
  description: { description: 'One sentence that says what the instrument is, for search engines and catalogues.' },
  skip: { description: 'Link to the text for those who use the keyboard.' },
  contents: { description: 'Heading of the contents list.' },
  languages: { description: 'Label of the list of the other languages.' },
  page: { description: 'Foot of a PDF page.', parameters: ['page', 'pages'] },
  collation: { description: 'Title of the edition that sets all languages side by side.' },
  asTransmitted: { description: 'Mark of an edition that prints the text with its recorded errors.' },
  footnotes: { description: 'Heading of the notes of a part.' },
  backToText: { description: 'Label of the link from a note back to the text.' },
  'sign.name': { description: 'Under the line for a signature: name of the signatory.' },
  'sign.office': { description: 'Under the line for a signature: office of the signatory.' },
  'sign.seal': { description: 'Beside the line for a signature: place of the seal.' },
  'apparatus.rectifications': { description: 'Heading of the list of rectifications.' },
  'apparatus.transmitted': { description: 'Column: the reading as transmitted.' },
  'apparatus.rectified': { description: 'Column: the reading as rectified.' },
  'apparatus.reason': { description: 'Column: the reason of the rectification.' },
  'apparatus.deleted': { description: 'Stands for a rectified reading that is empty.' },
  'apparatus.notes': { description: 'Heading of the editorial notes.' },
  'imprint.title': { description: 'Heading of the imprint.' },
  'imprint.status': { description: 'What this text is: official or not, and whose translation.' },
  'imprint.digest': { description: 'Stands before the digest of the content.' },
  'imprint.code': { description: 'Says what the QR code beside the digest holds, to those who do not see it.' },
  'imprint.downloads': { description: 'Heading of the list of PDF editions.' },
  'imprint.tool': { description: 'Says what made the edition.', parameters: ['tool'] },
  draft: { description: 'Mark of a draft: across the pages of a PDF, and in the header of an HTML page.' },
  'certifiedCopy.title': { description: 'Heading of the page that certifies a true copy.' },
  'certifiedCopy.statement': {
    description: 'The certification: that what precedes is a true copy of the instrument in this language.',
  },
  'certifiedCopy.placeAndDate': { description: 'Under a line: place and date of the certification.' },
  'index.title': { description: 'Heading of the list of editions.' },
  'index.original': { description: 'Column: the original.' },
  'index.format': { description: 'Column: HTML or PDF.' },
  'index.size': { description: 'Column: size of the file.' },
};
