import type { TypographyData } from '../typography-data.js';
/** Spanish typography by tag: the regions differ in their quotation marks. */
export declare const typography: Readonly<Record<string, TypographyData>>;
