import type { Outcome } from '../diagnostic.js';
import type { Update } from '../pdf-file/append-objects.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import type { PdfDict, PdfRef } from '../pdf-file/pdf-object.js';
import { signatureFields } from '../pdf-file/signature-fields.js';
import { unsignedRevisions } from '../pdf-file/unsigned-revisions.js';
import { createField } from './create-field.js';
import { refusal } from './refusal.js';

/** The field that a party signs, as the update has it. */
export interface SigningPlace {
  readonly reference: PdfRef;
  readonly dict: PdfDict;
}

/**
 * Finds the place of a party: the empty field that bears its name. An edition that was made with fields has no other
 * places than these; in one that has none, a field is made.
 */
export function signingPlace(file: PdfFile, update: Update, party: string): Outcome<SigningPlace> {
  const fields = signatureFields(file);
  const own = fields.find(({ name }) => name === party);
  if (own?.signature) return refusal('sign/already-signed', `${party} has signed this file already`);
  if (own) return { value: own, diagnostics: [] };
  const places = signatureFields(file.before(unsignedRevisions(file))).map(({ name }) => name);
  if (places.length > 0)
    return refusal('sign/party', `this edition has no place for ${party} to sign; its places are ${places.join(', ')}`);
  return { value: createField(file, update, party), diagnostics: [] };
}
