import type { Diagnostic, Outcome } from '../../diagnostic.js';
import type { Edition } from '../../model.js';
import type { Metadata } from './print.js';
import { type PdfOptions } from './typeset.js';
/** Renders an edition as the bytes of a PDF file; the same edition always gives the same bytes. */
export declare function renderPdf(edition: Edition, options: PdfOptions): Promise<Outcome<Uint8Array>>;
/** The ids of the units of an edition. */
export declare function unitsOf({ units }: Edition): ReadonlySet<string>;
/** What the file of an edition says of itself; `name` tells editions of one original apart. */
export declare function metadataOf(edition: Edition, options: PdfOptions, name?: string): Metadata;
/** Why an edition cannot be set as a PDF at all. */
export declare function directionFaults({ locale }: Edition): Diagnostic[];
