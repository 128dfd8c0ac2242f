import type { Alignment } from '../node.js';
import type { Pieces } from './compose-lines.js';
import { type SetWord, type Word, widthOf } from './word.js';

/** Where a line stands in its paragraph. */
export interface LinePlace {
  /** Its first piece, and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly alignment: Alignment;
  /** The last line of the paragraph. */
  readonly final: boolean;
}

/** What stands of a word in a line. */
interface Part {
  readonly word: Word;
  text: string;
}

/** Joins the pieces of one line to words again and puts each in its place. */
export function setLine(paragraph: Pieces, place: LinePlace): SetWord[] {
  const { width, alignment, final } = place;
  const last = paragraph.pieces[place.end - 1];
  const parts = joinWords(paragraph, place);
  const widths = parts.map(({ word, text }) => widthOf(text, word.look));
  const divided = last?.end === 'hyphen';
  if (divided) widths[widths.length - 1] = (widths.at(-1) ?? 0) + last.hyphenWidth;
  const slack = width + hangingOf(parts.at(-1)) - widths.reduce((sum, one) => sum + one, 0);
  const spaces = parts.reduce((sum, { text }) => sum + spacesIn(text), 0) - spacesAtEnd(parts);
  const ragged = alignment !== 'justify' || (slack > 0 && (final || last?.end === 'forced'));
  const spaceExtra = ragged || spaces === 0 ? 0 : slack / spaces;
  let x = alignment === 'right' ? slack : alignment === 'center' ? slack / 2 : 0;
  return parts.map(({ word: { run, look }, text }, index): SetWord => {
    const own = widths[index] ?? 0;
    const shape = look.face.shape(text);
    const isLast = index === parts.length - 1;
    const set = { text, run, look, shape, x, width: own, spaceExtra, divided: divided && isLast };
    x += own + spaceExtra * spacesIn(text);
    return set;
  });
}

/** The words of a line as they are seen: the last one may be divided; a new line that was asked for counts as a space. */
function joinWords({ pieces, words }: Pieces, { start, end, final }: LinePlace): Part[] {
  const parts: Part[] = [];
  for (let index = start; index < end; index++) {
    const piece = pieces[index];
    const word = words[index];
    if (!piece || !word) continue;
    const text = piece.text + (index === end - 1 && piece.end === 'forced' && !final ? ' ' : piece.space);
    const part = parts.at(-1);
    if (part?.word === word) part.text += text;
    else parts.push({ word, text });
  }
  return parts;
}

/** The space at the end of a line, which stands outside its width. */
function hangingOf(part: Part | undefined): number {
  return part ? widthOf(/ *$/.exec(part.text)?.[0] ?? '', part.word.look) : 0;
}

/** The spaces after the last letter of a line. */
function spacesAtEnd(parts: readonly Part[]): number {
  let count = 0;
  for (const { text } of parts.toReversed()) {
    const visible = text.replace(/ +$/, '').length;
    count += text.length - visible;
    if (visible > 0) break;
  }
  return count;
}

function spacesIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index);
    if (letter === 0x20 || letter === 0xa0) count++;
  }
  return count;
}
