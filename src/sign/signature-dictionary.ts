import { dict, type PdfDict, PdfName } from '../pdf-file/pdf-object.js';
import { dateString, textString } from '../pdf-file/text-string.js';

/** What a signature says of itself in clear. */
export interface Statement {
  readonly name: string;
  readonly date: Date;
  readonly reason?: string | undefined;
  readonly location?: string | undefined;
}

/** Stands for a place in the file that is not known yet; as wide as the widest number that a place in a file may need. */
export const unknown = 9_999_999_999;

/** A signature dictionary by EN 319 142-1, 6.3, with room for a signature of `room` bytes. */
export function signatureDictionary(
  { name, date, reason, location }: Statement,
  room: number,
  certifies: boolean,
): PdfDict {
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
