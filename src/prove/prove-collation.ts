import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
import { compareRows, type FoundRow } from './compare-rows.js';
import { readCollationHtml } from './read-collation-html.js';

/** Reads a collation back from its bytes and compares it with the editions that it sets side by side. */
export async function proveCollation(
  editions: readonly Edition[],
  { path, format, bytes }: Artifact,
): Promise<Diagnostic[]> {
  if (format === 'html') return compareRows(editions, 'prove/html', path, readCollationHtml(bytes));
  // The reader of PDF is heavy to load, and an HTML build has no need of it.
  const { readCollationPdf } = await import('./read-collation-pdf.js');
  const { normalize } = await import('./pdf-text.js');
  const problem = (message: string, unit?: string): Diagnostic => {
    return {
      rule: 'prove/pdf',
      severity: 'error',
      message: `${path}: ${message}`,
      ...(unit !== undefined && { unit }),
    };
  };
  try {
    const { rows, bookmarks, outside, missingFonts } = await readCollationPdf(bytes);
    const spaced = editions.map((edition) => {
      return { ...edition, units: edition.units.map((unit) => ({ ...unit, text: normalize(unit.text) })) };
    });
    const titles = headingsOf(editions).map(({ unit, title }) => ({ unit, title: normalize(title) }));
    return [
      ...compareRows(spaced, 'prove/pdf', path, rows),
      ...rows.filter((row) => !isAligned(row)).map(({ id }) => problem('the versions do not stand side by side', id)),
      ...titles
        .filter(({ unit, title }, index) => {
          const bookmark = bookmarks[index];
          return normalize(bookmark?.title ?? '') !== title || bookmark?.page !== pageOf(rows, unit);
        })
        .map(({ unit }) => problem('the bookmark of this heading is missing or leads astray', unit)),
      ...missingFonts.map((font) => problem(`the font ${font} is not embedded`)),
      ...outside.map(({ text, page }) => problem(`text stands outside page ${page}: "${text}"`)),
    ];
  } catch (error) {
    return [problem(`the file cannot be read back: ${error instanceof Error ? error.message : String(error)}`)];
  }
}

/** Base lines may differ by as much as raised letters rise, and no more. */
const tolerance = 4;

function isAligned({ cells }: FoundRow): boolean {
  const places = cells.flatMap(({ place }) => place ?? []);
  const [first] = places;
  return places.every(({ page, y }) => page === first?.page && Math.abs(y - first.y) <= tolerance);
}

function pageOf(rows: readonly FoundRow[], unit: string): number | undefined {
  return rows.find(({ id }) => id === unit)?.cells.flatMap(({ place }) => place ?? [])[0]?.page;
}

function headingsOf(editions: readonly Edition[]): { unit: string; title: string }[] {
  return (editions[0]?.outline ?? []).map(({ unit }) => {
    const titles = editions.flatMap(({ outline }) => outline.filter((entry) => entry.unit === unit));
    return { unit, title: titles.map(({ text }) => text).join(' · ') };
  });
}
