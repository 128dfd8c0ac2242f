import { leadingDer } from '../cms/der.js';
import { Malformed } from '../malformed.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { isArray, type PdfDict } from '../pdf-file/pdf-object.js';

/** What a signature is over, and the signature itself. */
export interface SignedRange {
  readonly pieces: readonly [Uint8Array, Uint8Array];
  readonly cms: Uint8Array;
  /** The byte after the last that is covered. */
  readonly end: number;
}

/**
 * Reads the range of a signature, which must be all of a revision but the signature itself (ISO 32000-1, 12.8.1; EN
 * 319 142-1, 5.1). The room for the signature must be written in the one way that leaves no byte free: digits of one
 * case, and zeros after the end. Throws `Malformed`.
 */
export function readContents(file: PdfFile, signature: PdfDict): SignedRange {
  const range = file.get(signature.get('ByteRange'));
  const [zero, start, resume, length, ...more] = isArray(range) ? range : [];
  if (
    zero !== 0 ||
    typeof start !== 'number' ||
    typeof resume !== 'number' ||
    typeof length !== 'number' ||
    more.length > 0
  )
    throw new Malformed('it does not say which bytes it covers');
  const end = resume + length;
  if (start >= resume || !file.revisions.some((revision) => revision.end === end && revision.start < start))
    throw new Malformed('it does not cover the whole file as it was when it was signed');
  const room = Buffer.from(file.bytes.subarray(start, resume)).toString('latin1');
  const digits = room.slice(1, -1);
  if (!room.startsWith('<') || !room.endsWith('>') || digits.length % 2 || !/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(digits))
    throw new Malformed('the bytes that it leaves out are not those of a signature');
  const contents = Buffer.from(digits, 'hex');
  const stated = file.get(signature.get('Contents'));
  if (!(stated instanceof Uint8Array) || Buffer.compare(stated, contents) !== 0)
    throw new Malformed('the bytes that it leaves out are not those of the signature');
  const cms = leadingDer(contents).bytes;
  if (contents.subarray(cms.length).some((byte) => byte !== 0))
    throw new Malformed('something follows the signature in its room');
  return { pieces: [file.bytes.subarray(0, start), file.bytes.subarray(resume, end)], cms, end };
}
