import { inflateSync } from 'node:zlib';
import { Malformed } from '../../malformed.js';
import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { isArray, isName, type PdfObject, PdfStream } from '../../pdf-file/pdf-object.js';

/** The bytes that a stream stands for; throws `Malformed` where it is none, or is packed in a way that is not read. */
export function streamBytes(file: PdfFile, object: PdfObject | undefined): Uint8Array {
  const stream = file.get(object);
  if (!(stream instanceof PdfStream)) throw new Malformed('a stream is missing');
  const filter = file.get(stream.dict.get('Filter'));
  const filters = isArray(filter) ? filter : filter === null ? [] : [filter];
  if (filters.length === 0) return stream.bytes;
  if (filters.length > 1 || !isName(filters[0], 'FlateDecode') || stream.dict.has('DecodeParms'))
    throw new Malformed('a stream is packed in a way that is not read');
  try {
    return inflateSync(stream.bytes);
  } catch {
    throw new Malformed('a stream is damaged');
  }
}
