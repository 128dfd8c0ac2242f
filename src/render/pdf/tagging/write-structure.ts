import type { EditionPdf } from '../edition-pdf.js';
import type { PdfReference } from '../pdfmake-internals.js';
import type { Annotation } from './annotation.js';
import { elementSource } from './element-source.js';
import { nameTree } from './name-tree.js';
import type { ContentRun, StructureElement } from './structure.js';

/** Writes the structure tree: the elements, and the ways back to them from the content of each page. */
export function writeStructure(
  document: EditionPdf,
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
    const reference = document.ref({});
    const kids: string[] = [];
    for (const child of element.children) {
      if ('role' in child) kids.push(String(write(child, reference)));
      else kids.push(...marks(child, reference));
    }
    for (const { annotation, page, key } of annotationsOf.get(element) ?? []) {
      kids.push(`<<\n/Type /OBJR\n/Obj ${annotation}\n/Pg ${page}\n>>`);
      parents.add(key, reference);
    }
    if (element.id !== undefined) ids.push([element.id, reference]);
    document.writeObject(reference, elementSource(element, parent, kids));
    return reference;
  };

  const marks = (run: ContentRun, reference: PdfReference): string[] =>
    run.marks.map(({ page, mcid }) => {
      const owners = parents.get(Number(pages[page]?.data.StructParents));
      if (Array.isArray(owners)) owners[mcid] = reference;
      return `<<\n/Type /MCR\n/Pg ${pages[page]}\n/MCID ${mcid}\n>>`;
    });

  treeRoot.data.K = [write(root, treeRoot)];
  treeRoot.data.IDTree = nameTree(document, ids);
}
