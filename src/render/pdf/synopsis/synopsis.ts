import type { Diagnostic, Outcome } from '../../../diagnostic.js';
import type { Edition } from '../../../model.js';
import { editionDocument } from '../edition-document.js';
import { pageSizeOf } from '../page-size.js';
import { layOut } from '../print.js';
import { directionFaults, metadataOf, unitsOf } from '../render-pdf.js';
import { compose, type PdfOptions } from '../typeset.js';
import { type PageItem, pageItems } from './page-items.js';
import { planPages } from './plan-pages.js';

/** Higher than any text. */
const endless = 10_000_000;

/** Finds the pages that units begin on, so that the same unit begins on the same page in all editions of one original. */
export async function synopsisOf(
  editions: readonly Edition[],
  options: PdfOptions,
): Promise<Outcome<ReadonlyMap<string, number>>> {
  const measured: PageItem[][] = [];
  const diagnostics: Diagnostic[] = editions.flatMap(directionFaults);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  let height = 0;
  for (const edition of editions) {
    const { value, diagnostics: found } = await measure(edition, options);
    diagnostics.push(...found.map((one) => ({ ...one, locales: [edition.locale.id] })));
    if (!value) return { value: undefined, diagnostics };
    measured.push(value.items);
    height = value.pageHeight;
  }
  return { value: planPages(measured, height), diagnostics: [] };
}

/** Lays an edition out once, on pages without end: where its blocks stand says how high they are. */
function measure(edition: Edition, options: PdfOptions): Promise<Outcome<{ items: PageItem[]; pageHeight: number }>> {
  return compose(
    (style, typeface, report) => ({
      document: editionDocument(edition, style, typeface, report, options.purpose),
      style,
    }),
    options,
    ({ document, style }, typeface) => {
      const { top, bottom } = style.page.margins;
      const pageHeight = pageSizeOf(style).height - top - bottom;
      const { extents } = layOut(document, style, typeface, metadataOf(edition, options), endless).layout;
      return { items: pageItems(document.content, { extents, units: unitsOf(edition), pageHeight }), pageHeight };
    },
  );
}
