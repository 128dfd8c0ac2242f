import type { Edition } from '../model.js';

/** Editions in the order of the instrument, and the one in whose language a page of all languages speaks. */
export interface InOrder {
  readonly editions: readonly Edition[];
  readonly leading: Edition;
}

/** Puts the editions of a page of all languages in the order of the instrument; there must be one. */
export function inOrder(published: readonly Edition[]): InOrder {
  const [first] = published;
  if (!first) throw new Error('a page of all languages needs an edition');
  const { locales, defaultLocale } = first.instrument;
  const editions = locales.flatMap(({ id }) => published.filter(({ locale }) => locale.id === id));
  return { editions, leading: editions.find(({ locale }) => locale.id === defaultLocale) ?? first };
}
