import { ar } from './site/ar.js';
import { de } from './site/de.js';
import { en } from './site/en.js';
import { es } from './site/es.js';
import { fr } from './site/fr.js';
import { it } from './site/it.js';
import { nl } from './site/nl.js';
import { pl } from './site/pl.js';
import { pt } from './site/pt.js';
import { ru } from './site/ru.js';
import { zh } from './site/zh.js';
import type { SiteWords } from './site-messages.js';

const words: ReadonlyMap<string, SiteWords> = new Map(Object.entries({ ar, de, en, es, fr, it, nl, pl, pt, ru, zh }));

/** The words of the site in the language of a BCP 47 tag, or undefined where the tool has none. */
export function siteWordsOf(tag: string): SiteWords | undefined {
  return words.get(tag.split('-')[0]?.toLowerCase() ?? '');
}
