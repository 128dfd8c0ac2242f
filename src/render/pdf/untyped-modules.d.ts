// CommonJS modules of packages that have no types of their own.
declare module 'pdfmake/js/*' {
  const module: { readonly default: unknown };
  export default module;
}

declare module 'hyphen/hyphen.js' {
  /** Says where a word may be divided, by a mark at each place. */
  type Hyphenate = (word: string, options: { hyphenChar: string; minWordLength: number }) => string;
  const createHyphenator: (patterns: unknown) => Hyphenate;
  export default createHyphenator;
}
