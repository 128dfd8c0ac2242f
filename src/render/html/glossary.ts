import type { Element } from 'hast';
import type { Concept, Edition } from '../../model.js';
import { element } from './element.js';

/** The anchor of a concept in the list of names and terms. */
export function termAnchor({ id }: Concept): string {
  return `term-${id}`;
}

/** The concepts that a page names, each with its acronym and with what it is called in the other languages. */
export function glossary(concepts: readonly Concept[], { site, locale, instrument }: Edition): Element[] {
  const entries = concepts.flatMap((concept) => {
    const own = concept.forms.get(locale.id);
    if (!own) return [];
    const others = instrument.locales.flatMap(({ id, tag, dir }) => {
      const forms = concept.forms.get(id);
      if (id === locale.id || !forms) return [];
      const language = { lang: tag, ...(dir !== locale.dir && { dir }) };
      return [element('dd', language, withAcronym(forms.name, forms.acronym))];
    });
    const term = element('dt', {}, element('dfn', {}, own.name), withAcronym('', own.acronym));
    return [{ name: own.name, entry: element('div', { id: termAnchor(concept) }, term, ...others) }];
  });
  if (entries.length === 0) return [];
  const { compare } = new Intl.Collator(locale.tag);
  const sorted = entries.toSorted((a, b) => compare(a.name, b.name)).map(({ entry }) => entry);
  return [
    element('section', { className: ['glossary'] }, element('h2', {}, site.glossary), element('dl', {}, ...sorted)),
  ];
}

function withAcronym(name: string, acronym: string | undefined): string {
  return acronym === undefined ? name : `${name} (${acronym})`;
}
