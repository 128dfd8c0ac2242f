/**
 * The SHA-256 of everything of the tool that a result depends on: its code, templates and fonts, and the runtime, whose
 * `Intl` writes figures and dates. Undefined where something of it cannot be read.
 */
export declare function toolDigest(packageRoot: string): string | undefined;
