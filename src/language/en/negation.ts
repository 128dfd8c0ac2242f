import type { Markers } from '../force-data.js';
import { list } from '../list.js';

/** How English denies. */
export const negation: Markers = {
  certain: list(`
    not, cannot, no, nor, never, none, nothing, nobody, no one, neither, neither … nor, neither …… nor, don't, doesn't,
    isn't, aren't, won't, can't, in no case, no … nor, not … nor, in no way, prohibit*, forbid*, forbidden, nothing … not
  `),
  possible: list(`
    no later than, not later than, not more than, no more than, not less than, no less than, not fewer than,
    not exceeding, not to exceed, not only, no longer, not limited to, without limit*, without limiting, unless, without,
    except*, other than, otherwise than, only, fail*, failure, absence, lack*, exempt*, exclu*, unable, inabil*, incapab*,
    ineffective, insufficient, impossible, null, void, in lieu, waive*, ineligible, inapplicable, non, invalid, invalidity,
    unknown, unlikely, unauthori*, unlawful*, unpublished, unsuccessful*, unavailable, unnecess*, unreason*, unsatisf*,
    unsuitable, unfit, unaware, undisclosed, unaffected, unpaid, unregistered, unchanged, absent, prevent*, avoid*,
    preclud*, refus*, refrain*, regardless, irrespective, despite, until, cease*, contraven*, contrary, difficult*,
    rather than, barred, immun*, inadmissible, inadequa*, irrevoc*, independent*, whether or not, omit*, omission, den*,
    disregard*, deficien*, in default, outside, un*, instead
  `),
  never: list('or not, no #, nos #, if not'),
};
