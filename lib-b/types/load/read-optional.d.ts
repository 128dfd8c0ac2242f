import type { ZodType } from 'zod';
import type { Outcome } from '../diagnostic.js';
import { type Located } from './parse-yaml.js';
/**
 * Reads a YAML or JSON file that an instrument may do without and holds it against a schema.
 * A file that is not there reads as `none`; the value is undefined only when there is a file that does not hold.
 */
export declare function readOptional<T>(root: string, file: string, schema: ZodType<T>, none: T): Promise<Outcome<Located<T>>>;
