import type { Catalog, Edition, Locale, Original, Project } from '../model.js';
import { backMatter } from './back-matter.js';
import { chromeOf, plain } from './chrome.js';
import { contentDigest } from './content-digest.js';
import { correctionsOf } from './correction.js';
import type { LocalizeOptions } from './localize.js';
import type { LocalizedPart } from './localize-part.js';
import { rectifiedPassages } from './rectified-passages.js';
import { localSiteWords } from './site-words.js';
import { toHast } from './to-hast.js';
import type { Translate } from './translator.js';

/** The text of one locale in one original. */
export interface WordedText {
  readonly original: Original;
  readonly locale: Locale;
  readonly catalog: Catalog;
  readonly translate: Translate;
  readonly parts: readonly LocalizedPart[];
}

/**
 * Makes an edition of each text: its elements, its back matter, and the words of the page around it.
 * The concepts of `project` are worded.
 */
export function editionsOf(project: Project, texts: readonly WordedText[], options: LocalizeOptions): Edition[] {
  const digest = contentDigest(
    project,
    texts.map((text) => ({ ...text, locale: text.locale.id, original: text.original.id })),
  );
  return texts.map(({ original, locale, catalog, translate, parts }): Edition => {
    const chrome = chromeOf(catalog, translate);
    const units = parts.flatMap((part) => part.units);
    const corrections = options.asTransmitted ? [] : correctionsOf(project, locale, translate);
    const rectified = rectifiedPassages(corrections, units);
    const words = { heading: chrome.footnotes ?? '', back: chrome.backToText ?? '' };
    const furniture = project.apparatus.furniture.filter((mark) => options.asTransmitted && mark.locale === locale.id);
    return {
      instrument: project.instrument,
      locale,
      original,
      asTransmitted: options.asTransmitted,
      title: plain(chrome.title),
      description: plain(chrome.description),
      body: { type: 'root', children: parts.flatMap((part) => toHast(part.tree, part.id, words).children) },
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
      outline: parts.flatMap(({ outline }) => outline),
      rectified,
      concepts: project.concepts,
      units,
      chrome,
      site: localSiteWords(locale, catalog),
      furniture: furniture.map(({ transmitted }) => transmitted),
      digest,
    };
  });
}
