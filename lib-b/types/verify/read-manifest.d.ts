import { z } from 'zod';
import type { Outcome } from '../diagnostic.js';
declare const file: z.ZodObject<{
    path: z.ZodString;
    format: z.ZodString;
    locale: z.ZodOptional<z.ZodString>;
    original: z.ZodOptional<z.ZodString>;
    bytes: z.ZodInt;
    sha256: z.ZodString;
}, z.core.$strip>;
declare const manifest: z.ZodObject<{
    instrument: z.ZodOptional<z.ZodString>;
    asTransmitted: z.ZodBoolean;
    contentDigest: z.ZodOptional<z.ZodString>;
    files: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        format: z.ZodString;
        locale: z.ZodOptional<z.ZodString>;
        original: z.ZodOptional<z.ZodString>;
        bytes: z.ZodInt;
        sha256: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** What a publication says of itself. */
export type Manifest = z.infer<typeof manifest>;
export type ManifestFile = z.infer<typeof file>;
/** Reads `manifest.json`. */
export declare function readManifest(text: string): Outcome<Manifest>;
export {};
