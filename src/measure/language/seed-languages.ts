import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { SeedLanguage } from './seed-language.js';

const languages: readonly SeedLanguage[] = [en, es, fr];

/** What the seeders know of the language of a BCP 47 tag, or undefined where they know nothing. */
export function seedLanguageOf(tag: string): SeedLanguage | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return languages.find((language) => language.tag === primary);
}
