import type { Edition } from '../../../model.js';
import { text } from '../elements/text.js';
import type { Paragraph } from '../node.js';
import type { Setting } from '../setting.js';

/** The marks of a draft, which are set once its pages are known. */
export interface DraftMarks {
  readonly watermark: Paragraph;
  /** The number in the margin beside a line. */
  lineNumber(number: number): Paragraph;
}

/** Makes the marks of a draft: the word across each page, and the numbers of its lines. */
export function draftMarks({ chrome, locale }: Edition, setting: Setting): DraftMarks {
  const { watermark, lineNumbers } = setting.style.draft;
  const word = (chrome.draft ?? '').toLocaleUpperCase(locale.tag);
  const unit = 'edition.draft';
  return {
    watermark: mark(word, watermark, { ...setting, unit, look: { bold: true, artifact: 'Watermark' } }),
    lineNumber: (number) => mark(String(number), lineNumbers, { ...setting, unit, look: {} }),
  };
}

function mark(words: string, { size, color }: { size: number; color: string }, setting: Setting): Paragraph {
  const runs = text(words, setting).map(({ run: _, ...rest }) => ({ ...rest, color }));
  return { text: runs, fontSize: size, lineHeight: 1 };
}
