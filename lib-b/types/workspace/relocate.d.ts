import type { Diagnostic } from '../diagnostic.js';
/** Diagnostics of one of many instruments, told from outside of its folder; one that has no place gets that of the instrument. */
export declare function relocate(diagnostics: readonly Diagnostic[], folder: string): Diagnostic[];
