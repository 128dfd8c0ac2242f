import type { Diagnostic } from '../diagnostic.js';
/** An outcome without a value, for one reason. */
export declare function refusal(rule: string, message: string): {
    value: undefined;
    diagnostics: Diagnostic[];
};
