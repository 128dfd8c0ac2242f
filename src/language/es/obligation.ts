import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How Spanish obliges in so many words; its future and its bare present oblige too. */
export const obligation: Markers = {
  certain: list(`
    deberá, deberán, está obligado a, está obligada a, están obligados a, están obligadas a, estará obligado a,
    estarán obligados a, tendrá que, tendrán que
  `),
  possible: lists({
    tense: `debe, deben, deba, deban, debía, debían, debiendo, deber, deberes, debido, debida, debería, deberían, obliga*, oblig*, ha de,
      han de, habrá de, habrán de, tiene que, tienen que, exig*, requi*, necesari*, compromet*, incumb*, correspond*,
      responsab*, vincul*, hay que, será, serán`,
  }),
  endings: lists({ tense: 'ará, arán, erá, erán, irá, irán, drá, drán' }),
  never: list('no deberá, no deberán, no debe, no deben'),
  concord: [],
  broken: [],
};
