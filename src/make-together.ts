import type { Outcome } from './diagnostic.js';
import type { Artifact, Edition } from './model.js';
import { prove } from './prove/prove.js';
import { renderTogether } from './render/html/render-together.js';

/** render → prove: the pages that are of all languages, with nothing marked, read back and held against their editions. */
export async function makeTogether(published: readonly Edition[]): Promise<Outcome<Artifact[]>> {
  const value = await renderTogether(published, { draft: false, findings: [] });
  const unproven = await prove(published, value);
  return unproven.length > 0 ? { value: undefined, diagnostics: unproven } : { value, diagnostics: [] };
}
