import type { TestimoniumData } from '../testimonium-data.js';

/** The formulas of signature in French. */
export const testimonium: TestimoniumData = {
  originals: {
    1: ['un seul exemplaire', 'exemplaire unique', 'un seul original'],
    2: ['double exemplaire', 'deux exemplaires', 'deux originaux', 'en double'],
    3: ['triple exemplaire', 'trois exemplaires', 'trois originaux'],
    4: ['quatre exemplaires', 'quadruple exemplaire', 'quatre originaux'],
  },
  equalValidity: [
    'également foi',
    'également valide',
    'également valides',
    'également authentique',
    'également authentiques',
    'même valeur',
    'font foi',
    'faisant foi',
  ],
};
