import type { TypographyData } from '../typography-data.js';
/** English typography by tag. */
export declare const typography: Readonly<Record<string, TypographyData>>;
