import type { SignatureField, Stroke } from '../node.js';
import type { PdfDocument } from '../pdfmake-internals.js';
import { type Annotation, annotate } from './annotation.js';
import { pdfString } from './name-tree.js';

/** Print, and stay where it is. */
const flags = 4;

/** Adds the empty field above a line to sign on; whoever signs by key fills it, and nothing is seen of it before. */
export function addSignatureField(document: PdfDocument, { x1, x2, y1 }: Stroke, field: SignatureField): Annotation {
  const { name, title, height, element } = field;
  const width = x2 - x1;
  const appearance = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  appearance.end('q Q');
  return annotate(document, element, [x1, y1 - height, width, height], {
    Subtype: 'Widget',
    FT: 'Sig',
    T: pdfString(name),
    TU: pdfString(title),
    F: flags,
    P: document.page.dictionary,
    AP: { N: appearance },
  });
}
