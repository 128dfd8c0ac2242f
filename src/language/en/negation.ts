import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How English denies. */
export const negation: Markers = {
  certain: list(`
    not, cannot, no, never, none, nothing, nobody, no one, neither, neither … nor, neither …… nor, don't, doesn't,
    isn't, aren't, won't, can't, in no case, no … nor, not … nor, in no way, prohibited, prohibits, forbidden, forbids,
    prohibit, prohibiting, no longer, not any, nothing … not, may not, shall not, must not, does not, do not, did not,
    that do not, which do not, who do not, does nothing, does no, does neither, not include*, not including,
    does not include, do not include, shall not include, not being, does not and shall not, do not and shall not,
    is not and shall not, are not and shall not, shall not and may not
  `),
  possible: lists({
    without: 'without, unless, except*, other than, otherwise than, save as, but for',
    irrevocable: 'irrevoc*, irrepara*, irreparab*',
    unable: 'prevent*, preclud*, barred, inhibit*',
    refrain: 'refrain*, abstain*, disregard*, ignor*, refus*',
    regardless: 'regardless, irrespective, whether or not',
    only: 'only, solely, exclusively, sole, alone',
    notonly: 'not only, not limited to, not merely',
    instead: 'rather than, instead, in lieu, to the contrary',
    un: `un*, unin*, unim*, unid*, nona*, noderiv*, nonc*, nong*, nonl*, nonp*, nonr*, nont*, inactive, inaccura*,
      incorrect*, incomplete*, inconsisten*, incompatib*, indivisib*, inviolab*, immobile, improper*, inappropriate*,
      inalienab*, irregular*, irrelevan*, illegib*, imperfect*, indirect*, informal*, involuntar*, intestate, insolven*,
      inaccessib*`,
    insufficient: 'insuffic*, inadequa*',
    fail: 'contraven*, noncompl*, non compliance, missing, default',
    cease: 'cease*, cessation',
    waive: 'waive*, dispens*, exempt*, immun*, reliev*, absolv*, renounc*, free from, free of',
  }),
  telling: lists({
    un: 'non',
    exclude: 'exclude, excludes, excluded, excluding, exclusion*',
    unable: 'unable, inabil*, incapab*, incapac*, impossib*, impract*',
    unknown: 'unknown, unaware, unidentified',
    absent: 'absence, absent, lack*, stateless',
    invalid: 'invalid*, void, null, nullity, inoperative, ineffective, of no effect, no effect',
    fail: 'fail*, in default, omit*, omission*',
    ban: 'forbid, forbidding, prohibition*, ban, banned, bans, close season, closed season',
    unlawful: 'illegal*, unlawful*, illicit*, unauthori*',
    inadmissible: 'inadmissib*, ineligib*, inapplicab*, disqualif*',
  }),
  bound: list(`
    not more than, not less than, not later than, not earlier than, not fewer than, not greater than, not longer than,
    not sooner than, not lower than, not higher than, no more than, no less than, no later than, no earlier than,
    no fewer than, no greater than, no longer than, no sooner than, no lower than, no higher than, not exceed*,
    not to exceed, shall not exceed*, may not exceed*, must not exceed*, does not exceed, do not exceed, cannot exceed,
    and not more than, and not less than, and not later than, and not fewer than, and no more than, and no less than,
    and no later than, and no earlier than, and no fewer than, and not exceed*, nor more than, nor less than,
    nor later than, nor earlier than,
    nor exceed*,
    not to be more than, in no case less, in no case more, shall not be more than, shall not be less than,
    may not be more than, may not be less than, must not be more than, must not be less than, not after, not before
  `),
  limit: list(`
    at most, within _ days, within _ months, within _ years, at least, maximum, minimum, at the latest, at or above, at or below,
    equal to or more than, equal to or greater than, equal to or less than, equal to or lower than, equal or greater,
    equal or superior,
    greater than or equal, more than or equal, less than or equal, or more, or less, or later, or earlier
  `),
  beyond: list(`
    more than, less than, later than, earlier than, fewer than, greater than, longer than, sooner than, lower than,
    higher than, exceed*, does exceed, do exceed, shall exceed, may exceed, beyond, any later than, case less, case more
  `),
  never: list(`
    or not, than never, no #, nos #, no unfulfilled, not unreasonabl*, not unlawful*, not unlike*, not inconsistent,
    not incompatible, under*, until, unto, uni*, unan*, un,
    does so, does anything, does something, does business, does the, does a, does an, does this, does that, does it, does he,
    does she, does its, does his, does her, does their, does such, does any, does all, does in, does or, does and,
    does work, does harm, does damage, does with, does for, does as, does each, does every, does one, does when,
    did so, did the, did a, did it, did he, did she, did they, did any, did in, did or, did and, did this, did that,
    that do so, which do so, who do so, that do business, who do business, who do the, who do any, who do work
  `),
  concord: list('nor, and no, and not, or is not, or are not, or does not, or do not, or has not, or was not'),
  broken: list(`
    whether or, any later than, case later than, event later than, but later than,
    does _, did _, that do _, which do _, who do _, do apply, do include, do affect, do constitute, do have,
    do require, do extend, do exist, do prevent, do limit, do preclude, do give, do relate, do contain, do form, do provide,
    do receive, do meet, do make, do become, do fall, do agree, do consent, do intend, do reside, do possess, do appear,
    do know, do carry, do take, do infringe, do imply, do confer, do create, do allow, do permit, do prejudice, do exclude
  `),
};
