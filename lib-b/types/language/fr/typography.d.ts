import type { TypographyData } from '../typography-data.js';
/** French typography by tag: the regions differ in which double marks they space. */
export declare const typography: Readonly<Record<string, TypographyData>>;
