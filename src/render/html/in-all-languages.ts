import type { ElementContent } from 'hast';
import type { Edition } from '../../model.js';
import { element } from './element.js';

/** A word of the page in each language. */
export function inAll(editions: readonly Edition[], word: (edition: Edition) => string): ElementContent[] {
  return editions.flatMap((edition, index): ElementContent[] => {
    const { tag, dir } = edition.locale;
    const words = element('span', { lang: tag, dir }, word(edition));
    return index === 0 ? [words] : [{ type: 'text', value: ' · ' }, words];
  });
}
