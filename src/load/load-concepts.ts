import { z } from 'zod';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Concept, ConceptForms, Locale } from '../model.js';
import { parseYaml } from './parse-yaml.js';
import { readOptional } from './read-optional.js';
import { readSource } from './read-source.js';

const TERMS_FILE = 'source/terms.yaml';

const conceptId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*$/, 'the id of a concept has lower-case letters, digits, - and _ only');
const conceptsSchema = z.array(z.strictObject({ id: conceptId, kind: z.string(), note: z.string().optional() }));
const formsSchema = z.record(
  z.string(),
  z.strictObject({
    name: z.string().min(1),
    acronym: z.string().min(1).optional(),
    variants: z.array(z.string().min(1)).default([]),
    forbidden: z.array(z.string().min(1)).default([]),
  }),
);

/** Reads the termbase, where there is one: concepts in `source/terms.yaml`, their forms in `locales/<locale>/terms.json`. */
export async function loadConcepts(root: string, locales: readonly Locale[]): Promise<Outcome<Concept[]>> {
  const read = await readOptional(root, TERMS_FILE, conceptsSchema, []);
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  if (!read.value || read.value.value.length === 0) return { value: read.value && [], diagnostics };
  const { value: entries, placeOf } = read.value;
  const forms = new Map<string, Map<string, ConceptForms>>();
  entries.forEach(({ id }, index) => {
    if (forms.has(id)) {
      const message = `the concept \`${id}\` stands twice`;
      diagnostics.push({ rule: 'load/terms', severity: 'error', message, place: placeOf([index, 'id']) });
    }
    forms.set(id, new Map());
  });
  for (const { id: locale } of locales) {
    const file = `locales/${locale}/terms.json`;
    const words = await readForms(root, file, diagnostics);
    for (const { concept, form, place } of words) {
      const known = forms.get(concept);
      if (known) known.set(locale, form);
      else
        diagnostics.push({
          rule: 'load/terms',
          severity: 'error',
          message: `there is no concept \`${concept}\` in ${TERMS_FILE}`,
          place: place(),
          locales: [locale],
        });
    }
    if (words.length === 0) continue;
    for (const [concept, known] of forms) {
      if (known.has(locale)) continue;
      diagnostics.push({
        rule: 'load/terms',
        severity: 'error',
        message: `the concept \`${concept}\` has no name in \`${locale}\``,
        place: { file, line: 1, column: 1 },
        locales: [locale],
      });
    }
  }
  const value = entries.map(({ id, kind }) => ({ id, kind, forms: forms.get(id) ?? new Map() }));
  return { value, diagnostics };
}

async function readForms(root: string, file: string, diagnostics: Diagnostic[]) {
  const read = await readSource(root, file);
  // JSON is YAML, and the YAML reader keeps the places that the schema's problems need.
  const parsed = read.value === undefined ? undefined : parseYaml(file, read.value, formsSchema);
  diagnostics.push(...read.diagnostics, ...(parsed?.diagnostics ?? []));
  if (!parsed?.value) return [];
  const { value, placeOf } = parsed.value;
  return Object.entries(value).map(([concept, { name, acronym, variants, forbidden }]) => {
    const form: ConceptForms = { name, variants, forbidden, ...(acronym !== undefined && { acronym }) };
    return { concept, form, place: () => placeOf([concept]) };
  });
}
