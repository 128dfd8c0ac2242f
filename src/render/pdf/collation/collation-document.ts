import type { Diagnostic } from '../../../diagnostic.js';
import type { Edition, Purpose } from '../../../model.js';
import { collate } from '../../collation/collate.js';
import type { EditionDocument } from '../edition-document.js';
import type { Typeface } from '../fonts/typeface.js';
import type { Bookmark } from '../outline.js';
import { type DraftMarks, draftMarks } from '../pages/draft.js';
import type { PdfStyle } from '../pdf-style.js';
import { addElement, documentElement } from '../tagging/structure.js';
import { collatedTable } from './collated-table.js';
import { type Column, columnsOf } from './column.js';
import { imprintColumns } from './imprint-columns.js';
import { columnFeet, columnHeads } from './running-columns.js';
import { titleColumns } from './title-columns.js';

/** Arranges the editions of one original side by side: title page, the table of all units, imprints. */
export function collationDocument(
  editions: readonly Edition[],
  style: PdfStyle,
  typeface: Typeface,
  report: (diagnostic: Diagnostic) => void,
  { draft = false }: Purpose = {},
): EditionDocument {
  const structure = documentElement();
  const columns = columnsOf(editions, style, typeface, structure, report);
  const title = titleColumns(columns, structure);
  const table = addElement(structure, 'Table');
  const header = columnHeads(columns, addElement(table, 'THead'));
  const rows = collatedTable(collate(editions), columns, addElement(table, 'TBody'));
  return {
    content: { stack: [title, ...rows, imprintColumns(columns, structure)] },
    header,
    footer: columnFeet(columns),
    structure,
    draft: draft ? draftOf(columns) : undefined,
    bookmarks: bookmarksOf(editions),
  };
}

/** The word across each page, in all languages. */
function draftOf([first, ...others]: readonly Column[]): DraftMarks | undefined {
  if (!first) return undefined;
  const { edition, setting } = first;
  const words = [first, ...others].map((column) => column.edition.chrome.draft ?? '').join(' · ');
  const chrome = { ...edition.chrome, draft: words };
  return draftMarks({ ...edition, chrome }, { ...setting, parent: documentElement() });
}

/** A heading in the bookmarks, in all languages. */
function bookmarksOf(editions: readonly Edition[]): Bookmark[] {
  const [first] = editions;
  return (first?.outline ?? []).map(({ unit, depth }) => {
    const titles = editions.flatMap(({ outline }) => outline.filter((entry) => entry.unit === unit));
    return { id: unit, depth, title: titles.map(({ text }) => text).join(' · ') };
  });
}
