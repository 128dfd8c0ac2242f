import type { DraftMarks } from '../pages/draft.js';
import type { PdfStyle } from '../pdf-style.js';
import type { Page } from '../pdfmake-internals.js';
import type { EditionLayout } from './edition-layout.js';
/** Marks pages as those of a draft: the watermark behind the text, and numbers in the margin but for the title page. */
export declare function markDraft(pages: readonly Page[], marks: DraftMarks, layout: EditionLayout, style: PdfStyle): void;
