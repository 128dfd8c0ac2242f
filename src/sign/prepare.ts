import type { SigningKey } from '../cms/make-signed-data.js';
import type { Outcome } from '../diagnostic.js';
import { Update } from '../pdf-file/append-objects.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { dict, type PdfDict, withEntries } from '../pdf-file/pdf-object.js';
import { rectOf, signatureFields } from '../pdf-file/signature-fields.js';
import { textOf } from '../pdf-file/text-string.js';
import { drawAppearance } from './appearance/draw-appearance.js';
import { enterSignature } from './enter-signature.js';
import type { SigningRequest } from './sign-pdf.js';
import { type Statement, signatureDictionary } from './signature-dictionary.js';
import { signingPlace } from './signing-place.js';
import { type Unsealed, unsealed } from './unsealed.js';

/** Room for the answer of a time-stamp authority: with a chain of three certificates it has seldom half of it. */
const stampRoom = 20_000;

/** Appends all that a signature is made of but the signature itself. */
export function prepare(
  file: PdfFile,
  { party, reason, location, authority }: SigningRequest,
  chain: SigningKey['chain'],
  now: Date,
): Outcome<Unsealed> {
  const update = new Update(file);
  // The first signature certifies the file; those that follow approve it.
  const certifies = signatureFields(file).every(({ signature }) => !signature);
  const statement: Statement = { name: chain[0].name, date: now, reason, location };
  const room = 2_000 + chain.reduce((sum, { der }) => sum + der.length + 40, 0) + (authority ? stampRoom : 0);
  const place = signingPlace(file, update, party);
  if (!place.value) return { value: undefined, diagnostics: place.diagnostics };
  const signature = update.add(signatureDictionary(statement, room, certifies));
  const appearance = appearanceOf(update, place.value.dict, statement);
  if (!appearance.value) return { value: undefined, diagnostics: appearance.diagnostics };
  update.replace(place.value.reference, withEntries(place.value.dict, { ...appearance.value, V: signature }));
  enterSignature(update, signature, certifies);
  const { bytes, offsets } = update.append();
  return { value: unsealed(bytes, offsets.get(signature.number) ?? 0, room), diagnostics: [] };
}

/** The entries of the field that make the signature seen; none for a field without extent. */
function appearanceOf(
  update: Update,
  field: PdfDict,
  { name, date, reason, location }: Statement,
): Outcome<{ readonly AP?: PdfDict }> {
  const [left, bottom, right, top] = rectOf(update.file.get(field.get('Rect'))) ?? [0, 0, 0, 0];
  if (right === left || top === bottom) return { value: {}, diagnostics: [] };
  const lines = [name, localDate(update.file, date), reason, location].filter((line) => line !== undefined);
  const drawn = drawAppearance(update, { width: right - left, height: top - bottom }, lines);
  return { value: drawn.value && { AP: dict({ N: drawn.value }) }, diagnostics: drawn.diagnostics };
}

/** The date in the language of the edition. */
function localDate(file: PdfFile, date: Date): string {
  const stated = file.catalog.get('Lang');
  const lang = stated instanceof Uint8Array ? textOf(stated) : '';
  if (!isTag(lang)) return date.toISOString();
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(date);
}

function isTag(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}
