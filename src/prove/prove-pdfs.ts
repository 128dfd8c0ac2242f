import type { Diagnostic } from '../diagnostic.js';
import { editionOf } from '../edition-of.js';
import type { Artifact, Edition } from '../model.js';
import { provePdf } from './prove-pdf.js';
import { type Paged, proveSynopsis } from './prove-synopsis.js';

/** What was asked of the editions beside their texts. */
export interface Asked {
  /** The same unit begins on the same page in all languages. */
  readonly synoptic?: boolean;
}

/** Reads every PDF edition back from its bytes and compares it, unit by unit, with what was meant. */
export function provePdfs(
  editions: readonly Edition[],
  artifacts: readonly Artifact[],
  { synoptic = false }: Asked = {},
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const paged: Paged[] = [];
  for (const artifact of artifacts) {
    const edition = editionOf(artifact, editions);
    if (!edition || artifact.format !== 'pdf') continue;
    const proved = provePdf(edition, artifact);
    problems.push(...proved.problems);
    if (synoptic) paged.push({ edition, path: artifact.path, pages: proved.pages });
  }
  return problems.length > 0 ? problems : proveSynopsis(paged);
}
