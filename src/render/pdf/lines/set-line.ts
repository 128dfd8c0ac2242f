import { type Inline, Line } from '../pdfmake-internals.js';
import { type InlinePiece, measure } from './split-inlines.js';

/** Where a line stands in its paragraph. */
export interface LinePlace {
  readonly width: number;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** The last line of the paragraph. */
  readonly final: boolean;
}

/** Joins the pieces of one line to words again and puts each in its place. */
export function setLine(pieces: readonly InlinePiece[], { width, alignment, final }: LinePlace): Line {
  const words = joinWords(pieces, final);
  const text = words.map((word) => word.text).join('');
  const hanging = measureHanging(words.at(-1));
  const slack = width + hanging - words.reduce((sum, word) => sum + word.width, 0);
  const spaces = spacesIn(text.replace(/ +$/, ''));
  const ragged = alignment !== 'justify' || (slack > 0 && (final || pieces.at(-1)?.end === 'forced'));
  const spaceExtra = ragged || spaces === 0 ? 0 : slack / spaces;
  const line = new Line(width);
  let x = alignment === 'right' ? slack : alignment === 'center' ? slack / 2 : 0;
  for (const word of words) {
    // The line is set here: pdfmake has nothing left to align or to cut.
    const placed: Inline = { ...word, alignment: 'left', leadingCut: 0, trailingCut: 0, lineEnd: false, spaceExtra };
    line.addInline(placed);
    placed.x = x;
    x += word.width + spaceExtra * spacesIn(word.text);
  }
  return line;
}

/** The words of a line as they are seen: the last one may be divided; a new line that was asked for counts as a space. */
function joinWords(pieces: readonly InlinePiece[], final: boolean): Inline[] {
  const words: Inline[] = [];
  const last = pieces.at(-1);
  let before: Inline | undefined;
  for (const piece of pieces) {
    const { end, inline } = piece;
    const text = piece.text + (piece === last && end === 'forced' && !final ? ' ' : piece.space);
    const word = words.at(-1);
    if (word && before === inline) word.text += text;
    else words.push({ ...inline, text });
    before = inline;
  }
  for (const word of words) word.width = measure(word.text, word);
  const word = words.at(-1);
  if (word && last?.end === 'hyphen') {
    word.divided = true;
    word.width += last.hyphenWidth;
  }
  return words;
}

/** The space at the end of a line, which stands outside its width. */
function measureHanging(word: Inline | undefined): number {
  return word ? measure(/ *$/.exec(word.text)?.[0] ?? '', word) : 0;
}

function spacesIn(text: string): number {
  return text.match(/[ \u00A0]/g)?.length ?? 0;
}
