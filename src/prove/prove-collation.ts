import type { Diagnostic } from '../diagnostic.js';
import { attempt, Malformed } from '../malformed.js';
import type { Artifact, Edition } from '../model.js';
import { compareRows, type FoundRow } from './compare-rows.js';
import { readCollationHtml } from './html/read-collation-html.js';

/** Reads a collation back from its bytes and compares it with the editions that it sets side by side. */
export async function proveCollation(
  editions: readonly Edition[],
  { path, format, bytes }: Artifact,
): Promise<Diagnostic[]> {
  if (format === 'html') return compareRows(editions, 'prove/html', path, readCollationHtml(bytes));
  // An HTML build has no need of the reader of PDF.
  const [{ readCollationPdf }, { normalize }, { faultsOfFile }] = await Promise.all([
    import('./pdf/read-collation-pdf.js'),
    import('./pdf/read-pdf.js'),
    import('./pdf/faults-of-file.js'),
  ]);
  const problem = (message: string, unit?: string): Diagnostic => {
    return {
      rule: 'prove/pdf',
      severity: 'error',
      message: `${path}: ${message}`,
      ...(unit !== undefined && { unit }),
    };
  };
  const found = attempt(() => readCollationPdf(bytes));
  if (found instanceof Malformed) return [problem(`the file cannot be read back: ${found.message}`)];
  const { rows, bookmarks } = found;
  const spaced = editions.map((edition) => {
    return { ...edition, units: edition.units.map((unit) => ({ ...unit, text: normalize(unit.text) })) };
  });
  const titles = headingsOf(editions).map(({ unit, title }) => ({ unit, title: normalize(title) }));
  const pages = pagesOf(rows);
  return [
    ...compareRows(spaced, 'prove/pdf', path, rows),
    ...rows.filter((row) => !isAligned(row)).map(({ id }) => problem('the versions do not stand side by side', id)),
    ...titles
      .filter(({ unit, title }, index) => {
        const bookmark = bookmarks[index];
        return normalize(bookmark?.title ?? '') !== title || bookmark?.page !== pages.get(unit);
      })
      .map(({ unit }) => problem('the bookmark of this heading is missing or leads astray', unit)),
    ...faultsOfFile(found).map((fault) => problem(fault)),
  ];
}

/** Base lines may differ by as much as raised letters rise, and no more. */
const tolerance = 4;

function isAligned({ cells }: FoundRow): boolean {
  const places = cells.flatMap(({ place }) => place ?? []);
  const [first] = places;
  return places.every(({ page, y }) => page === first?.page && Math.abs(y - first.y) <= tolerance);
}

/** The page on which the row of each unit begins. */
function pagesOf(rows: readonly FoundRow[]): Map<string, number | undefined> {
  return new Map(rows.map(({ id, cells }) => [id, cells.find(({ place }) => place)?.place?.page]));
}

function headingsOf(editions: readonly Edition[]): { unit: string; title: string }[] {
  const titles = editions.map(({ outline }) => new Map(outline.map(({ unit, text }) => [unit, text])));
  return (editions[0]?.outline ?? []).map(({ unit }) => {
    return { unit, title: titles.flatMap((ofEdition) => ofEdition.get(unit) ?? []).join(' · ') };
  });
}
