import { parseInline, plainText } from '../message/inline.js';
import type { Concept, ConceptForms, Locale, Original, Project } from '../model.js';
import { createTranslator } from './translator.js';

/** The termbase as the first original words it: a name such as `{{first.name}}-{{second.name}} Treaty` follows the alternat. */
export function localizeConcepts(project: Project): Concept[] {
  const { instrument, catalogs, concepts } = project;
  const [original] = instrument.originals;
  if (!original) return [...concepts];
  const words = new Map(instrument.locales.map((locale) => [locale.id, wordsOf(project, locale, original)]));
  return concepts.map((concept) => {
    const forms = [...concept.forms].map(([locale, form]): [string, ConceptForms] => {
      const say = catalogs.has(locale) ? words.get(locale) : undefined;
      return [locale, say ? localized(form, say) : form];
    });
    return { ...concept, forms: new Map(forms) };
  });
}

function wordsOf({ instrument, catalogs }: Project, locale: Locale, original: Original): (text: string) => string {
  const catalog = catalogs.get(locale.id);
  if (!catalog) return (text) => text;
  const translate = createTranslator(instrument, locale, catalog, {}).in(original);
  return (text) => plainText(parseInline(translate(text, 'terms')).children);
}

function localized(form: ConceptForms, say: (text: string) => string): ConceptForms {
  return { ...form, name: say(form.name), variants: form.variants.map(say), forbidden: form.forbidden.map(say) };
}
