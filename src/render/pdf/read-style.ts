import { readFile } from 'node:fs/promises';
import type { Diagnostic, Outcome } from '../../diagnostic.js';
import { type PdfStyle, pdfStyleSchema } from './pdf-style.js';

/** Style files as last read: all editions of a process have the same. */
const sound = new Map<string, { readonly text: string; readonly style: PdfStyle }>();

/** Reads and validates a style file; every value at fault is a diagnostic that names it. */
export async function readStyle(file: string): Promise<Outcome<PdfStyle>> {
  const fault = (message: string): Diagnostic => ({
    rule: 'render/style',
    severity: 'error',
    message,
    place: { file, line: 1, column: 1 },
  });
  let text: string;
  let data: unknown;
  try {
    text = await readFile(file, 'utf8');
    const known = sound.get(file);
    if (known?.text === text) return { value: known.style, diagnostics: [] };
    data = JSON.parse(text);
  } catch (error) {
    return { value: undefined, diagnostics: [fault(`the PDF style cannot be read: ${messageOf(error)}`)] };
  }
  const parsed = pdfStyleSchema.safeParse(data);
  if (parsed.success) {
    sound.set(file, { text, style: parsed.data });
    return { value: parsed.data, diagnostics: [] };
  }
  const diagnostics = parsed.error.issues.map((issue) => fault(`${issue.path.join('.') || 'style'}: ${issue.message}`));
  return { value: undefined, diagnostics };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
