import type { Outcome } from './diagnostic.js';
import type { Artifact, Edition } from './model.js';
import { proveData } from './prove/prove-data.js';
import { renderData } from './render/data/render-data.js';

/** render → prove: the files for machines, those that hold an edition read back and held against it. */
export function makeData(editions: readonly Edition[], tool: string): Outcome<Artifact[]> {
  const value = renderData(editions, tool);
  const unproven = proveData(editions, value);
  return unproven.length > 0 ? { value: undefined, diagnostics: unproven } : { value, diagnostics: [] };
}
