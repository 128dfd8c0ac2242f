import type { SignatureField, Stroke } from '../node.js';
import type { PdfDocument } from '../pdfmake-internals.js';
import { type Annotation } from './annotation.js';
/** Adds the empty field above a line to sign on; whoever signs by key fills it, and nothing is seen of it before. */
export declare function addSignatureField(document: PdfDocument, { x1, x2, y1 }: Stroke, field: SignatureField): Annotation;
