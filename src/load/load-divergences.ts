import { z } from 'zod';
import type { Outcome } from '../diagnostic.js';
import type { Divergence } from '../records.js';
import { readOptional } from './read-optional.js';

/** The divergence register. */
export const DIVERGENCES_FILE = 'source/divergences.yaml';

/** A reason is at least this long, in characters. */
export const leastReason = 10;

const schema = z.array(
  z.strictObject({
    rule: z.string(),
    unit: z.string(),
    locales: z.array(z.string()).min(1),
    reason: z.string().min(leastReason, `a reason has at least ${leastReason} characters`),
    by: z.string().min(1),
    digest: z.string().regex(/^[0-9a-f]{64}$/, 'a digest is a SHA-256 in hexadecimal'),
  }),
);

/** Reads the findings that were accepted on purpose. */
export async function loadDivergences(root: string): Promise<Outcome<Divergence[]>> {
  const { value: read, diagnostics } = await readOptional(root, DIVERGENCES_FILE, schema, []);
  const value = read?.value.map((entry, index) => ({ ...entry, place: read.placeOf([index]) }));
  return { value, diagnostics };
}
