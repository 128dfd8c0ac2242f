import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { type Document, parseDocument } from 'yaml';
import { check } from '../build.js';
import { rules } from '../concord/registry.js';
import type { Edition } from '../model.js';
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
  for (const { part, copy } of copies.flat()) copyPart(folder, part, copy, shuffled);
  const { value, diagnostics } = await check(folder);
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (!value || problem) throw new Error(`the sample cannot be made: ${problem?.message}`);
  const editions = value.editions.filter(({ locale, original }) => locale.original === original.id);
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

function copyPart(folder: string, part: string, copy: string, shuffled: boolean): void {
  cpSync(join(folder, `source/${part}.md`), join(folder, `source/${copy}.md`));
  for (const locale of readdirSync(join(folder, 'locales'))) {
    const words = readFileSync(join(folder, `locales/${locale}/${part}.json`), 'utf8');
    writeFileSync(join(folder, `locales/${locale}/${copy}.json`), shuffled ? shuffleWords(words, copy) : words);
  }
}

/** A block of an edition, in the terms of any markup. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading or a nested list, from 1. */
  readonly depth: number;
  readonly text: string;
}

/** The text of an edition as blocks, inline markup left out. */
export function blocksOf({ body }: Edition): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Element, depth: number): void => {
    const { tagName } = node;
    if (/^h[1-6]$/.test(tagName)) blocks.push({ kind: 'heading', depth: Number(tagName[1]), text: ownText(node) });
    else if (tagName === 'li') blocks.push({ kind: 'item', depth, text: ownText(node) });
    else if (['p', 'td', 'th'].includes(tagName)) blocks.push({ kind: 'paragraph', depth: 1, text: ownText(node) });
    const inner = tagName === 'ul' || tagName === 'ol' ? depth + 1 : depth;
    for (const child of node.children) if (child.type === 'element') walk(child, inner);
  };
  for (const child of body.children) if (child.type === 'element') walk(child, 0);
  return blocks.filter(({ text }) => text !== '');
}

function ownText(element: Element): string {
  const collect = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || ['ul', 'ol', 'p'].includes(node.tagName)) return '';
    return node.children.map(collect).join('');
  };
  return element.children.map(collect).join('').replace(/\s+/g, ' ').trim();
}
