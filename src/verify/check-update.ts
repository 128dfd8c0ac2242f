import type { PdfFile } from '../pdf-file/pdf-file.js';
import { isArray, isDict, isName, type PdfDict, type PdfObject, PdfRef } from '../pdf-file/pdf-object.js';
import { pagesOf, rectOf, signatureFields } from '../pdf-file/signature-fields.js';
import { addedItems, differingKeys, sameObject } from './same-object.js';

/**
 * What an incremental update does beyond adding a signature: the objects that it changes, by what they are. To sign
 * may change the field that is signed, enter a field that was not there, and nothing that a reader sees of the text
 * (ISO 32000-1, 12.8.2.2, P = 2).
 */
export function checkUpdate(before: PdfFile, after: PdfFile): string[] {
  const update = new SigningUpdate(before, after);
  const places = after.revisions.at(-1)?.places ?? new Map();
  const changed = [...places.keys()].filter((number) => !update.allows(number));
  const trailers = ['Root', 'Info'].filter((key) => !sameObject(before.trailer.get(key), after.trailer.get(key)));
  return [...trailers.map((key) => `/${key} of the trailer`), ...changed.map((number) => `object ${number}`)];
}

class SigningUpdate {
  readonly #before: PdfFile;
  readonly #after: PdfFile;
  readonly #root: number | undefined;
  readonly #pages: ReadonlySet<number>;
  readonly #annotations: ReadonlySet<number>;
  readonly #empty: ReadonlySet<number>;
  readonly #isSigned: boolean;

  constructor(before: PdfFile, after: PdfFile) {
    this.#before = before;
    this.#after = after;
    const pages = pagesOf(before);
    const fields = signatureFields(before);
    this.#root = numberOf(before.trailer.get('Root'));
    this.#pages = new Set(pages.map(({ number }) => number));
    this.#annotations = new Set(pages.flatMap((page) => numberOf(before.dict(page).get('Annots')) ?? []));
    this.#empty = new Set(fields.flatMap(({ signature, reference }) => (signature ? [] : [reference.number])));
    this.#isSigned = fields.some(({ signature }) => signature);
  }

  /** True when the update may write this object. */
  allows(number: number): boolean {
    const [old, now] = [this.#before.object(number), this.#after.object(number)];
    if (number >= this.#before.size || sameObject(old, now)) return true;
    if (this.#annotations.has(number)) return this.#addsFields(old, now);
    if (!isDict(old) || !isDict(now)) return false;
    const keys = differingKeys(old, now);
    return keys.every((key) => this.#allowsEntry(number, old, now, key));
  }

  #allowsEntry(number: number, old: PdfDict, now: PdfDict, key: string): boolean {
    const [was, is] = [this.#before.get(old.get(key)), this.#after.get(now.get(key))];
    if (number === this.#root) return key === 'AcroForm' ? this.#extendsForm(was, is) : key === 'Perms' && was === null;
    if (number === numberOf(this.#before.catalog.get('AcroForm'))) return this.#allowsFormEntry(key, was, is);
    if (this.#pages.has(number)) return key === 'Tabs' || (key === 'Annots' && this.#addsFields(was, is));
    if (this.#empty.has(number)) return isDict(this.#after.get(now.get('V'))) && (key === 'AP' || key === 'V');
    return this.#allowsTag(old, key, was, is);
  }

  #extendsForm(was: PdfObject, is: PdfObject): boolean {
    const [old, now] = [isDict(was) ? was : new Map(), is];
    if (!isDict(now)) return false;
    return differingKeys(old, now).every((key) =>
      this.#allowsFormEntry(key, this.#before.get(old.get(key)), this.#after.get(now.get(key))),
    );
  }

  #allowsFormEntry(key: string, was: PdfObject, is: PdfObject): boolean {
    return key === 'SigFlags' || (key === 'Fields' && this.#addsFields(was, is));
  }

  /** True when only signature fields are added, and none with an extent once somebody has signed. */
  #addsFields(was: PdfObject, is: PdfObject): boolean {
    return (addedItems(was, is) ?? [null]).every((item) => {
      const field = this.#after.dict(item);
      const [left, bottom, right, top] = rectOf(this.#after.get(field.get('Rect'))) ?? [0, 0, 1, 1];
      const hasExtent = right > left || top > bottom;
      const isField = isName(field.get('FT'), 'Sig') && isName(field.get('Subtype'), 'Widget');
      return isField && !(this.#isSigned && hasExtent);
    });
  }

  /** True for what tags a new field: a Form element, and the way back to it. */
  #allowsTag(old: PdfDict, key: string, was: PdfObject, is: PdfObject): boolean {
    const isElement = isName(old.get('Type'), 'StructElem');
    if (isElement) return key === 'K' && this.#addsFormElement(was, is);
    if (isName(old.get('Type'), 'StructTreeRoot')) {
      if (key === 'ParentTreeNextKey') return true;
      return key === 'ParentTree' && isDict(was) && isDict(is) && this.#extendsTree(was, is);
    }
    const tree = this.#before.dict(this.#before.catalog.get('StructTreeRoot')).get('ParentTree');
    return sameObject(this.#before.get(tree), old) && this.#extendsTreeEntry(key, was, is);
  }

  #extendsTree(was: PdfDict, is: PdfDict): boolean {
    return differingKeys(was, is).every((key) =>
      this.#extendsTreeEntry(key, was.get(key) ?? null, is.get(key) ?? null),
    );
  }

  #extendsTreeEntry(key: string, was: PdfObject, is: PdfObject): boolean {
    return key === 'Limits' || (key === 'Nums' && addedItems(was, is) !== undefined);
  }

  #addsFormElement(was: PdfObject, is: PdfObject): boolean {
    const old = isArray(was) || was === null ? was : [was];
    return (addedItems(old, is) ?? [null]).every((item) => isName(this.#after.dict(item).get('S'), 'Form'));
  }
}

function numberOf(object: PdfObject | undefined): number | undefined {
  return object instanceof PdfRef ? object.number : undefined;
}
