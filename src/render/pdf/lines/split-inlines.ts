import type { Inline } from '../pdfmake-internals.js';
import type { Hyphenation } from './hyphenation.js';
import type { Break, Piece } from './piece.js';
import { hyphenWidth } from './soft-hyphen.js';

/** A piece of a paragraph with the inline that it is a part of. */
export interface InlinePiece extends Piece {
  readonly inline: Inline;
  /** What is seen of it, and the space after it. */
  readonly text: string;
  readonly space: string;
}

/** What splitting has to know of the paragraph. */
export interface Splitting {
  readonly width: number;
  readonly hyphenation: (inline: Inline) => Hyphenation | undefined;
}

const softHyphen = '\u00AD';

/** Splits the words of a paragraph, as pdfmake has measured them, into the pieces that a line may end after. */
export function splitInlines(inlines: readonly Inline[], splitting: Splitting): InlinePiece[] {
  return inlines.flatMap((inline) => splitInline(inline, splitting));
}

function splitInline(inline: Inline, { width, hyphenation }: Splitting): InlinePiece[] {
  const [, visible = '', space = ''] = /^([\s\S]*?)( *)$/.exec(inline.text) ?? [];
  const soft = visible.endsWith(softHyphen);
  const parts = (hyphenation(inline) ?? whole)(visible.replaceAll(softHyphen, '')).flatMap((part) =>
    measure(part, inline) > width ? chunks(part, inline, width) : [{ text: part, chunk: false }],
  );
  return parts.map(({ text, chunk }, index): InlinePiece => {
    const last = index === parts.length - 1;
    const after = last ? space : '';
    const end = last ? endOf(inline, space, soft) : chunk ? 'dash' : 'hyphen';
    return {
      inline,
      text,
      space: after,
      end,
      width: measure(text, inline),
      gap: after === '' ? 0 : measure(after, inline),
      fixedSpace: (text.match(/\u00A0/g)?.length ?? 0) * measure(' ', inline),
      hyphenWidth: end === 'hyphen' ? (hyphenWidth(inline.font) * inline.fontSize) / 1000 : 0,
    };
  });
}

const whole: Hyphenation = (word) => [word];

function endOf(inline: Inline, space: string, soft: boolean): Break | undefined {
  if (inline.lineEnd) return 'forced';
  if (inline.noNewLine) return undefined;
  if (space !== '') return 'space';
  return soft ? 'hyphen' : 'dash';
}

/** Cuts what no line can hold, such as a long address, into chunks that fill a line each. */
function chunks(part: string, inline: Inline, width: number): { text: string; chunk: boolean }[] {
  const letters = [...part];
  const found: { text: string; chunk: boolean }[] = [];
  let text = '';
  for (const letter of letters) {
    if (text !== '' && measure(text + letter, inline) > width) {
      found.push({ text, chunk: true });
      text = '';
    }
    text += letter;
  }
  return [...found, { text, chunk: false }];
}

/** Width of a text in the face and size of an inline. */
export function measure(text: string, inline: Inline): number {
  return text === '' ? 0 : inline.font.widthOfString(text, inline.fontSize, inline.fontFeatures);
}
