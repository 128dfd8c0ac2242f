import type { TestimoniumData } from '../testimonium-data.js';
/** The formulas of signature in Spanish. */
export declare const testimonium: TestimoniumData;
