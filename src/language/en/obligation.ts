import type { Markers } from '../force-data.js';
import { lists } from '../list.js';

/** How English obliges; what it says with “shall” other languages may say with a bare present, so that nothing here must be answered. */
export const obligation: Markers = {
  certain: [],
  possible: lists({
    modal: `shall, must, will, is to, are to, was to, were to, be to, have to, has to, had to, need, needs, require*, oblig*, duty,
      duties, bound, binding, necessary, mandatory, compulsory, undertak*, agrees, agree, commits, commit, responsib*, payable,
      may not, cannot, may only, subject to, liable`,
  }),
  never: [],
  concord: [],
  broken: [],
};
