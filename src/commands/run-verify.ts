import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostic.js';
import type { Manifest } from '../verify/read-manifest.js';
import type { Verification } from '../verify/verification.js';
import type { VerifiedFile } from '../verify/verify-dist.js';
import { manifestIn, manifestNear, unreadable } from './manifest-near.js';
import type { ExitCode, Terminal } from './terminal.js';
import { verificationText } from './verification-text.js';

export interface VerifyArguments {
  /** The manifest of the publication; where absent, one beside a file or in the folder above it. */
  readonly manifest?: string;
  readonly json: boolean;
}

/** What was found of one file or folder. */
export interface Verified {
  readonly path: string;
  readonly verification?: Verification | undefined;
  readonly files?: readonly VerifiedFile[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** `alternat verify`: says of editions, or of a folder as published, what they are, who signed them and whether they were changed. */
export async function runVerify(
  paths: readonly string[],
  options: VerifyArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const given = options.manifest === undefined ? undefined : await manifestIn(options.manifest);
  const results: Verified[] = [];
  if (given && !given.value) results.push({ path: options.manifest ?? '', diagnostics: given.diagnostics });
  else for (const path of paths) results.push(await verify(path, given?.value));
  terminal.out(options.json ? `${JSON.stringify(results, null, 2)}\n` : results.map(verificationText).join('\n'));
  const errors = results.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  if (errors.some(({ rule }) => unusable.has(rule))) return 2;
  return errors.length > 0 ? 1 : 0;
}

/** What cannot be verified at all. */
const unusable: ReadonlySet<string> = new Set(['verify/file', 'verify/edition']);

async function verify(path: string, given: Manifest | undefined): Promise<Verified> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    const { verifyDist } = await import('../verify/verify-dist.js');
    const { value, diagnostics } = await verifyDist(path);
    return { path, files: value, diagnostics };
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { path, diagnostics: [unreadable] };
  const { verifyPdf } = await import('../verify/verify-pdf.js');
  const alone = await verifyPdf(bytes);
  const manifest = given ?? (await manifestNear(path, alone.value?.edition?.instrument));
  const { value, diagnostics } = manifest ? await verifyPdf(bytes, { manifest }) : alone;
  return { path, verification: value, diagnostics };
}
