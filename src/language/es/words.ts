import type { WordData } from '../word-data.js';
import { vocabulary } from './vocabulary/vocabulary.js';

/** Function words and abbreviations of Spanish. */
export const words: WordData = {
  function: (
    'el la los las de del y e en un una que es por para con no se su sus al lo como más o u pero le les ha han este esta ' +
    'estos estas ese esa esos esas entre cuando sin sobre también fue ser son está están hasta desde todo toda todos ' +
    'todas nos ni contra otro otra otros otras cada dicho dicha dichos dichas cual cuales quien quienes si así mediante ' +
    'según deberá podrá deberán podrán puede pueden debe deben conforme cualquier cuyo cuya bajo ante tanto aquellos'
  ).split(' '),
  and: ['y', 'e'],
  or: ['o', 'u'],
  doubled: ['lo', 'la', 'le', 'no', 'sí'],
  abbreviations: (
    'art arts núm núms no nos pág págs p pp párr fracc cap cf etc ed fig sr sra srta dr dra lic ing prof gral cía s.a ' +
    'vol v inc ene feb mar abr jun jul ago sep sept oct nov dic aprox ee uu admón av col tel'
  ).split(' '),
  vocabulary,
};
