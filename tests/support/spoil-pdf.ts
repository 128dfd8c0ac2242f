import { inflateSync } from 'node:zlib';
import { Update } from '../../src/pdf-file/append-objects.js';
import { PdfFile } from '../../src/pdf-file/pdf-file.js';
import { isName, type PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from '../../src/pdf-file/pdf-object.js';

/** Changes objects of a file where `change` gives another one, by an update after its end. */
export function spoilObjects(
  bytes: Uint8Array,
  change: (object: PdfObject, file: PdfFile) => PdfObject | undefined,
): Uint8Array {
  const file = PdfFile.open(bytes);
  const update = new Update(file);
  for (let number = 1; number < file.size; number++) {
    const changed = change(file.object(number), file);
    if (changed !== undefined) update.replace(new PdfRef(number, 0), changed);
  }
  return update.append().bytes;
}

/** Changes what streams say that a key such as `Contents` or `ToUnicode` names. */
export function spoilStreams(bytes: Uint8Array, key: string, change: (content: string) => string): Uint8Array {
  const named = new Set<PdfObject>();
  spoilObjects(bytes, (object, file) => {
    if (object instanceof Map) named.add(file.get((object as PdfDict).get(key)));
    return undefined;
  });
  // The objects of each reading are its own.
  const places = new Set(
    [...named].flatMap((stream) => (stream instanceof PdfStream ? [stream.bytes.byteOffset] : [])),
  );
  return spoilObjects(bytes, (object) => {
    if (!(object instanceof PdfStream) || !places.has(object.bytes.byteOffset)) return undefined;
    const packed = isName(object.dict.get('Filter'), 'FlateDecode');
    const content = (packed ? inflateSync(object.bytes) : Buffer.from(object.bytes)).toString('latin1');
    const changed = change(content);
    return changed === content ? undefined : new PdfStream(new Map(), Buffer.from(changed, 'latin1'));
  });
}

/** Changes the elements of the structure tree of a role. */
export function spoilElements(bytes: Uint8Array, role: string, change: (element: PdfDict) => PdfDict): Uint8Array {
  return spoilObjects(bytes, (object) =>
    object instanceof Map && (object as PdfDict).get('S') instanceof PdfName && isName(object.get('S'), role)
      ? change(object)
      : undefined,
  );
}
