import type { Metadata } from '../print.js';
/** The descriptions of the metadata stream: what the file is and says, and that it claims to be PDF/A-2a and PDF/UA-1 at once. */
export declare function xmp(metadata: Metadata): string;
