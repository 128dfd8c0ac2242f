import type { PdfFile } from '../pdf-file/pdf-file.js';
import { isArray, isDict, isName, type PdfDict, type PdfObject, PdfRef } from '../pdf-file/pdf-object.js';
import { pagesOf } from '../pdf-file/signature-fields.js';
import { textOf } from '../pdf-file/text-string.js';

/** The structure element of the signatures, and the last page that it stands on. */
export interface SignatureUnit {
  readonly element: PdfRef;
  readonly page: PdfRef;
}

/** Finds the element whose id ends in `.signature`, the last in the order of the pages, by the tree of ids (ISO 32000-1, 14.7.2). */
export function signatureUnit(file: PdfFile): SignatureUnit | undefined {
  const pages = pagesOf(file).map(({ number }) => number);
  const found = namedElements(file, file.dict(file.catalog.get('StructTreeRoot')).get('IDTree') ?? null)
    .filter(({ id }) => id.endsWith('.signature'))
    .flatMap(({ element }) => {
      const page = Math.max(...pagesUnder(file, element).map((number) => pages.indexOf(number)));
      return page >= 0 ? [{ element, page }] : [];
    })
    .toSorted((a, b) => a.page - b.page)
    .at(-1);
  const number = found && pages[found.page];
  return found && number !== undefined ? { element: found.element, page: new PdfRef(number, 0) } : undefined;
}

interface NamedElement {
  readonly id: string;
  readonly element: PdfRef;
}

/** The leaves of a name tree (ISO 32000-1, 7.9.6). */
function namedElements(file: PdfFile, tree: PdfObject, depth = 0): NamedElement[] {
  const node = file.dict(tree);
  const kids = file.get(node.get('Kids'));
  if (isArray(kids) && depth < 16) return kids.flatMap((kid) => namedElements(file, kid, depth + 1));
  const names = file.get(node.get('Names'));
  if (!isArray(names)) return [];
  return names.flatMap((name, index) => {
    const element = names[index + 1];
    return name instanceof Uint8Array && element instanceof PdfRef ? [{ id: textOf(name), element }] : [];
  });
}

/** Numbers of the pages that the content of an element and of those below it stands on. */
function pagesUnder(file: PdfFile, element: PdfObject, depth = 0): number[] {
  const dictionary: PdfDict = file.dict(element);
  const page = dictionary.get('Pg');
  const own = page instanceof PdfRef ? [page.number] : [];
  const kids = file.get(dictionary.get('K'));
  if (depth > 16) return own;
  const children = isArray(kids) ? kids : [kids];
  const isElement = (kid: PdfObject): boolean => isDict(file.get(kid)) && !isName(file.dict(kid).get('Type'), 'OBJR');
  return [...own, ...children.filter(isElement).flatMap((kid) => pagesUnder(file, kid, depth + 1))];
}
