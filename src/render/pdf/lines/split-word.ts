import { remember } from '../remember.js';
import type { Hyphenation } from './hyphenation.js';
import type { Break, WordPiece } from './piece.js';
import { type Look, type Word, widthOf } from './word.js';

/** Gives the pieces of a word that a line may end after. */
export type Split = (word: Word) => readonly WordPiece[];

const softHyphen = '\u00AD';

/** Words of a look of which the pieces are kept. */
const mostWords = 20_000;

const splits = new WeakMap<Look, { readonly divided: Split; readonly whole: Split }>();

/** Splits the words of a look by its hyphenation, or only where the text allows it by itself. */
export function splitOf(look: Look, isDivided: boolean): Split {
  const known = splits.get(look) ?? { divided: splitBy(look, look.hyphenation ?? whole), whole: splitBy(look, whole) };
  splits.set(look, known);
  return isDivided ? known.divided : known.whole;
}

const whole: Hyphenation = (word) => [word];

function splitBy(look: Look, hyphenation: Hyphenation): Split {
  const inText = remember(mostWords, (text) => split({ text, run: 0, look }, hyphenation));
  // How a word ends is seldom said by anything but its text.
  return (word) => (word.lineEnd || word.noNewLine ? split(word, hyphenation) : inText(word.text));
}

function split(word: Word, hyphenation: Hyphenation): WordPiece[] {
  const { look } = word;
  const visible = word.text.replace(/ +$/, '');
  const space = word.text.slice(visible.length);
  const soft = visible.endsWith(softHyphen);
  const parts = hyphenation(visible.replaceAll(softHyphen, ''));
  return parts.map((text, index): WordPiece => {
    const last = index === parts.length - 1;
    const after = last ? space : '';
    const end = last ? endOf(word, space, soft) : 'hyphen';
    return {
      text,
      space: after,
      end,
      width: widthOf(text, look),
      gap: widthOf(after, look),
      fixedSpace: (text.match(/\u00A0/g)?.length ?? 0) * widthOf(' ', look),
      hyphenWidth: end === 'hyphen' ? (look.face.hyphen.width * look.size) / 1000 : 0,
    };
  });
}

function endOf({ lineEnd, noNewLine }: Word, space: string, soft: boolean): Break | undefined {
  if (lineEnd) return 'forced';
  if (noNewLine) return undefined;
  if (space !== '') return 'space';
  return soft ? 'hyphen' : 'dash';
}

/** Cuts a piece that no line can hold, such as a long address, into chunks that fill a line each. */
export function cutToWidth(piece: WordPiece, look: Look, width: number): readonly WordPiece[] {
  const found: WordPiece[] = [];
  let text = '';
  const chunk = (end: Partial<WordPiece>): void => {
    const fixedSpace = (text.match(/\u00A0/g)?.length ?? 0) * widthOf(' ', look);
    found.push({ ...piece, text, width: widthOf(text, look), fixedSpace, ...end });
  };
  for (const letter of piece.text) {
    if (text !== '' && widthOf(text + letter, look) > width) {
      chunk({ space: '', gap: 0, end: 'dash', hyphenWidth: 0 });
      text = '';
    }
    text += letter;
  }
  chunk({});
  return found;
}
