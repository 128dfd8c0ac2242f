import type { Diagnostic, Outcome } from '../diagnostic.js';
import { variants } from '../message/variants.js';
import type { Edition, Project } from '../model.js';
import { backMatter } from './back-matter.js';
import { chromeOf, plain } from './chrome.js';
import { contentDigest } from './content-digest.js';
import { changesBetween, recordedCorrections } from './correction.js';
import { localizePart } from './localize-part.js';
import { procesVerbalIds } from './proces-verbal-messages.js';
import { layOutProcesVerbal } from './proces-verbal-part.js';
import { localSiteWords } from './site-words.js';
import { toHast } from './to-hast.js';
import { createTranslator } from './translator.js';

/** What a procès-verbal is drawn up from. */
export interface Rectified {
  /** With its rectifications applied. */
  readonly project: Project;
  readonly editions: readonly Edition[];
  /** The editions of the version before; where absent, the recorded rectifications are the corrections. */
  readonly before: readonly Edition[] | undefined;
  /** Name and version of the tool, for the imprint. */
  readonly tool: string;
}

/** Draws up the procès-verbal of rectification of an instrument: an instrument itself, with an edition for each of its editions. */
export function procesVerbal({ project, editions, before, tool }: Rectified): Outcome<Edition[]> {
  const missing = missingWords(project);
  if (missing.length > 0) return { value: undefined, diagnostics: missing };
  const { instrument, catalogs } = project;
  const translators = instrument.locales.flatMap((locale) => {
    const catalog = catalogs.get(locale.id);
    return catalog ? [{ catalog, translator: createTranslator(instrument, locale, catalog, { tool }) }] : [];
  });
  const drawn = editions.flatMap((edition) => {
    const { locale, original } = edition;
    const sayings = translators.map(({ catalog, translator }) => [catalog.locale, translator.in(original)] as const);
    const says = new Map(sayings);
    const catalog = catalogs.get(locale.id);
    const translate = says.get(locale.id);
    const corrections = before ? changesBetween(before, editions, original) : recordedCorrections(project, says);
    return catalog && translate ? [{ edition, catalog, translate, corrections }] : [];
  });
  if (drawn.every(({ corrections }) => corrections.length === 0)) return { value: undefined, diagnostics: [nothing] };
  const texts = drawn.map((one) => ({
    ...one,
    part: localizePart(layOutProcesVerbal(one.edition, one.corrections), one.edition.original, one.translate),
  }));
  const own: Project = { ...project, parts: [], apparatus: { rectifications: [], furniture: [], notes: [] } };
  const digest = contentDigest(
    own,
    texts.map(({ edition, part }) => ({ locale: edition.locale.id, original: edition.original.id, parts: [part] })),
  );
  const value = texts.map(({ edition, catalog, translate, part }): Edition => {
    const { locale, original } = edition;
    const status = translate('$t(procesVerbal.status)', 'edition');
    const chrome = { ...chromeOf(catalog, translate), 'imprint.status': status };
    const words = { heading: '', back: '' };
    const plate = {
      project: own,
      locale,
      units: part.units,
      corrections: [],
      asTransmitted: false,
      chrome,
      translate,
      digest,
    };
    return {
      // Where the instrument is published says nothing of where its procès-verbal is.
      instrument: { ...instrument, id: `${instrument.id}-rectification`, url: undefined, parts: [part.id] },
      locale,
      original,
      asTransmitted: false,
      title: plain(translate('$t(procesVerbal.title)', 'edition')),
      description: plain(translate('$t(procesVerbal.description)', 'edition')),
      body: { type: 'root', children: toHast(part.tree, part.id, words).children },
      backMatter: backMatter(plate),
      outline: part.outline,
      rectified: [],
      concepts: [],
      units: part.units,
      chrome,
      site: localSiteWords(locale, catalog),
      furniture: [],
      digest,
    };
  });
  return { value, diagnostics: [] };
}

const nothing: Diagnostic = {
  rule: 'localize/proces-verbal',
  severity: 'error',
  message: 'there is nothing to rectify: no rectification is recorded, and no version before differs',
};

function missingWords(project: Project): Diagnostic[] {
  return [...project.catalogs.values()].flatMap((catalog) =>
    procesVerbalIds(project)
      .filter((id) => variants(id, catalog).length === 0)
      .map(
        (id): Diagnostic => ({
          rule: 'localize/proces-verbal',
          severity: 'error',
          message: `\`${catalog.locale}\` has no message \`${id}\`, which a procès-verbal of rectification says`,
          place: { file: `locales/${catalog.locale}/edition.json`, line: 1, column: 1 },
          unit: id,
          locales: [catalog.locale],
        }),
      ),
  );
}
