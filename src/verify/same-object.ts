import { isArray, isDict, type PdfDict, PdfName, type PdfObject, PdfRef, PdfStream } from '../pdf-file/pdf-object.js';

/** True when two objects say the same; references are not followed. */
export function sameObject(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
  if (a === b) return true;
  if (a instanceof PdfName && b instanceof PdfName) return a.value === b.value;
  if (a instanceof PdfRef && b instanceof PdfRef) return a.number === b.number && a.generation === b.generation;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  if (a instanceof PdfStream && b instanceof PdfStream)
    return sameObject(a.dict, b.dict) && sameObject(a.bytes, b.bytes);
  if (isArray(a) && isArray(b)) return a.length === b.length && a.every((item, index) => sameObject(item, b[index]));
  return isDict(a) && isDict(b) && differingKeys(a, b).length === 0;
}

/** Keys of entries that two dictionaries do not share. */
export function differingKeys(a: PdfDict, b: PdfDict): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => !sameObject(a.get(key), b.get(key)));
}

/** What was added at the end of an array; `undefined` where anything else was done to it. */
export function addedItems(before: PdfObject, after: PdfObject): readonly PdfObject[] | undefined {
  const [old, now] = [before ?? [], after ?? []];
  if (!isArray(old) || !isArray(now) || !old.every((item, index) => sameObject(item, now[index]))) return undefined;
  return now.slice(old.length);
}
