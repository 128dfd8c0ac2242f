import type { Diagnostic } from '../diagnostic.js';
import type { Edition } from '../model.js';
import { compareUnits } from './compare-units.js';
import { type FoundPdf, normalize, readPdf } from './pdf-text.js';

/** Reads a PDF edition back from its bytes and compares it with the edition that it stands for. */
export async function provePdf(edition: Edition, path: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  const problem = problemOf(edition, path);
  let found: FoundPdf;
  try {
    found = await readPdf(bytes);
  } catch (error) {
    return [problem(`the file cannot be read back: ${error instanceof Error ? error.message : String(error)}`)];
  }
  const meant = new Set(edition.units.map(({ id }) => id));
  const anchors = new Set([
    ...idsOf(edition.body),
    ...idsOf(edition.backMatter),
    'edition.contents',
    'edition.certification',
  ]);
  const spaced = { ...edition, units: edition.units.map((unit) => ({ ...unit, text: normalize(unit.text) })) };
  const emitted = found.units.filter(({ id }) => meant.has(id) || !anchors.has(id));
  return [
    ...compareUnits(spaced, 'prove/pdf', path, emitted),
    ...proveHeadings(edition, found, problem),
    ...found.missingFonts.map((font) => problem(`the font ${font} is not embedded`)),
    ...found.outside.map(({ text, page }) => problem(`text stands outside page ${page}: "${text}"`)),
  ];
}

/** Each heading stands in the bookmarks and in the contents, with the page on which it is. */
function proveHeadings(edition: Edition, { units, bookmarks, contents }: FoundPdf, problem: Report): Diagnostic[] {
  const pages = new Map(units.map(({ id, page }) => [id, page]));
  // The contents' own bookmark comes first.
  return edition.outline.flatMap(({ unit, text }, index) => {
    const page = pages.get(unit);
    const bookmark = bookmarks[index + 1];
    const entry = contents[index];
    const problems: Diagnostic[] = [];
    if (normalize(bookmark?.title ?? '') !== normalize(text) || bookmark?.page !== page)
      problems.push(problem(`the bookmark of this heading is missing or leads astray`, unit));
    if (entry?.title !== normalize(text) || entry.page !== String(page))
      problems.push(problem(`the contents give page ${entry?.page ?? 'none'} for a heading on page ${page}`, unit));
    return problems;
  });
}

type Report = (message: string, unit?: string) => Diagnostic;

function problemOf({ locale, original }: Edition, path: string): Report {
  return (message, unit) => ({
    rule: 'prove/pdf',
    severity: 'error',
    message: `${path} (${locale.id}, ${original.id}): ${message}`,
    locales: [locale.id],
    ...(unit === undefined ? {} : { unit }),
  });
}

function idsOf(node: Edition['body'] | Edition['body']['children'][number]): string[] {
  const own = node.type === 'element' && typeof node.properties.id === 'string' ? [node.properties.id] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(idsOf)] : own;
}
