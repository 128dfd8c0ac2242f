import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How Spanish permits. */
export const permission: Markers = {
  certain: list('podrá, podrán, puede, pueden'),
  possible: lists({
    soft: `que puede, que pueden, que podrá, que podrán, si puede, si pueden, cuando pueda, como pueda, que … pueda,
      cual puede, cual podrá`,
    can: 'pueda, puedan, podría, podrían, pudiera, pudieran, pudiere, pudieren, poder*, capaz, capac*, pudiendo',
    authorize: 'autoriz*, facult*, permit*, permi*, habilit*, admit*',
    right: 'derecho*',
    power: 'facultad*, poder, poderes, potestad, discrec*, competen*, atribuc*',
    option: 'opci*, elección, elegir, elija*, opt*, libre*',
    likely: 'susceptib*, posib*, probab*, eventual*, potencial*, en su caso, apropiad*, pertinent*, proced*',
    banned: `no podrá, no podrán, no puede, no pueden, no se podrá, no se podrán, no se puede, no se pueden, prohib*, prohíb*,
      ningún … podrá, ninguna … podrá, ningún … puede, ninguna … puede, nada …… podrá, sólo podrá, solo podrá, sólo podrán,
      solo podrán, sólo se podrá, sólo se podrán, únicamente podrá, no deberá, no deberán, no debe, no deben`,
  }),
  never: list('puede ser que'),
  concord: [],
  broken: [],
};
