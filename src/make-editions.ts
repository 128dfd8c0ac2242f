import { type Diagnostic, hasErrors, type Outcome } from './diagnostic.js';
import { type AskedPieces, joinPieces, makePieces, piecesOf } from './make-pieces.js';
import type { Artifact, Edition, Purpose } from './model.js';
import { prove } from './prove/prove.js';
import { manifest } from './publish/manifest.js';
import type { Standing } from './records.js';
import { collationFaults } from './render/collation/collation-faults.js';
import { renderHtml } from './render/html/render-html.js';
import { tool } from './version.js';

export type Format = 'html' | 'pdf' | 'collation';

/** What is asked of editions. */
export interface EditionOptions {
  readonly formats: readonly Format[];
  readonly purpose?: Purpose;
  /** The same unit begins on the same page in the PDF editions of all languages. */
  readonly synoptic?: boolean;
  /** Told of each edition as it is made. */
  readonly onArtifact?: (artifact: Artifact) => void;
}

/** What was found before, and how it stands with the instrument. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly standing?: Standing;
}

/** What is to be made of editions before the rest. */
export function piecesAsked(
  editions: readonly Edition[],
  { formats, purpose, synoptic = false }: EditionOptions,
): AskedPieces {
  const settings = { tool, synoptic, ...(purpose && { purpose }) };
  return { pieces: piecesOf(editions, formats, settings), settings };
}

/** render → prove: everything that is made of editions, and last the manifest; `make` makes the pieces asked for. */
export async function makeEditions(
  editions: readonly Edition[],
  options: EditionOptions,
  found: Found,
  make = () => makePieces(piecesAsked(editions, options)),
): Promise<Outcome<Artifact[]>> {
  const refused = (diagnostics: readonly Diagnostic[]): Outcome<Artifact[]> => {
    return { value: undefined, diagnostics: [...found.diagnostics, ...diagnostics] };
  };
  const tell = (artifacts: readonly Artifact[]): void => {
    for (const artifact of artifacts) options.onArtifact?.(artifact);
  };
  const wants = (format: Format): boolean => options.formats.includes(format);
  const collations = wants('collation') ? await collate(editions, options) : nothing;
  if (!collations.value) return refused(collations.diagnostics);
  const made = joinPieces(editions, await make());
  if (!made.value) return refused(made.diagnostics);
  const { pdfs, data, together, texts } = made.value;
  tell([...pdfs, ...collations.value]);
  const files = [...pdfs, ...collations.value, ...data];
  const wanted = { editions: wants('html'), collation: wants('collation') };
  const pages =
    wants('html') || wants('collation')
      ? await renderHtml(editions, files, wanted, options.purpose, found.standing, { texts, together })
      : [];
  tell([...pages, ...data]);
  const proved = new Set(together);
  const unproven = await prove(
    editions,
    [...pages, ...collations.value].filter((page) => !proved.has(page)),
  );
  if (unproven.length > 0) return refused(unproven);
  const list = manifest(editions, [...pages, ...files], tool, options.purpose);
  tell([list]);
  return { value: [...pages, ...files, list], diagnostics: found.diagnostics };
}

const nothing: Outcome<Artifact[]> = { value: [], diagnostics: [] };

async function collate(editions: readonly Edition[], { purpose }: EditionOptions): Promise<Outcome<Artifact[]>> {
  const faults = collationFaults(editions);
  if (hasErrors(faults)) return { value: undefined, diagnostics: faults };
  const { renderCollationPdfs } = await import('./render/pdf/collation/render-collation-pdfs.js');
  return renderCollationPdfs(editions, { tool, ...(purpose && { purpose }) });
}
