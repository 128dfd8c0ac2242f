import type { Alignment } from '../node.js';
import type { PlacedPiece } from './piece.js';
import { type SetWord, type Word, widthOf } from './word.js';

/** Where a line stands in its paragraph. */
export interface LinePlace {
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
export function setLine(pieces: readonly PlacedPiece[], { width, alignment, final }: LinePlace): SetWord[] {
  const last = pieces.at(-1);
  const words = joinWords(pieces, final).map(({ word: { run, look }, text }, index, { length }) => {
    const divided = index === length - 1 && last?.end === 'hyphen';
    const shape = look.face.shape(text);
    const natural = text === '' ? 0 : shape.advance * (look.size / 1000);
    const width = divided ? natural + last.hyphenWidth : natural;
    return { text, run, look, shape, width, divided };
  });
  const slack = width + hangingOf(words.at(-1)) - words.reduce((sum, word) => sum + word.width, 0);
  const spaces = words.reduce((sum, { text }) => sum + spacesIn(text), 0) - spacesAtEnd(words);
  const ragged = alignment !== 'justify' || (slack > 0 && (final || last?.end === 'forced'));
  const spaceExtra = ragged || spaces === 0 ? 0 : slack / spaces;
  let x = alignment === 'right' ? slack : alignment === 'center' ? slack / 2 : 0;
  return words.map((word) => {
    const placed = { ...word, x, spaceExtra };
    x += word.width + spaceExtra * spacesIn(word.text);
    return placed;
  });
}

/** The words of a line as they are seen: the last one may be divided; a new line that was asked for counts as a space. */
function joinWords(pieces: readonly PlacedPiece[], final: boolean): Part[] {
  const parts: Part[] = [];
  const last = pieces.at(-1);
  for (const piece of pieces) {
    const text = piece.text + (piece === last && piece.end === 'forced' && !final ? ' ' : piece.space);
    const part = parts.at(-1);
    if (part?.word === piece.word) part.text += text;
    else parts.push({ word: piece.word, text });
  }
  return parts;
}

/** The space at the end of a line, which stands outside its width. */
function hangingOf(word: Pick<SetWord, 'text' | 'look'> | undefined): number {
  return word ? widthOf(/ *$/.exec(word.text)?.[0] ?? '', word.look) : 0;
}

/** The spaces after the last letter of a line. */
function spacesAtEnd(words: readonly Pick<SetWord, 'text'>[]): number {
  const text = words.map((word) => word.text).join('');
  return text.length - text.replace(/ +$/, '').length;
}

function spacesIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index);
    if (letter === 0x20 || letter === 0xa0) count++;
  }
  return count;
}
