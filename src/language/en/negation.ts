import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How English denies. */
export const negation: Markers = {
  certain: list(`
    not, cannot, no, never, none, nothing, nobody, no one, neither, neither … nor, neither …… nor, don't, doesn't,
    isn't, aren't, won't, can't, in no case, no … nor, not … nor, in no way, prohibited, prohibits, forbidden, forbids,
    no longer, not any, nothing … not, may not, shall not, must not, does not, do not, did not, that do not,
    which do not, who do not, does nothing, does no, does neither, non
  `),
  special: lists({
    limit: `not more than, not less than, not later than, not earlier than, not fewer than, not greater than,
      not longer than, no more than, no less than, no later than, no earlier than, no fewer than, no greater than,
      no longer than, not exceed*, not to exceed, shall not exceed*, may not exceed*, must not exceed*,
      does not exceed, do not exceed, cannot exceed, in no case less, in no case more, shall not be more than,
      shall not be less than, may not be more than, may not be less than`,
    ban: 'prohibit, prohibiting, no person shall, no person may, no one shall, no one may',
    exclude: 'not include*, not including, does not include, do not include, shall not include, not being',
  }),
  possible: lists({
    without: 'without',
    unless: 'unless, except*, other than, otherwise than, save as, but for',
    irrevocable: 'irrevoc*, irrepara*, irreparab*',
    prevent: 'prevent*, preclud*, barred, inhibit*',
    refrain: 'refrain*, abstain*, disregard*, ignor*',
    regardless: 'regardless, irrespective, whether or not',
    limit: 'within, at most, at least, maximum, minimum, up to, limited to',
    only: 'only, solely, exclusively, sole, alone',
    before: 'until',
    notonly: 'not only, not limited to, not merely',
    instead: 'rather than, instead, in lieu, to the contrary',
    un: `un*, unin*, unim*, unid*, nona*, noderiv*, nonc*, nong*, nonl*, nonp*, nonr*, nont*, inactive, inaccura*, incorrect, incomplete, inconsisten*, incompatib*, indivisib*, inviolab*, immobile`,
    insufficient: 'insuffic*, inadequa*',
    unknown: 'unknown, unaware, unidentified',
    defect: 'contraven*, noncompl*, non compliance',
    cease: 'cease*, cessation',
    waive: 'waive*, dispens*, exempt*, immun*, reliev*, absolv*, renounc*',
  }),
  telling: lists({
    exclude: 'exclude, excludes, excluded, excluding, exclusion*',
    unable: 'unable, inabil*, incapab*, incapac*',
    absent: 'absence, absent, lack*, stateless',
    invalid: 'invalid*, void, null, nullity, inoperative, ineffective, of no effect, no effect',
    fail: 'fail*, in default, omit*, omission*',
    ban: 'forbid, forbidding, prohibition*, ban, banned, bans, close season, closed season',
    impossible: 'impossib*, impract*',
    unlawful: 'illegal*, unlawful*, illicit*, unauthori*',
    inadmissible: 'inadmissib*, ineligib*, inapplicab*, disqualif*',
  }),
  never: list(`
    or not, than never, no #, nos #, no unfulfilled, not unreasonabl*, not unlawful*, not unlike*, not inconsistent,
    not incompatible, under*, until, unto, uni*, unan*,
    does so, does anything, does something, does business, does the, does a, does an, does this, does that, does it, does he,
    does she, does its, does his, does her, does their, does such, does any, does all, does in, does or, does and,
    does work, does harm, does damage, does with, does for, does as, does each, does every, does one, does when,
    did so, did the, did a, did it, did he, did she, did they, did any, did in, did or, did and, did this, did that,
    that do so, which do so, who do so, that do business, who do business, who do the, who do any, who do work
  `),
  concord: list('nor, and no, and not'),
  joining: list('nor'),
  broken: list(`
    whether or, any later than, case later than, event later than, but later than, shall exceed,
    does _, did _, that do _, which do _, who do _, do apply, do include, do affect, do exceed, do constitute, do have,
    do require, do extend, do exist, do prevent, do limit, do preclude, do give, do relate, do contain, do form, do provide,
    do receive, do meet, do make, do become, do fall, do agree, do consent, do intend, do reside, do possess, do appear,
    do know, do carry, do take, do infringe, do imply, do confer, do create, do allow, do permit, do prejudice, do exclude
  `),
};
