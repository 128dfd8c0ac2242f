import type { PdfFile } from './pdf-file.js';
import { isArray, isDict, isName, type PdfDict, type PdfObject, PdfRef } from './pdf-object.js';
import { textOf } from './text-string.js';

/** A signature field that is also its own widget, as ISO 32000-1, 12.7.3.1 allows and our editions have it. */
export interface SignatureField {
  readonly name: string;
  readonly reference: PdfRef;
  readonly dict: PdfDict;
  /** The signature dictionary, `undefined` while nobody has signed. */
  readonly signature: PdfDict | undefined;
}

/** The signature fields of the file's form, in its order. */
export function signatureFields(file: PdfFile): SignatureField[] {
  const fields = file.get(file.dict(file.catalog.get('AcroForm')).get('Fields'));
  if (!isArray(fields)) return [];
  return fields.flatMap((reference) => {
    const dict = file.dict(reference);
    const name = dict.get('T');
    if (!(reference instanceof PdfRef) || !(name instanceof Uint8Array) || !isName(file.get(dict.get('FT')), 'Sig'))
      return [];
    const value = file.get(dict.get('V'));
    return [{ name: textOf(name), reference, dict, signature: isDict(value) ? value : undefined }];
  });
}

/** The pages of the file, in order (ISO 32000-1, 7.7.3). */
export function pagesOf(file: PdfFile): PdfRef[] {
  const pages: PdfRef[] = [];
  const seen = new Set<number>();
  const visit = (node: PdfObject): void => {
    if (!(node instanceof PdfRef) || seen.has(node.number)) return;
    seen.add(node.number);
    const dict = file.dict(node);
    const kids = file.get(dict.get('Kids'));
    if (isArray(kids)) for (const kid of kids) visit(kid);
    else if (isName(dict.get('Type'), 'Page')) pages.push(node);
  };
  visit(file.catalog.get('Pages') ?? null);
  return pages;
}

/** Four numbers of an array such as `Rect`. */
export function rectOf(object: PdfObject): readonly [number, number, number, number] | undefined {
  if (!isArray(object) || object.length !== 4) return undefined;
  const [a, b, c, d] = object;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
