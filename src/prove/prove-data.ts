import type { Diagnostic } from '../diagnostic.js';
import { editionOf } from '../edition-of.js';
import type { Artifact, Edition } from '../model.js';
import { compareUnits } from './compare-units.js';
import { readAkomaNtoso } from './read-akoma-ntoso.js';

/** Reads every edition in XML back from its bytes and compares it, unit by unit, with what was meant. */
export function proveData(editions: readonly Edition[], artifacts: readonly Artifact[]): Diagnostic[] {
  return artifacts.flatMap((artifact) => {
    const edition = editionOf(artifact, editions);
    if (!edition || artifact.format !== 'xml') return [];
    return compareUnits(edition, 'prove/xml', artifact.path, readAkomaNtoso(artifact.bytes));
  });
}
