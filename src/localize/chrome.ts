import { parseInline, plainText } from '../message/inline.js';
import type { Catalog } from '../model.js';
import { editionMessages } from './edition-messages.js';
import type { Translate } from './translator.js';

/** The words of the page around the text, by key of the `edition` namespace; empty where a locale has none. */
export function chromeOf(catalog: Catalog, translate: Translate): Readonly<Record<string, string>> {
  const keys = [...Object.keys(editionMessages), ...originalKeys(catalog)];
  return Object.fromEntries(
    keys.map((key) => [key, catalog.messages.has(`edition.${key}`) ? translate(`$t(edition:${key})`, 'edition') : '']),
  );
}

function originalKeys(catalog: Catalog): string[] {
  return [...catalog.messages.keys()]
    .filter((id) => id.startsWith('edition.original.'))
    .map((id) => id.slice('edition.'.length));
}

/** A message without its markup. */
export function plain(text: string | undefined): string {
  return plainText(parseInline(text ?? '').children);
}
