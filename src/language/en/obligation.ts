import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How English obliges; what it says with “shall” other languages may say with a bare present, so that nothing here must be answered. */
export const obligation: Markers = {
  certain: [],
  possible: lists({
    duty: `shall, must, will, would, is to, are to, was to, were to, be to, to be, have to, has to, need, needs, needed, require*, oblig*,
      duty, duties, bound, binding, necessary, mandatory, compulsory, undertak*, agree*, commit*, responsib*, liable, due, payable,
      subject to, entitled, ought, ensure*, owe*, impose*, directed, ordered, supposed, meant, conclusive, essential, may not,
      cannot, only`,
  }),
  never: [],
  concord: [],
  joining: [],
  broken: [],
};
