import type { Concept, Edition, Locale } from '../../model.js';
import { explainText } from './explain-text.js';
import { htmlOf } from './template.js';
import { withUnitLinks } from './unit-links.js';

/** The text of a language page, which is most of it and waits for no other file; plain data. */
export interface PageText {
  /** Name of the locale. */
  readonly locale: string;
  readonly html: string;
  /** What it explains, to be listed at the end of the page. */
  readonly concepts: readonly Concept[];
}

/** Renders the text of a language page, with its explanations and the links of its units. */
export function renderPageText(edition: Edition, locales: readonly Locale[]): PageText {
  const { body, concepts } = explainText(edition);
  return { locale: edition.locale.id, html: htmlOf(withUnitLinks(body, edition, locales)), concepts };
}
