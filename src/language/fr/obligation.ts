import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How French obliges in so many words; its bare present obliges too and needs no answer. */
export const obligation: Markers = {
  certain: list(`
    doit, doivent, devra, devront, est tenu de, est tenue de, sont tenus de, sont tenues de, est tenu d', est tenue d',
    sont tenus d', sont tenues d', sera tenu de, seront tenus de
  `),
  possible: lists({
    verb: `devoir*, devait, devaient, doive, doivent être, tenu, tenue, tenus, tenues, oblig*, contraint*, exig*, requis*,
      requière*, requiert, faut, incombe*, impos*, engag*, nécessaire*, impérati*, lié, liés, liée, liées, charge, chargé*,
      responsab*, payable*, exigible*, sont, est, sera, seront, soit, soient, ne peut, ne peuvent`,
  }),
  endings: lists({ verb: 'era, eront, ira, iront, dra, dront' }),
  never: list(
    "ne doit, ne doivent, qui doit, qui doivent, que doit, que doivent, qu'il doit, dont doit, où doit, s'il doit",
  ),
  concord: [],
  broken: [],
};
