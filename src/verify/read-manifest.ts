import { z } from 'zod';
import type { Outcome } from '../diagnostic.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A path below the folder of the manifest, and not out of it. */
const path = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\0]+$/);

const file = z.object({
  path,
  format: z.string(),
  locale: z.string().optional(),
  original: z.string().optional(),
  bytes: z.int().nonnegative(),
  sha256: digest,
});

const manifest = z.object({
  instrument: z.string().optional(),
  asTransmitted: z.boolean(),
  contentDigest: digest.optional(),
  files: z.array(file),
});

/** What a publication says of itself. */
export type Manifest = z.infer<typeof manifest>;

export type ManifestFile = z.infer<typeof file>;

/** Reads `manifest.json`. */
export function readManifest(text: string): Outcome<Manifest> {
  const failed = (reason: string): Outcome<Manifest> => {
    const message = `the manifest cannot be read: ${reason}`;
    return { value: undefined, diagnostics: [{ rule: 'verify/manifest', severity: 'error', message }] };
  };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failed('it is not JSON');
  }
  const read = manifest.safeParse(content);
  if (read.success) return { value: read.data, diagnostics: [] };
  const [issue] = read.error.issues;
  return failed(issue ? `${issue.path.join('.') || 'it'}: ${issue.message}` : 'it is not one of ours');
}
