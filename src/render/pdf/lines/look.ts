import { faceOf, type Typeface } from '../fonts/typeface.js';
import type { Paragraph, Run } from '../node.js';
import type { Hyphenation } from './hyphenation.js';
import type { Look } from './word.js';

/** What a paragraph takes where it says nothing else. */
export interface LookDefaults {
  readonly typeface: Typeface;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly hyphenation: (lang: string | undefined) => Hyphenation | undefined;
}

/** Superiors and inferiors are this much smaller. */
const reduction = 0.58;

const looks = new Map<string, Look>();
const numbers = new Map<unknown, number>();

/** The look of a run; equal looks are the same object, and known by the same number. */
export function lookOf(run: Run, paragraph: Paragraph, defaults: LookDefaults): Look {
  const bold = run.bold ?? paragraph.bold ?? false;
  const italics = run.italics ?? paragraph.italics ?? false;
  const face = defaults.typeface[faceOf({ bold, italics })];
  const full = run.fontSize ?? paragraph.fontSize ?? defaults.size;
  const size = run.sup || run.sub ? full * reduction : full;
  const leading = paragraph.lineHeight ?? defaults.leading;
  const color = run.color ?? paragraph.color ?? defaults.color;
  const hyphenation = defaults.hyphenation(run.lang);
  const rise = run.sup ? size * 0.58 : run.sub ? -size * 0.28 : 0;
  const key = [numberOf(face), size, leading, color, rise, numberOf(hyphenation)].join(' ');
  const known = looks.get(key);
  if (known) return known;
  const height = ((face.ascender - face.descender) / 1000) * size * leading;
  const look = { face, size, color, rise, height, hyphenation };
  looks.set(key, look);
  return look;
}

/** A number that tells objects apart. */
export function numberOf(object: unknown): number {
  const known = numbers.get(object) ?? numbers.size;
  numbers.set(object, known);
  return known;
}
