import type { TestimoniumData } from '../testimonium-data.js';

/** The formulas of signature in Spanish. */
export const testimonium: TestimoniumData = {
  originals: {
    1: ['un solo ejemplar', 'ejemplar único', 'un solo original'],
    2: ['duplicado', 'doble ejemplar', 'dos ejemplares', 'dos originales'],
    3: ['triplicado', 'triple ejemplar', 'tres ejemplares', 'tres originales'],
    4: ['cuadruplicado', 'cuatro ejemplares', 'cuatro originales'],
  },
  equalValidity: [
    'igualmente válido',
    'igualmente válida',
    'igualmente válidos',
    'igualmente válidas',
    'igualmente auténtico',
    'igualmente auténtica',
    'igualmente auténticos',
    'igualmente auténticas',
    'misma validez',
    'fe por igual',
    'igualmente fe',
    'igual validez',
  ],
};
