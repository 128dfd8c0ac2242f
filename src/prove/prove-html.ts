import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
import { compareUnits } from './compare-units.js';
import { readHtml } from './read-html.js';

/** Reads every HTML edition back from its bytes and compares it with the edition that it stands for. */
export function proveHtml(editions: readonly Edition[], artifacts: readonly Artifact[]): Diagnostic[] {
  return artifacts.flatMap(({ path, format, locale, original, bytes }) => {
    const edition = editions.find((one) => one.locale.id === locale && one.original.id === original);
    return format === 'html' && edition ? compareUnits(edition, path, readHtml(bytes)) : [];
  });
}
