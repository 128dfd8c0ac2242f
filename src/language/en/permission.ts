import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How English permits. */
export const permission: Markers = {
  certain: list(`
    may, might, in which case … may, in which event … may, that case may, that event may, to which … applies may,
    to which … apply may, to which … relates may, to which … relate may
  `),
  soft: list(`
    as may, as _ may, as the _ may, as he or she may, as the case may be, whichever may, whichever _ may, who may,
      which may, that may, that _ may, that the _ may, that he or she may, whatever _ may, if any may, such … as may, such … as … may, in which … may, under which … may, within which … may, for which … may, by which … may,
      as the _ or _ may, to which … may, upon which … may,
      such … as the _ may, such … as _ may, reasonably apprehends … may
  `),
  possible: lists({
    can: `liable, renewable, revocable, extendable, extendible, taxable, redeemable, severable, can, could,
      able, capable, possible, possibly, potential, likely, risk of, risk that`,
    authorize: `is authorized, are authorized, is authorised, are authorised, authorizes, authorises, permits, permit,
      is permitted, are permitted, allow, allows, enables, empowers, is empowered, are empowered`,
    right: `entitled, has the right, have the right, has a right, have a right, right to, rights to, eligible, is free, are free,
      subject to appeal, free to, at liberty`,
    power: 'discretion, powers to, power to',
    option: 'option to, elect, elects, optional',
    banned: `may not, cannot, shall not, must not, no … shall, no … may, nothing …… shall, nothing …… may, neither … shall,
      neither … may, prohibit*, may only, only … may, may … only, shall … only, unable`,
  }),
  contrary: list('shall, must, is required to, are required to, has to, have to, is obliged to, are obliged to'),
  never: list(
    `shall not, must not, has to do, may #, # may #, of may #, of may, in may, since may, until may, by may,
      before may, after may, each may, every may, early may, late may, may be cited, whatever may be, whatever …
      may be`,
  ),
  concord: list('or may'),
  broken: [],
};
