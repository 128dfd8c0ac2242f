import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { rules } from '../concord/registry.js';
import { makeSample } from './sample.js';

export interface CorpusOptions {
  /** No long word in common; instruments no more say what their other languages say, and their rules are off. */
  readonly isDistinct?: boolean;
  /** As many languages as are asked for: those of the model, and the same again as of other countries. */
  readonly languages?: number;
}

/** Makes a workspace of `count` instruments, each as long as that in `root`, in `folder`. */
export async function makeCorpus(
  root: string,
  folder: string,
  count: number,
  { isDistinct = false, languages }: CorpusOptions,
): Promise<void> {
  const model = join(folder, 'model');
  await makeSample(root, model, 1);
  if (languages !== undefined) addLanguages(model, languages);
  for (let index = 0; index < count; index += 1) {
    const copy = join(folder, 'instruments', String(index + 1).padStart(String(count).length, '0'));
    mkdirSync(copy, { recursive: true });
    cpSync(model, copy, { recursive: true });
    const file = join(copy, 'source/instrument.yaml');
    const instrument = parseDocument(readFileSync(file, 'utf8'));
    instrument.set('id', `instrument-${index + 1}`);
    if (isDistinct) setRules(instrument, 'off');
    writeFileSync(file, String(instrument));
    if (isDistinct) disguiseFolder(copy, (instrument.toJS() as { parts: string[] }).parts, index);
  }
  writeFileSync(join(folder, 'alternat.yaml'), 'instruments: [instruments/*]\n');
}

function setRules(instrument: Document, setting: string): void {
  instrument.set('rules', Object.fromEntries(rules.map(({ id }) => [id, setting])));
}

function addLanguages(folder: string, count: number): void {
  const file = join(folder, 'source/instrument.yaml');
  const instrument = parseDocument(readFileSync(file, 'utf8'));
  const { locales } = instrument.toJS() as { locales: Record<string, { tag?: string; original?: string }> };
  const own = Object.entries(locales);
  const regions = ['AU', 'NZ', 'IE', 'GB', 'ZA', 'IN', 'JM'];
  const more = regions.flatMap((region) =>
    own.map(([locale, { tag: _, ...settings }]) => ({ locale, region, settings })),
  );
  for (const { locale, region, settings } of more.slice(0, count - own.length)) {
    instrument.setIn(['locales', `${locale}-${region}`], instrument.createNode(settings));
    cpSync(join(folder, 'locales', locale), join(folder, 'locales', `${locale}-${region}`), { recursive: true });
  }
  // Countries write figures and names otherwise, and the rules are to be run, not heeded.
  if (count > own.length) setRules(instrument, 'remark');
  writeFileSync(file, String(instrument));
}

function disguiseFolder(folder: string, parts: readonly string[], key: number): void {
  // They name words that are no more there.
  rmSync(join(folder, 'source/rectifications.yaml'), { force: true });
  for (const locale of readdirSync(join(folder, 'locales'))) {
    rmSync(join(folder, `locales/${locale}/rectifications.json`), { force: true });
    for (const part of parts) disguiseFile(join(folder, `locales/${locale}/${part}.json`), key);
  }
}

function disguiseFile(file: string, key: number): void {
  const text: unknown = JSON.parse(readFileSync(file, 'utf8'), (_, value) =>
    typeof value === 'string' ? disguise(value, key) : value,
  );
  writeFileSync(file, JSON.stringify(text, null, 2));
}

/** What is not words, and then a long word. */
const piece = /\{\{[^}]*\}\}|\$t\([^)]*\)|:[a-z]+(?:\[[^\]]*\])?(?:\{[^}]*\})?|\[[^\]]*\]\([^)]*\)|(\p{Ll}{5,})/gu;
const vowels = 'aeiou';
const consonants = 'bcdfghjklmnpqrstvwxyz';

/** A text with every long word replaced by one that has the same length and is written nowhere else. */
function disguise(text: string, key: number): string {
  const turn = (letters: string, letter: string, by: number): string =>
    letters[(letters.indexOf(letter) + by) % letters.length] ?? letter;
  return text.replace(piece, (whole: string, word?: string) => {
    if (word === undefined) return whole;
    const letters = [...word].map((letter) => {
      if (vowels.includes(letter)) return turn(vowels, letter, Math.floor(key / consonants.length));
      return consonants.includes(letter) ? turn(consonants, letter, key) : letter;
    });
    return key >= vowels.length * consonants.length ? letters.reverse().join('') : letters.join('');
  });
}
