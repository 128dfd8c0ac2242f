import type { Reporter } from './report-context.js';
/** Every format of a report, by the name that the user gives. */
export declare const formats: ReadonlyMap<string, Reporter>;
