import type { TestimoniumData } from '../testimonium-data.js';
/** The formulas of signature in English. */
export declare const testimonium: TestimoniumData;
