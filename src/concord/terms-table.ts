import { type Diagnostic, hasErrors, type Outcome } from '../diagnostic.js';
import { canonicalTag } from './canonical-tag.js';
import type { Concept, ConceptForms } from './concordance.js';

const formColumns: Readonly<Record<string, keyof ConceptForms>> = {
  full: 'name',
  name: 'name',
  acronym: 'acronym',
  variants: 'variants',
  forbidden: 'forbidden',
};
const otherColumns = new Set(['id', 'kind', 'note', 'confidence']);

interface Column {
  readonly index: number;
  readonly tag: string;
  readonly form: keyof ConceptForms;
}

/**
 * Reads a tab-separated termbase. Its first line names the columns: `id`, `kind`, and for any language
 * `<tag>` or `<tag>_full`, `<tag>_acronym`, `<tag>_variants` and `<tag>_forbidden`, the last two divided by `|`.
 */
export function conceptsFromTable(text: string, file: string): Outcome<Concept[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (severity: 'error' | 'warning', message: string, line: number, column: number) =>
    diagnostics.push({ rule: 'terms/table', severity, message, place: { file, line, column } });

  const lines = text.split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t');
  const columns = header.flatMap((name, index) => formColumn(name, index) ?? []);
  const idColumn = header.indexOf('id');
  const kindColumn = header.indexOf('kind');
  if (idColumn < 0) report('error', 'the first line names no "id" column', 1, 1);
  if (columns.length === 0) report('error', 'the first line names no language column, such as "fr_full"', 1, 1);
  header.forEach((name, index) => {
    if (otherColumns.has(name) || formColumn(name, index)) return;
    report('warning', `the column "${name}" is not read`, 1, columnOf(header, index));
  });

  const concepts: Concept[] = [];
  const lineOfId = new Map<string, number>();
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return;
    const cells = line.split('\t').map((cell) => cell.trim());
    const number = index + 1;
    const id = cells[idColumn] ?? '';
    const first = lineOfId.get(id);
    if (id === '') report('error', 'the term has no id', number, 1);
    else if (first !== undefined) report('error', `the id "${id}" is already that of line ${first}`, number, 1);
    else lineOfId.set(id, number);
    if (cells.length > header.length) {
      report('error', `the line has ${cells.length} cells, the first line ${header.length}`, number, 1);
    }
    const forms = formsByTag(cells, columns);
    if (forms.size === 0) report('error', `the term "${id}" has no name in any language`, number, 1);
    concepts.push({ id, kind: cells[kindColumn] || 'term', forms });
  });
  return { value: hasErrors(diagnostics) ? undefined : concepts, diagnostics };
}

function formColumn(name: string, index: number): Column | undefined {
  if (!otherColumns.has(name) && /^[a-z]{2,3}(?:-|$)/i.test(name) && canonicalTag(name))
    return { index, tag: name, form: 'name' };
  const cut = name.lastIndexOf('_');
  const form = Object.entries(formColumns).find(([suffix]) => suffix === name.slice(cut + 1))?.[1];
  const tag = name.slice(0, Math.max(cut, 0));
  return form && canonicalTag(tag) ? { index, tag, form } : undefined;
}

function columnOf(header: readonly string[], index: number): number {
  return header.slice(0, index).reduce((sum, name) => sum + name.length + 1, 1);
}

function formsByTag(cells: readonly string[], columns: readonly Column[]): Map<string, ConceptForms> {
  const forms = new Map<string, ConceptForms>();
  for (const tag of new Set(columns.map((column) => column.tag))) {
    const cell = (form: keyof ConceptForms) =>
      cells[columns.find((column) => column.tag === tag && column.form === form)?.index ?? -1] ?? '';
    const acronym = cell('acronym');
    const name = cell('name') || acronym;
    if (name === '') continue;
    const list = (form: 'variants' | 'forbidden') =>
      cell(form)
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean);
    forms.set(tag, { name, ...(acronym && { acronym }), variants: list('variants'), forbidden: list('forbidden') });
  }
  return forms;
}
