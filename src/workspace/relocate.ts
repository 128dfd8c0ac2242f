import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';

/** Diagnostics of one of many instruments, told from outside of its folder; one that has no place gets that of the instrument. */
export function relocate(diagnostics: readonly Diagnostic[], folder: string): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { file, line, column } = diagnostic.place ?? { file: 'source/instrument.yaml', line: 1, column: 1 };
    return { ...diagnostic, place: { file: join(folder, file), line, column } };
  });
}
