import { check, preview as render } from '../build.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Artifact } from '../model.js';

/** The site as the files of an instrument are now, and what is found wrong with them. */
export interface Preview {
  /** By path; empty where the structure cannot be read. */
  readonly files: ReadonlyMap<string, Artifact>;
  readonly findings: readonly Diagnostic[];
  /** A file cannot be read, so that texts are absent from the pages that nobody took out. */
  readonly isBroken: boolean;
}

/** Makes the pages of an instrument in memory, as drafts: whatever is wrong, what can be shown is shown. */
export async function makePreview(root: string): Promise<Preview> {
  try {
    const { value, diagnostics } = await check(root);
    const artifacts = value ? await render(value, diagnostics) : [];
    const files = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
    const isBroken = diagnostics.some(({ rule, severity }) => severity === 'error' && rule.startsWith('load/'));
    return { files, findings: diagnostics, isBroken };
  } catch (error) {
    const message = `the pages cannot be made: ${error instanceof Error ? error.message : String(error)}`;
    return { files: new Map(), findings: [{ rule: 'dev', severity: 'error', message }], isBroken: true };
  }
}
