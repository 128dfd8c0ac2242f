import type { Diagnostic, Place } from './diagnostic.js';

/** A finding accepted on purpose, for the texts that it was made on and no others. */
export interface Divergence {
  readonly rule: string;
  readonly unit: string;
  /** The locales that the finding names. */
  readonly locales: readonly string[];
  readonly reason: string;
  readonly by: string;
  /** Digest of the unit's texts in all locales. */
  readonly digest: string;
  readonly place: Place;
}

/** What was found concordant in one unit: who said so, when, and the digest of each locale's text. */
export interface Certificate {
  readonly by: string;
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** How far one part is in one language. */
export interface StatusLine {
  readonly part: string;
  readonly locale: string;
  readonly units: number;
  readonly words: number;
  readonly missing: number;
  readonly certified: number;
  /** Units changed since they were certified. */
  readonly changed: number;
  readonly errors: number;
  readonly warnings: number;
}

/** How far an instrument is: what its status page shows. */
export interface Standing {
  readonly lines: readonly StatusLine[];
  /** What the register does not accept. */
  readonly findings: readonly Diagnostic[];
  readonly register: readonly Divergence[];
}
