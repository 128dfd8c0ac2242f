import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Catalog, Edition, Project } from '../model.js';
import { backMatter } from './back-matter.js';
import { checkMessages } from './check-messages.js';
import { chromeOf, plain } from './chrome.js';
import { contentDigest } from './content-digest.js';
import { correctionsOf } from './correction.js';
import { localizeConcepts } from './localize-concepts.js';
import { localizePart } from './localize-part.js';
import { checkNotes, notesOf } from './notes.js';
import { rectifiedPassages } from './rectified-passages.js';
import { checkSiteWords, localSiteWords } from './site-words.js';
import { toHast } from './to-hast.js';
import { createTranslator } from './translator.js';

export interface LocalizeOptions {
  /** True when the project's rectifications have not been applied: its editions say that they print its errors. */
  readonly asTransmitted: boolean;
  /** Name and version of the tool, for the imprint. */
  readonly tool: string;
}

/**
 * Puts words into the structure: one edition for each original and locale, originals first.
 * A message with something wrong in it is reported, and is said to nobody.
 */
export function localize(project: Project, options: LocalizeOptions): Outcome<Edition[]> {
  const { instrument, parts } = project;
  const anchors = new Set(
    parts.flatMap((part) => [
      ...part.units.map(({ id }) => id),
      ...notesOf(part).map(({ identifier }) => `^${identifier}`),
    ]),
  );
  const diagnostics: Diagnostic[] = [...project.catalogs.values()].flatMap((catalog) =>
    checkMessages(instrument, catalog, anchors),
  );
  diagnostics.push(...checkNotes(project), ...checkSiteWords(project));
  const translators = instrument.locales.map((locale) => {
    const catalog = soundCatalog(project, locale.id, diagnostics);
    return { locale, catalog, translator: createTranslator(instrument, locale, catalog, { tool: options.tool }) };
  });
  const texts = instrument.originals.flatMap((original) =>
    translators.map(({ locale, catalog, translator }) => {
      const translate = translator.in(original);
      const localized = parts.map((part) => localizePart(part, original, translate));
      return { original, locale, catalog, translate, parts: localized };
    }),
  );
  const digest = contentDigest(
    project,
    texts.map((text) => ({ ...text, locale: text.locale.id, original: text.original.id })),
  );
  const concepts = localizeConcepts(project);
  const editions = texts.map(({ original, locale, catalog, translate, parts: localized }): Edition => {
    const chrome = chromeOf(catalog, translate);
    const units = localized.flatMap((part) => part.units);
    const corrections = options.asTransmitted ? [] : correctionsOf(project, locale, translate);
    const rectified = rectifiedPassages(corrections, units);
    const words = { heading: chrome.footnotes ?? '', back: chrome.backToText ?? '' };
    const furniture = project.apparatus.furniture.filter((mark) => options.asTransmitted && mark.locale === locale.id);
    return {
      instrument,
      locale,
      original,
      asTransmitted: options.asTransmitted,
      title: plain(chrome.title),
      description: plain(chrome.description),
      body: { type: 'root', children: localized.flatMap((part) => toHast(part.tree, part.id, words).children) },
      backMatter: backMatter({
        project,
        locale,
        units,
        corrections,
        asTransmitted: options.asTransmitted,
        chrome,
        translate,
        digest,
      }),
      outline: localized.flatMap(({ outline }) => outline),
      rectified,
      concepts,
      units,
      chrome,
      site: localSiteWords(locale, catalog),
      furniture: furniture.map(({ transmitted }) => transmitted),
      digest,
    };
  });
  return { value: editions, diagnostics };
}

/** A catalog without the messages that were reported: one that names itself would send the translator round in a circle. */
function soundCatalog({ catalogs }: Project, locale: string, problems: readonly Diagnostic[]): Catalog {
  const catalog = catalogs.get(locale) ?? { locale, messages: new Map(), parties: new Map(), unread: new Set() };
  const unsound = new Set(problems.flatMap(({ unit, locales }) => (locales?.includes(locale) ? [unit] : [])));
  return { ...catalog, messages: new Map([...catalog.messages].filter(([id]) => !unsound.has(id))) };
}
