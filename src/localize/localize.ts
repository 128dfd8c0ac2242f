import type { Diagnostic } from '../diagnostic.js';
import type { Catalog, Concept, Edition, EditionUnit, Original, Project } from '../model.js';
import { checkMessages } from './check-messages.js';
import { editionsOf, type WordedText } from './editions-of.js';
import { localizeConcepts } from './localize-concepts.js';
import { localizePart } from './localize-part.js';
import { checkNotes, notesOf } from './notes.js';
import { checkSiteWords } from './site-words.js';
import { createTranslator } from './translator.js';

export interface LocalizeOptions {
  /** True when the project's rectifications have not been applied: its editions say that they print its errors. */
  readonly asTransmitted: boolean;
  /** Name and version of the tool, for the imprint. */
  readonly tool: string;
}

/** An instrument with words in its structure. */
export interface Localization {
  /** The units as the first original words them, by locale. */
  readonly units: ReadonlyMap<string, readonly EditionUnit[]>;
  /** The termbase, as the first original words it. */
  readonly concepts: readonly Concept[];
  /** One for each original and locale, originals first; made when they are first asked for, which a check never does. */
  readonly editions: readonly Edition[];
  /** What is wrong with messages, each by itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts words into the structure.
 * A message with something wrong in it is reported, and is said to nobody.
 */
export function localize(project: Project, options: LocalizeOptions): Localization {
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
  const textsOf = (original: Original): WordedText[] =>
    translators.map(({ locale, catalog, translator }) => {
      const translate = translator.in(original);
      return {
        original,
        locale,
        catalog,
        translate,
        parts: parts.map((part) => localizePart(part, original, translate)),
      };
    });
  const [first, ...others] = instrument.originals;
  const texts = first ? textsOf(first) : [];
  const units = new Map(texts.map(({ locale, parts: own }) => [locale.id, own.flatMap((part) => part.units)]));
  const concepts = localizeConcepts(project);
  let editions: readonly Edition[] | undefined;
  return {
    units,
    concepts,
    get editions() {
      editions ??= editionsOf({ ...project, concepts }, [...texts, ...others.flatMap(textsOf)], options);
      return editions;
    },
    diagnostics,
  };
}

/** A catalog without the messages that were reported: one that names itself would send the translator round in a circle. */
function soundCatalog({ catalogs }: Project, locale: string, problems: readonly Diagnostic[]): Catalog {
  const catalog = catalogs.get(locale) ?? { locale, messages: new Map(), parties: new Map(), unread: new Set() };
  const unsound = new Set(problems.flatMap(({ unit, locales }) => (locales?.includes(locale) ? [unit] : [])));
  return { ...catalog, messages: new Map([...catalog.messages].filter(([id]) => !unsound.has(id))) };
}
