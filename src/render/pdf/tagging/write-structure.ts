import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import type { Annotation } from './annotation.js';
import { nameTree, pdfString } from './name-tree.js';
import type { ContentRun, StructureElement } from './structure.js';

/** Writes the structure tree: the elements, and the ways back to them from the content of each page. */
export function writeStructure(
  document: PdfDocument,
  root: StructureElement,
  pages: readonly PdfReference[],
  annotations: readonly Annotation[],
): void {
  const treeRoot = document.getStructTreeRoot();
  const ids: [string, PdfReference][] = [];
  const annotationsOf = new Map<StructureElement, Annotation[]>();
  for (const one of annotations) annotationsOf.set(one.element, [...(annotationsOf.get(one.element) ?? []), one]);
  const parents = document.getStructParentTree();
  // Limits are for the inner nodes of a tree: this one is a root.
  parents.limits = false;

  const write = (element: StructureElement, parent: PdfReference): PdfReference => {
    const reference = document.ref({ Type: 'StructElem', S: element.role, P: parent });
    const kids: unknown[] = [];
    for (const child of element.children) {
      if ('role' in child) kids.push(write(child, reference));
      else kids.push(...marks(child, reference));
    }
    for (const { annotation, page, key } of annotationsOf.get(element) ?? []) {
      kids.push({ Type: 'OBJR', Obj: annotation, Pg: page });
      parents.add(key, reference);
    }
    Object.assign(reference.data, properties(element), kids.length > 0 ? { K: kids } : {});
    if (element.id !== undefined) ids.push([element.id, reference]);
    reference.end();
    return reference;
  };

  const marks = (run: ContentRun, reference: PdfReference): unknown[] =>
    run.marks.map(({ page, mcid }) => {
      const owners = parents.get(Number(pages[page]?.data.StructParents));
      if (Array.isArray(owners)) owners[mcid] = reference;
      return { Type: 'MCR', Pg: pages[page], MCID: mcid };
    });

  treeRoot.data.K = [write(root, treeRoot)];
  treeRoot.data.IDTree = nameTree(document, ids);
}

function properties({ role, id, lang, alt, labels, children }: StructureElement): object {
  const [box] = children.flatMap((child) => ('marks' in child ? child.marks.map((mark) => mark.box) : []));
  return {
    ...(id === undefined ? {} : { ID: pdfString(id) }),
    ...(lang === undefined ? {} : { Lang: pdfString(lang) }),
    ...(alt === undefined ? {} : { Alt: pdfString(alt) }),
    ...(box === undefined ? {} : { A: { O: 'Layout', Placement: 'Block', BBox: box } }),
    ...(role === 'TH' ? { A: { O: 'Table', Scope: 'Column' } } : {}),
    ...(labels === undefined ? {} : { A: { O: 'List', ListNumbering: labels } }),
  };
}
