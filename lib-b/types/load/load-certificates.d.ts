import type { Outcome } from '../diagnostic.js';
import type { Certificate } from '../model.js';
/** The record of what was found concordant. */
export declare const CERTIFICATES_FILE = "source/concordance.json";
/** Reads the certificates of an instrument, by unit. */
export declare function loadCertificates(root: string): Promise<Outcome<ReadonlyMap<string, Certificate>>>;
