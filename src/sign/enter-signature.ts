import type { Update } from '../pdf-file/append-objects.js';
import { dict, isDict, type PdfDict, type PdfObject, PdfRef, withEntries } from '../pdf-file/pdf-object.js';

/** Enters the signature in the catalog: its form has signatures, and the first of them certifies the file. */
export function enterSignature(update: Update, signature: PdfRef, certifies: boolean): void {
  const { file } = update;
  const root = file.trailer.get('Root');
  if (!(root instanceof PdfRef)) return;
  const catalog = asDict(update.get(root));
  const form = catalog.get('AcroForm');
  const formEntries = asDict(update.get(form));
  const isMarked = formEntries.get('SigFlags') === 3;
  if (form instanceof PdfRef && !isMarked) update.replace(form, withEntries(formEntries, { SigFlags: 3 }));
  const changed = {
    ...(form instanceof PdfRef || isMarked ? {} : { AcroForm: withEntries(formEntries, { SigFlags: 3 }) }),
    ...(certifies ? { Perms: dict({ DocMDP: signature }) } : {}),
  };
  if (Object.keys(changed).length > 0) update.replace(root, withEntries(catalog, changed));
}

function asDict(object: PdfObject): PdfDict {
  return isDict(object) ? object : new Map();
}
