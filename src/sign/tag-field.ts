import type { Update } from '../pdf-file/append-objects.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { dict, isArray, PdfName, type PdfObject, PdfRef, withEntries } from '../pdf-file/pdf-object.js';

/**
 * Puts a field into the structure tree as a Form element, as ISO 14289-1, 7.18.4 wants it, below the element of the
 * signatures; its key in the tree of parents, or nothing where the file has no flat tree of that kind to add to.
 */
export function tagField(
  file: PdfFile,
  update: Update,
  field: PdfRef,
  page: PdfRef,
  element: PdfRef | undefined,
): number | undefined {
  const root = file.catalog.get('StructTreeRoot');
  const tree = file.dict(root);
  const parents = file.dict(tree.get('ParentTree'));
  const numbers = file.get(parents.get('Nums'));
  const parent = element ?? firstElement(file, tree.get('K'));
  const key = tree.get('ParentTreeNextKey');
  if (!(root instanceof PdfRef) || !isArray(numbers) || !parent || typeof key !== 'number') return undefined;
  const form = update.add(
    dict({
      Type: new PdfName('StructElem'),
      S: new PdfName('Form'),
      P: parent,
      K: [dict({ Type: new PdfName('OBJR'), Obj: field, Pg: page })],
    }),
  );
  const entries = withEntries(parents, {
    Nums: [...numbers, key, form],
    ...(parents.has('Limits') ? { Limits: [0, key] } : {}),
  });
  const reference = tree.get('ParentTree');
  const isApart = reference instanceof PdfRef;
  if (isApart) update.replace(reference, entries);
  update.replace(root, withEntries(tree, { ParentTreeNextKey: key + 1, ...(isApart ? {} : { ParentTree: entries }) }));
  const dictionary = file.dict(parent);
  update.replace(parent, withEntries(dictionary, { K: [...kidsOf(file, dictionary.get('K')), form] }));
  return key;
}

function kidsOf(file: PdfFile, kids: PdfObject | undefined): readonly PdfObject[] {
  const found = file.get(kids);
  if (isArray(found)) return found;
  return kids === undefined ? [] : [kids];
}

function firstElement(file: PdfFile, kids: PdfObject | undefined): PdfRef | undefined {
  const found = file.get(kids);
  const [first] = isArray(found) ? found : [kids];
  return first instanceof PdfRef ? first : undefined;
}
