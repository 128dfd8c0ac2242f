import type { Update } from '../pdf-file/append-objects.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { dict, isArray, PdfName, type PdfObject, PdfRef, withEntries } from '../pdf-file/pdf-object.js';
import { pagesOf, rectOf, signatureFields } from '../pdf-file/signature-fields.js';
import { textString } from '../pdf-file/text-string.js';
import { signatureUnit } from './signature-unit.js';
import type { SigningPlace } from './signing-place.js';
import { tagField } from './tag-field.js';

/** A place at the foot of the page, above the margin, as large as the one on a signature page. */
const place = { left: 72, bottom: 72, width: 156, height: 52 };

/**
 * Makes a signature field in an edition that has none, on the page of the signatures. Once somebody has signed, nothing
 * may be seen to be added to a page any more (ISO 32000-1, 12.8.2.2), so a further field has no extent.
 */
export function createField(file: PdfFile, update: Update, party: string): SigningPlace {
  const unit = signatureUnit(file);
  const [first = new PdfRef(0, 0)] = pagesOf(file);
  const page = unit?.page ?? first;
  const isVisible = unit !== undefined && signatureFields(file).length === 0;
  const reference = update.reserve();
  const key = tagField(file, update, reference, page, unit?.element);
  const field = dict({
    Type: new PdfName('Annot'),
    Subtype: new PdfName('Widget'),
    FT: new PdfName('Sig'),
    T: textString(party),
    TU: textString(party),
    F: 4 | 128, // print, locked
    Rect: isVisible ? rect(file, page) : [0, 0, 0, 0],
    P: page,
    StructParent: key,
  });
  addToPage(file, update, page, reference);
  addToForm(file, update, reference);
  return { reference, dict: field };
}

function rect(file: PdfFile, page: PdfRef): number[] {
  const [left, bottom] = rectOf(file.get(file.dict(page).get('MediaBox'))) ?? [0, 0];
  const x = left + place.left;
  const y = bottom + place.bottom;
  return [x, y, x + place.width, y + place.height];
}

function addToPage(file: PdfFile, update: Update, page: PdfRef, field: PdfRef): void {
  const dictionary = file.dict(page);
  const annotations = dictionary.get('Annots');
  const listed = file.get(annotations);
  const all: PdfObject[] = [...(isArray(listed) ? listed : []), field];
  if (annotations instanceof PdfRef) update.replace(annotations, all);
  else update.replace(page, withEntries(dictionary, { Annots: all, Tabs: new PdfName('S') }));
}

/** Enters the field into the form of the file (ISO 32000-1, 12.7.2). */
function addToForm(file: PdfFile, update: Update, field: PdfRef): void {
  const { catalog, trailer } = file;
  const form = file.dict(catalog.get('AcroForm'));
  const listed = file.get(form.get('Fields'));
  const entries = withEntries(form, { Fields: [...(isArray(listed) ? listed : []), field], SigFlags: 3 });
  const reference = catalog.get('AcroForm');
  const root = trailer.get('Root');
  if (reference instanceof PdfRef) update.replace(reference, entries);
  else if (root instanceof PdfRef) update.replace(root, withEntries(catalog, { AcroForm: update.add(entries) }));
}
