import type { TestimoniumData } from '../testimonium-data.js';
/** The formulas of signature in French. */
export declare const testimonium: TestimoniumData;
