import { z } from 'zod';
import type { Fact } from '../model.js';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens only');
const factName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'the name of a fact has letters, digits and _ only');
const localeTag = z.string().refine(isLanguageTag, 'not a BCP 47 language tag');
const fact: z.ZodType<Fact> = z.lazy(() =>
  z.union([z.number(), z.string(), z.record(factName, fact)], 'a fact is a number, a text, or a group of facts'),
);

/** Severity of a rule as set for one instrument, in the words of the command line. */
const ruleSetting = z
  .enum(['off', 'remark', 'warn', 'error'])
  .transform((setting) => (setting === 'warn' ? 'warning' : setting));

/** What `source/instrument.yaml` may say. */
export const instrumentSchema = z.strictObject({
  id,
  url: z
    .url({ protocol: /^https?$/, error: 'not an http or https address' })
    .refine((url) => !/[?#]/.test(url), 'the address of the published site has no ? and no #')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  parties: z.array(id).min(1),
  originals: z.record(id, z.array(id)).optional(),
  locales: z.record(
    localeTag,
    z.strictObject({ tag: localeTag.optional(), dir: z.enum(['ltr', 'rtl']).optional(), original: id.optional() }),
  ),
  defaultLocale: z.string().optional(),
  signature: z
    .strictObject({
      unit: z.string(),
      date: z.iso.date('a date is written YYYY-MM-DD, in quotation marks'),
      place: z.string(),
    })
    .optional(),
  inEffect: z.strictObject({ from: factName.optional(), until: factName.optional() }).optional(),
  parts: z.array(id).min(1),
  facts: z.record(factName, fact).default({}),
  rules: z.record(z.string(), ruleSetting).default({}),
});

export type InstrumentFile = z.infer<typeof instrumentSchema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
