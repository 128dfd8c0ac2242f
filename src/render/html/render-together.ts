import type { Diagnostic } from '../../diagnostic.js';
import type { Artifact, Edition } from '../../model.js';
import { browserScript } from './browser-script.js';
import { discordancesOf } from './discordances.js';
import { renderParallel } from './render-parallel.js';
import { renderSearch } from './render-search.js';
import { readTemplate } from './template.js';

export interface TogetherOptions {
  readonly draft: boolean;
  /** What the versions were found to disagree on; a draft marks it. */
  readonly findings: readonly Diagnostic[];
}

/** Renders the pages that are of all languages, with their scripts: side by side, where there are two, and search. */
export async function renderTogether(
  published: readonly Edition[],
  { draft, findings }: TogetherOptions,
): Promise<Artifact[]> {
  if (published.length === 0) return [];
  const searching = [renderSearch(published, await readTemplate('search.html'), { draft }), await script('search')];
  if (published.length < 2) return searching;
  const discordances = draft ? discordancesOf(findings) : new Map();
  const parallel = renderParallel(published, await readTemplate('parallel.html'), { draft, discordances });
  return [parallel, await script('parallel'), ...searching];
}

async function script(name: 'parallel' | 'search'): Promise<Artifact> {
  return { path: `${name}/${name}.js`, bytes: await browserScript(name), format: 'js' };
}
