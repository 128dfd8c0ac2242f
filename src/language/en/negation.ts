import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How English denies. */
export const negation: Markers = {
  certain: list(`
    not, cannot, no, never, none, nothing, nobody, no one, neither, neither … nor, neither …… nor, don't, doesn't,
    isn't, aren't, won't, can't, in no case, no … nor, not … nor, in no way, prohibited, prohibits, prohibit, prohibiting, forbid*,
    no longer, not any, nothing … not, may not, shall not, must not
  `),
  possible: lists({
    ban: 'prohibition*, ban, banned, bans, close season, closed season',
    without: 'without',
    unless: 'unless, except*, other than, otherwise than, save as, but for',
    exclude: 'exclu*',
    fail: 'fail*, in default, omit*, omission*',
    absent: 'absence, absent, lack*, loss',
    unable: 'unable, inabil*, incapab*, incapac*',
    impossible: 'impossib*, impract*, difficult*',
    invalid: 'invalid*, void, null, nullity, inoperative, ineffective, of no effect, no effect',
    inadmissible: 'inadmissib*, ineligib*, inapplicab*, disqualif*',
    unlawful: 'illegal*, unlawful*, illicit*, unauthori*, improper*, undu*',
    unknown: 'unknown, unaware, unidentified',
    un: `un*, non, inactive, inaccura*, incorrect, incomplete, inconsisten*, incompatib*, indivisib*, inviolab*, immobile,
      stateless`,
    insufficient: 'insuffic*, inadequa*',
    irrevocable: 'irrevoc*, irrepara*, irreparab*',
    prevent: 'prevent*, preclud*, barred',
    refrain: 'refrain*, abstain*, disregard*, ignor*',
    waive: 'waive*, dispens*, exempt*, immun*',
    regardless: 'regardless, irrespective, whether or not',
    limit:
      'within, at most, at least, maximum, minimum, up to, no less than, not less than, no fewer than, not fewer than',
    only: 'only, solely, exclusive*, sole, alone',
    before: 'until',
    notonly: 'not only, not limited to, not merely',
    cease: 'cease*, cessation',
    instead: 'rather than, instead, in lieu, to the contrary',
  }),
  never: list(`
    or not, than never, no #, nos #, no unfulfilled, not unreasonabl*, not unlawful*, not unlike*, not inconsistent,
    not incompatible, under*, until, unto, uni*, unan*
  `),
  concord: list('nor, and no, and not'),
  broken: list(`
    whether or, any later than, does apply, do apply, does include, do include, does affect, do affect, does exceed,
    do exceed, does constitute, do constitute, does have, do have, does require, do require, does extend, do extend,
    does exist, do exist, does prevent, do prevent, does limit, do limit, does preclude, do preclude, does create,
    does give, do give, does relate, do relate, does contain, do contain, does prejudice, does comply, do comply,
    does form, do form, does itself, does relieve, does permit, does authorize, does provide, do provide, does receive,
    does meet, do meet, does make, do make, does by, does of itself, does become, does fall, do fall, does confer,
    does agree, do agree, does consent, does wish, does accept, does intend, do intend, does deprive, does imply,
    does alter, does modify, does impair, does derogate, does grant, does allow, does follow, does reside, do reside,
    does possess, does own, does appear, do appear, does know, does believe, does consider, do consider, did apply,
    did have, did include, did know, did receive, did comply, did exist, does entail, does hold, does carry, do carry,
    does take, do take, does come, does contravene, does infringe, do infringe, does lead, does result, does show
  `),
};
