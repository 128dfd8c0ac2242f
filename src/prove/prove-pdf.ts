import type { Diagnostic } from '../diagnostic.js';
import { attempt, Malformed } from '../malformed.js';
import type { Artifact, Edition } from '../model.js';
import { compareUnits } from './compare-units.js';
import { faultsOfFile } from './pdf/faults-of-file.js';
import { type FoundPdf, normalize, readPdf } from './pdf/read-pdf.js';

/** What was found in a PDF edition, and what is wrong with it. */
export interface ProvedPdf {
  readonly problems: readonly Diagnostic[];
  /** The page on which each unit begins. */
  readonly pages: ReadonlyMap<string, number>;
}

/** Reads a PDF edition back from its bytes and compares it with the edition that it stands for. */
export function provePdf(edition: Edition, { path, bytes }: Pick<Artifact, 'path' | 'bytes'>): ProvedPdf {
  const problem = problemOf(edition, path);
  const found = attempt(() => readPdf(bytes));
  if (found instanceof Malformed)
    return { problems: [problem(`the file cannot be read back: ${found.message}`)], pages: new Map() };
  const meant = new Set(edition.units.map(({ id }) => id));
  const anchors = new Set([
    ...idsOf(edition.body),
    ...idsOf(edition.backMatter),
    'edition.contents',
    'edition.certification',
  ]);
  const spaced = { ...edition, units: edition.units.map((unit) => ({ ...unit, text: normalize(unit.text) })) };
  const emitted = found.units.filter(({ id }) => meant.has(id) || !anchors.has(id));
  const pages = new Map(found.units.map(({ id, page }) => [id, page]));
  const problems = [
    ...compareUnits(spaced, 'prove/pdf', path, emitted),
    ...proveHeadings(edition, found, pages, problem),
    ...faultsOfFile(found).map((fault) => problem(fault)),
  ];
  return { problems, pages };
}

/** Each heading stands in the bookmarks and in the contents, with the page on which it is. */
function proveHeadings(
  edition: Edition,
  { bookmarks, contents }: FoundPdf,
  pages: ProvedPdf['pages'],
  problem: Report,
): Diagnostic[] {
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

function idsOf(node: Edition['body'] | Edition['body']['children'][number], found: string[] = []): string[] {
  if (node.type === 'element' && typeof node.properties.id === 'string') found.push(node.properties.id);
  if ('children' in node) for (const child of node.children) idsOf(child, found);
  return found;
}
