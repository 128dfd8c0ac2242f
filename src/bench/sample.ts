import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { check } from '../build.js';
import { rules } from '../concord/registry.js';
import { load } from '../load/load.js';
import { Random } from '../measure/random.js';
import { rectify } from '../message/rectify.js';
import type { Edition } from '../model.js';
import { publishedOf } from '../render/published-of.js';
import { mapTexts } from './map-texts.js';
import { shuffleWords } from './shuffle-words.js';

/** An instrument of a given size, as our source and as the editions that the peers set. */
export interface Sample {
  readonly name: string;
  readonly folder: string;
  /** The public edition of each language. */
  readonly editions: readonly Edition[];
  /** Letters of all editions together. */
  readonly letters: number;
}

/**
 * Makes an instrument `times` as long as that in `root`, its parts repeated under other names, in `folder`.
 * In a shuffled one each repetition has its words in another order, so that nothing comes twice; it says no more what
 * the other languages say, and its rules are off.
 */
export async function makeSample(root: string, folder: string, times: number, shuffled = false): Promise<Sample> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'source'), { recursive: true });
  cpSync(join(root, 'locales'), join(folder, 'locales'), { recursive: true });
  const records = ['concordance.json', 'divergences.yaml'];
  for (const name of readdirSync(join(root, 'source')))
    if (!records.includes(name)) cpSync(join(root, 'source', name), join(folder, 'source', name));
  const file = join(folder, 'source/instrument.yaml');
  const instrument = parseDocument(readFileSync(file, 'utf8'));
  const parts = (instrument.toJS() as { parts: string[] }).parts;
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    parts.map((part) => ({ part, copy: `${part}-${index + 2}` })),
  );
  keepOneOriginal(instrument, folder);
  instrument.set('parts', [...parts, ...copies.flat().map(({ copy }) => copy)]);
  // The testimonium tells of the originals that were left out.
  const off = shuffled ? rules.map(({ id }) => id) : ['testimonium'];
  instrument.set('rules', Object.fromEntries(off.map((id) => [id, 'off'])));
  writeFileSync(file, String(instrument));
  const words = copies.length > 0 ? await rectifiedWords(root) : new Map<string, string>();
  for (const { part, copy } of copies.flat()) copyPart(folder, part, copy, words, shuffled);
  const { value, diagnostics } = await check(folder);
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (!value || problem) throw new Error(`the sample cannot be made: ${problem?.message}`);
  const editions = publishedOf(value.editions);
  const letters = editions.reduce((sum, { units }) => sum + units.reduce((all, { text }) => all + text.length, 0), 0);
  return { name: `${times} ×${shuffled ? ' shuffled' : ''}`, folder, editions, letters };
}

/** The peers set a language once, so that ours must too. */
function keepOneOriginal(instrument: Document, folder: string): void {
  const { originals = {}, locales } = instrument.toJS() as { originals?: Record<string, string[]>; locales: object };
  const [kept, ...others] = Object.keys(originals);
  if (kept === undefined) return;
  instrument.set('originals', { [kept]: originals[kept] });
  for (const locale of Object.keys(locales)) {
    instrument.setIn(['locales', locale, 'original'], kept);
    const file = join(folder, `locales/${locale}/edition.json`);
    const words = JSON.parse(readFileSync(file, 'utf8')) as { original: Record<string, string> };
    for (const other of others) delete words.original[other];
    writeFileSync(file, JSON.stringify(words, null, 2));
  }
}

/** The texts of an instrument by locale and message, `en plan.title`: rectifications name the first of its copies only. */
async function rectifiedWords(root: string): Promise<Map<string, string>> {
  const { value, diagnostics } = await load(root);
  if (!value) throw new Error(`the instrument cannot be read: ${diagnostics[0]?.message}`);
  const { catalogs } = rectify(value);
  return new Map(
    [...catalogs].flatMap(([locale, { messages }]) =>
      [...messages].map(([id, { text }]): [string, string] => [`${locale} ${id}`, text]),
    ),
  );
}

function copyPart(
  folder: string,
  part: string,
  copy: string,
  words: ReadonlyMap<string, string>,
  shuffled: boolean,
): void {
  cpSync(join(folder, `source/${part}.md`), join(folder, `source/${copy}.md`));
  for (const locale of readdirSync(join(folder, 'locales'))) {
    const file = join(folder, `locales/${locale}`);
    const catalog: unknown = JSON.parse(readFileSync(join(file, `${part}.json`), 'utf8'));
    const rectified = mapTexts(catalog, (text, key) => words.get(`${locale} ${part}.${key}`) ?? text);
    const random = new Random(copy);
    const written = shuffled ? mapTexts(rectified, (text) => shuffleWords(text, random)) : rectified;
    writeFileSync(join(file, `${copy}.json`), `${JSON.stringify(written, null, 2)}\n`);
  }
}
