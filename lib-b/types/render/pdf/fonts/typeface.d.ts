import type { Outcome } from '../../../diagnostic.js';
import type { FaceName, PdfStyle } from '../pdf-style.js';
import { type Face } from './face.js';
/** The four faces of the text. */
export type Typeface = Readonly<Record<FaceName, Face>>;
/** Opens the faces that a style names, each file once in the life of the process. */
export declare function openTypeface(style: PdfStyle, styleFile: string): Outcome<Typeface>;
/** The face in which a run is set. */
export declare function faceOf(look: {
    readonly bold?: boolean;
    readonly italics?: boolean;
}): FaceName;
