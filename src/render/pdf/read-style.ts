import { readFile } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../../diagnostic.js';
import { type PdfStyle, pdfStyleSchema } from './pdf-style.js';

/** Reads and validates a style file; every value at fault is a diagnostic that names it. */
export async function readStyle(file: string): Promise<Outcome<PdfStyle>> {
  const fault = (message: string): Diagnostic => ({
    rule: 'render/style',
    severity: 'error',
    message,
    place: { file, line: 1, column: 1 },
  });
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return { value: undefined, diagnostics: [fault(`the PDF style cannot be read: ${messageOf(error)}`)] };
  }
  const parsed = pdfStyleSchema.safeParse(data);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues.map((issue) => fault(`${issue.path.join('.') || 'style'}: ${issue.message}`));
  return { value: undefined, diagnostics };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
