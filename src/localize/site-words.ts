import type { Diagnostic } from '../diagnostic.js';
import { type SiteWords, siteMessages } from '../language/site-messages.js';
import { siteWordsOf } from '../language/site-words.js';
import type { Catalog, Locale, Project } from '../model.js';

/** The namespace of a locale's own words for the published site. */
export const SITE = 'site';

/** The words of the site in one locale: its own before those of the tool; empty where neither has one, which is reported. */
export function localSiteWords({ tag }: Locale, catalog: Catalog): SiteWords {
  const own = (key: string): string | undefined => catalog.messages.get(`${SITE}.${key}`)?.text;
  const brought: Readonly<Record<string, string>> = siteWordsOf(tag) ?? {};
  const entries = Object.keys(siteMessages).map((key) => [key, own(key) ?? brought[key] ?? '']);
  // The keys are those of the registry, each with a text.
  return Object.fromEntries(entries) as SiteWords;
}

/** Words that the site needs and neither the locale nor the tool has, and words that it has no use for. */
export function checkSiteWords({ instrument, catalogs }: Project): Diagnostic[] {
  return instrument.locales.flatMap((locale): Diagnostic[] => {
    const catalog = catalogs.get(locale.id);
    if (!catalog || catalog.unread.has(SITE)) return [];
    const words: Readonly<Record<string, string>> = localSiteWords(locale, catalog);
    const problem = { severity: 'error', locales: [locale.id] } as const;
    const missing = Object.entries(siteMessages)
      .filter(([key]) => words[key]?.trim() === '')
      .map(([key, description]) => ({
        ...problem,
        rule: 'missing',
        unit: `${SITE}.${key}`,
        message: `\`${locale.id}\` has no text for \`${SITE}.${key}\`, and the tool brings none in ${locale.tag}: ${description}`,
        place: { file: `locales/${locale.id}/${SITE}.json`, line: 1, column: 1 },
      }));
    const unused = [...catalog.messages.values()]
      .filter(({ id }) => id.startsWith(`${SITE}.`) && !Object.hasOwn(siteMessages, id.slice(SITE.length + 1)))
      .map(({ id, place }) => ({
        ...problem,
        rule: 'unused',
        unit: id,
        message: `the site has no use for \`${id}\``,
        place,
      }));
    return [...missing, ...unused];
  });
}
