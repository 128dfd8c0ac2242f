import { createHash } from 'node:crypto';
import type { Update } from '../pdf-file/append-objects.js';
import { dict, isName, PdfName, type PdfDict, PdfRef, withEntries } from '../pdf-file/pdf-object.js';
import { dateString, textString } from '../pdf-file/text-string.js';

/** What a signature says of itself in clear. */
export interface Statement {
  readonly name: string;
  readonly date: Date;
  readonly reason?: string | undefined;
  readonly location?: string | undefined;
}

/** As wide as any number that a place in a file may need. */
const unknown = 9_999_999_999;

/** A signature dictionary by EN 319 142-1, 6.3, with room for a signature of `room` bytes. */
export function signatureDictionary({ name, date, reason, location }: Statement, room: number, certifies: boolean): PdfDict {
  return dict({
    Type: new PdfName('Sig'),
    Filter: new PdfName('Adobe.PPKLite'),
    SubFilter: new PdfName('ETSI.CAdES.detached'),
    ByteRange: [0, unknown, unknown, unknown],
    Contents: new Uint8Array(room),
    M: dateString(date),
    Name: textString(name),
    Reason: reason === undefined ? undefined : textString(reason),
    Location: location === undefined ? undefined : textString(location),
    Reference: certifies ? [onlySignatures] : undefined,
  });
}

/** Lets nothing be done after this signature but to fill in the form, which has fields for signatures only (ISO 32000-1, 12.8.2.2). */
const onlySignatures = dict({
  Type: new PdfName('SigRef'),
  TransformMethod: new PdfName('DocMDP'),
  TransformParams: dict({ Type: new PdfName('TransformParams'), P: 2, V: new PdfName('1.2') }),
});

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

function asDict(object: unknown): PdfDict {
  return object instanceof Map ? object : new Map();
}

/** A file whose signature is still to be put in. */
export interface Unsealed {
  /** Everything that is to be signed, before and after the room for the signature. */
  readonly pieces: readonly [Buffer, Buffer];
  /** SHA-256 of the pieces. */
  readonly digest: Buffer;
  /** Puts the signature in its room. */
  seal(signature: Uint8Array): Buffer;
}

/** Fills in where the room for the signature begins and ends (ISO 32000-1, 12.8.1). */
export function unsealed(bytes: Buffer, dictionary: number, room: number): Unsealed {
  const start = bytes.indexOf('/Contents <', dictionary) + '/Contents '.length;
  const end = start + 2 * room + 2;
  const blank = `[0 ${unknown} ${unknown} ${unknown}]`;
  const range = `[0 ${start} ${end} ${bytes.length - end}]`.padEnd(blank.length);
  bytes.write(range, bytes.indexOf(blank, dictionary), 'latin1');
  const pieces = [bytes.subarray(0, start), bytes.subarray(end)] as const;
  const digest = createHash('sha256').update(pieces[0]).update(pieces[1]).digest();
  const seal = (signature: Uint8Array): Buffer => {
    const contents = `<${Buffer.from(signature).toString('hex').padEnd(2 * room, '0')}>`;
    return Buffer.concat([pieces[0], Buffer.from(contents), pieces[1]]);
  };
  return { pieces, digest, seal };
}
void isName;
