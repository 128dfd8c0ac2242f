import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How French permits. */
export const permission: Markers = {
  certain: list(`peut, peuvent, pourra, pourront, l'on peut, on peut`),
  possible: lists({
    soft: `qui peut, qui peuvent, qu'il peut, qu'elle peut, qu'ils peuvent, qu'elles peuvent, que peut, que peuvent,
      dont peut, où il peut, s'il peut, s'ils peuvent, qu'il … peut, qu'elle … peut, auxquel* … peut`,
    can: 'pouvoir*, capab*, à même, apte*, pourrai*, puiss*, pouvant, a pu, ont pu, saurait, sauraient',
    authorize: 'autoris*, habilit*, permet*, permi*, admis*, loisible, donn* … pouvoir',
    right: 'droit, droits, admissib*, recevab*, qualité pour, fondé à, fondée à',
    power: 'pouvoir, pouvoirs, facult*, latitude, discrétion*, compéten*, attribution*',
    option: 'option*, choix, choisi*, gré, libre*, loisible',
    likely: 'susceptib*, risqu*, possib*, éventuel*, potentiel*, probab*, échéant, indiqué*, utile*, opportun*',
    banned: `ne peut, ne peuvent, ne pourra, ne pourront, nul ne peut, n'en peut, ne … peut, ne … peuvent, interdi*,
      ne saurait, ne sauraient, ne doit, ne doivent`,
  }),
  never: list('peut être que, peut-être que'),
  concord: [],
  broken: [],
};
