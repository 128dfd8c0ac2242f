import type { Outcome } from '../../diagnostic.js';
import type { Update } from '../../pdf-file/append-objects.js';
import { type PdfRef } from '../../pdf-file/pdf-object.js';
/**
 * Draws what a reader sees of a signature: a form XObject (ISO 32000-1, 12.5.5) with its font embedded, in the colours
 * of the output intent, as ISO 19005-2, 6.2 and 6.3 want it.
 */
export declare function drawAppearance(update: Update, { width, height }: {
    readonly width: number;
    readonly height: number;
}, paragraphs: readonly string[]): Outcome<PdfRef>;
