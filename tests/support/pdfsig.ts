import { spawnSync } from 'node:child_process';

/** What poppler's pdfsig, which is not ours, says of each signature of a file, in no certain order; nothing where the machine has no pdfsig. */
export function pdfsig(path: string): string[] | undefined {
  const { error, stdout } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
  if (!error) return stdout.split(/^Signature #/m).filter((part) => part.includes('Signature Validation'));
  // On a person's machine openssl is judge enough; where everything must hold, nothing is left out.
  if (process.env.CI === 'true') throw new Error('pdfsig is not installed');
  return undefined;
}
