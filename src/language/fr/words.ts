import type { WordData } from '../word-data.js';
import { vocabulary } from './vocabulary/vocabulary.js';

/** Function words and abbreviations of French. */
export const words: WordData = {
  function: (
    'le la les de des du et en un une est que qui dans pour par sur au aux ce cette ces il elle ils elles ne pas plus ' +
    'se son sa ses leur leurs ou où avec sont été être avoir ont sans sous même mais dont lui si tout toute tous toutes ' +
    'doit peut peuvent doivent entre ainsi aussi après avant comme lorsque notamment selon celui celle ceux celles ' +
    'nous vous notre votre cet aucun aucune soit étant fait lors d l qu n s'
  ).split(' '),
  and: ['et'],
  or: ['ou'],
  doubled: ['nous', 'vous', 'si', 'le', 'la', 'les'],
  abbreviations: (
    'art al n no nos p pp par paragr ch chap cf c etc éd fig m mm mme mlle me dr pr st ste s ss t vol v janv févr avr ' +
    'juill sept oct nov déc env ltée inc cie réf tél'
  ).split(' '),
  vocabulary,
};
