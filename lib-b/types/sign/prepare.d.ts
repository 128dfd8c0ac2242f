import type { SigningKey } from '../cms/make-signed-data.js';
import type { Outcome } from '../diagnostic.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import type { SigningRequest } from './sign-pdf.js';
import { type Unsealed } from './unsealed.js';
/** Appends all that a signature is made of but the signature itself. */
export declare function prepare(file: PdfFile, { party, reason, location, authority }: SigningRequest, chain: SigningKey['chain'], now: Date): Outcome<Unsealed>;
