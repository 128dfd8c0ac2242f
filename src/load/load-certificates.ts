import { z } from 'zod';
import type { Outcome } from '../diagnostic.js';
import type { Certificate } from '../records.js';
import { readOptional } from './read-optional.js';

/** The record of what was found concordant. */
export const CERTIFICATES_FILE = 'source/concordance.json';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest is a SHA-256 in hexadecimal');
const schema = z.record(
  z.string(),
  z.strictObject({ by: z.string().min(1), on: z.iso.date(), texts: z.record(z.string(), digest) }),
);

/** Reads the certificates of an instrument, by unit. */
export async function loadCertificates(root: string): Promise<Outcome<ReadonlyMap<string, Certificate>>> {
  const { value: read, diagnostics } = await readOptional(root, CERTIFICATES_FILE, schema, {});
  if (!read) return { value: undefined, diagnostics };
  const entries = Object.entries(read.value).map(([unit, { by, on, texts }]): [string, Certificate] => [
    unit,
    { by, on, texts: new Map(Object.entries(texts)) },
  ]);
  return { value: new Map(entries), diagnostics };
}
