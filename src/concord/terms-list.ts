import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.js';
import { canonicalTag } from './canonical-tag.js';
import type { Concept, ConceptForms } from './concordance.js';

const formsSchema = z.strictObject({
  name: z.string().min(1),
  acronym: z.string().min(1).optional(),
  variants: z.array(z.string().min(1)).default([]),
  forbidden: z.array(z.string().min(1)).default([]),
});
const headSchema = z.object({ id: z.string().min(1), kind: z.string().min(1).default('term') });
const headKeys = new Set(['id', 'kind', 'note', 'confidence']);

/** Reads a termbase in YAML or JSON: a list of `id`, `kind`, and `{name, acronym, variants, forbidden}` per language tag. */
export function conceptsFromList(text: string, file: string): Outcome<Concept[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const diagnostics: Diagnostic[] = [];
  const report = (message: string, offset: number) => {
    const { line, col } = lines.linePos(offset);
    const place = { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    diagnostics.push({ rule: 'terms/list', severity: 'error', message, place });
  };
  for (const error of document.errors) report(`not valid YAML: ${error.message}`, error.pos[0]);
  const list = document.contents;
  if (document.errors.length === 0 && !isSeq(list)) report('a termbase must be a list of terms', 0);
  if (diagnostics.length > 0 || !isSeq(list)) return { value: undefined, diagnostics };

  const concepts: Concept[] = [];
  const ids = new Set<string>();
  for (const item of list.items) {
    if (!isMap(item)) {
      report('a term must be a group with an "id"', rangeStart(item));
      continue;
    }
    const concept = conceptOf(item, report);
    if (concept && ids.has(concept.id)) report(`the id "${concept.id}" is given twice`, rangeStart(item));
    if (concept) concepts.push(concept);
    ids.add(concept?.id ?? '');
  }
  return { value: hasErrors(diagnostics) ? undefined : concepts, diagnostics };
}

function conceptOf(item: YAMLMap, report: (message: string, offset: number) => void): Concept | undefined {
  const forms = new Map<string, ConceptForms>();
  for (const { key, value } of item.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (headKeys.has(name)) continue;
    if (!canonicalTag(name)) report(`"${name}" is neither a key of a term nor a BCP 47 language tag`, rangeStart(key));
    const parsed = formsSchema.safeParse(plain(value));
    if (parsed.success) forms.set(name, withoutUndefined(parsed.data));
    else
      for (const issue of parsed.error.issues)
        report(`${[name, ...issue.path].join('.')}: ${issue.message}`, rangeStart(value));
  }
  const head = headSchema.safeParse({ id: item.get('id'), kind: item.get('kind') });
  if (head.success && forms.size === 0)
    report(`the term "${head.data.id}" has no name in any language`, rangeStart(item));
  if (head.success) return { ...head.data, forms };
  for (const issue of head.error.issues) report(`${issue.path.join('.')}: ${issue.message}`, rangeStart(item));
  return undefined;
}

function withoutUndefined({ acronym, ...forms }: z.output<typeof formsSchema>): ConceptForms {
  return { ...forms, ...(acronym !== undefined && { acronym }) };
}

// Aliases are left unresolved, so that a small file cannot unfold into a large value.
function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [plain(key), plain(value)]));
  return undefined;
}

function rangeStart(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}
