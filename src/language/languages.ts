import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language } from './language.js';

const languages: readonly Language[] = [en, es, fr];

/** What is known of the language of a BCP 47 tag, or undefined where there are no data. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return languages.find((language) => language.tag === primary);
}
