import type { TextLine } from '../lines/text-line.js';
import type { DraftMarks } from '../pages/draft.js';
import type { PdfStyle } from '../pdf-style.js';
import type { Page } from '../pdfmake-internals.js';
import type { EditionLayout } from './edition-layout.js';

/** Lines whose feet are closer than this stand on one line of the page, such as those of cells side by side. */
const sameLine = 3;

/** Marks pages as those of a draft: the watermark behind the text, and numbers in the margin but for the title page. */
export function markDraft(pages: readonly Page[], marks: DraftMarks, layout: EditionLayout, style: PdfStyle): void {
  const { watermark, lineNumbers } = style.draft;
  pages.forEach((page, index) => {
    const numbers = index === 0 ? [] : numbersOf(baselines(page), marks, layout, style, lineNumbers.every);
    const words = layout.lineOf(marks.watermark);
    const behind = { type: 'watermark', line: words, width: watermark.width, angle: watermark.angle } as const;
    page.items.unshift({ type: 'vector', item: behind });
    page.items.push(...numbers.map((item) => ({ type: 'line' as const, item })));
  });
}

function numbersOf(feet: readonly number[], marks: DraftMarks, layout: EditionLayout, style: PdfStyle, every: number) {
  return feet.flatMap((foot, index): TextLine[] => {
    if ((index + 1) % every !== 0) return [];
    const line = layout.lineOf(marks.lineNumber(index + 1));
    line.x = style.page.margins.left - style.draft.lineNumbers.distance - widthOf(line);
    line.y = foot - line.ascender;
    return [line];
  });
}

/** The feet of the lines of a page that are content, from its top. */
function baselines({ items }: Page): number[] {
  const feet = items.flatMap(({ type, item }): number[] => {
    if (type !== 'line' || !item.words.some(({ run }) => item.runs[run]?.run)) return [];
    return [(item.y ?? 0) + item.ascender];
  });
  return feet
    .toSorted((a, b) => a - b)
    .filter((foot, index, sorted) => foot - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) > sameLine);
}

function widthOf({ words }: TextLine): number {
  return words.reduce((sum, { width }) => sum + width, 0);
}
