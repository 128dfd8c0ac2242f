import type { TestimoniumData } from '../testimonium-data.js';

/** The formulas of signature in English. */
export const testimonium: TestimoniumData = {
  originals: {
    1: ['single original', 'single copy', 'one original'],
    2: ['duplicate', 'two originals', 'two original copies', 'two copies', 'two original'],
    3: ['triplicate', 'three originals', 'three original copies', 'three copies'],
    4: ['quadruplicate', 'four originals', 'four original copies', 'four copies'],
  },
  equalValidity: [
    'equally authentic',
    'equally valid',
    'equally authoritative',
    'equal validity',
    'equal authenticity',
    'authentic in each language',
  ],
};
