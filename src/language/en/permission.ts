import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How English permits. */
export const permission: Markers = {
  certain: list('may, might'),
  possible: lists({
    soft: `as may, as … may, as the case may be, whichever may, who may, which may, that may, whatever … may, in which … may,
      under which … may, for which … may, by which … may, where … may, when … may, if … may, such … as … may`,
    can: 'can, could, able, ability, capab*, capacity',
    authorize: 'authori*, empower*, permi*, allow*, enabl*',
    right: 'right*, entitle*, eligib*, qualif*',
    power: 'power*, discretion*, faculty, jurisdiction, competen*',
    option: 'option*, elect, elects, choose*, choice, free',
    likely: 'likely, liable, potential*, possib*, would, should, appropriate',
    banned: `may not, cannot, shall not, must not, may no, no … shall, no … may, nothing …… shall, nothing …… may,
      neither … shall, neither … may, prohibit*, may only, only … may, may … only, shall only, unable`,
  }),
  never: list('may #, # may, of may, in may, may day'),
  concord: [],
  broken: [],
};
