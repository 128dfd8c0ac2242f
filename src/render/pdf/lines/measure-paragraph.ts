import type { Paragraph } from '../node.js';
import { TextBreaker } from '../pdfmake-internals.js';
import { type LookDefaults, lookOf, numberOf } from './look.js';
import { type Look, type SetWord, type Word, widthOf } from './word.js';

/** The words of a paragraph, and what was made of them. Paragraphs that read and look the same share it, in all documents. */
export interface MeasuredText {
  readonly words: readonly Word[];
  /** Width of the longest word, and of the longest line. */
  readonly minWidth: number;
  readonly maxWidth: number;
  /** The lines by how they are set. */
  readonly lines: Map<string, readonly (readonly SetWord[])[]>;
}

/** Letters of the paragraphs that are kept: about those of the editions of a long instrument. */
const mostLetters = 4_000_000;

const known = new Map<string, MeasuredText>();
let letters = 0;

/** Breaks a paragraph into words and measures them; the same paragraph is measured once. */
export function measureParagraph(paragraph: Paragraph, defaults: LookDefaults): MeasuredText {
  const looks = paragraph.text.map((run) => lookOf(run, paragraph, defaults));
  const key = paragraph.text.map(({ text }, index) => `${numberOf(looks[index])} ${text.length} ${text}`).join('');
  const old = known.get(key);
  if (old) return old;
  letters += key.length;
  if (letters > mostLetters) {
    known.clear();
    letters = key.length;
  }
  const words = wordsOf(paragraph, looks);
  const measured = { words, ...extentOf(words), lines: new Map() };
  known.set(key, measured);
  return measured;
}

/** Forgets all paragraphs: another instrument has others, and those of many would fill the memory. */
export function forgetParagraphs(): void {
  known.clear();
  letters = 0;
}

function wordsOf({ text: runs }: Paragraph, looks: readonly Look[]): Word[] {
  const broken = new TextBreaker().getBreaks(runs.map(({ text }, run) => ({ text, run })));
  return broken.flatMap(({ run, ...word }): Word[] => {
    const look = looks[run];
    return look ? [{ ...word, run, look }] : [];
  });
}

/** How narrow and how wide a column of the words may be, white space at both ends of a line left out. */
function extentOf(words: readonly Word[]): { minWidth: number; maxWidth: number } {
  let minWidth = 0;
  let maxWidth = 0;
  let line: { width: number; leading: number } | undefined;
  for (const { text, look, lineEnd } of words) {
    const width = widthOf(text, look);
    const leading = widthOf(/^\s+/.exec(text)?.[0] ?? '', look);
    const trailing = widthOf(/\s+$/.exec(text)?.[0] ?? '', look);
    minWidth = Math.max(minWidth, width - leading - trailing);
    line ??= { width: 0, leading };
    line.width += width;
    maxWidth = Math.max(maxWidth, line.width - line.leading - trailing);
    if (lineEnd) line = undefined;
  }
  return { minWidth, maxWidth };
}
