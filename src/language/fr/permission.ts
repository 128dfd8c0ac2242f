import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How French permits. */
export const permission: Markers = {
  certain: list('peut, peuvent, pourra, pourront, pouvez, pouvons, pourrez, pourrons'),
  soft: list(`
    qui peut, qui peuvent, qu'il peut, qu'elle peut, qu'ils peuvent, qu'elles peuvent, que peut, que peuvent, dont il peut, dont elle peut,
      que le _ peut, que la _ peut, que l' _ peut, dont peut, où il peut, s'il peut, s'ils peuvent
  `),
  possible: lists({
    can: `pouvoir, pu, capable, capables, pourrait, pourraient, puisse, puissent, pouvant, a pu, ont pu, saurait, sauraient,
      pouvait, pouvaient, à même de,
      éventuellement, s'il y a lieu, susceptible de, susceptibles de, susceptible d', susceptibles d', est possible, possible de,
      possible d', encourt, encourent, passible, passibles, imposable, imposables, rééligible, rééligibles,
      renouvelable, renouvelables, prorogeable,
      prorogeables, révocable, révocables, cessible, cessibles, rachetable, rachetables, risque de, risquent de, risque d'`,
    authorize: `autorise, autorisent, est autorisé, est autorisée, sont autorisés, sont autorisées, permet, permettent,
      est permis, habilite, est habilité, est habilitée, sont habilités, loisible`,
    right: `a droit, ont droit, aura droit, auront droit, a le droit, ont le droit, se réserve le droit, se réservent le droit, qualité pour, fondé à, fondée à, recevable,
      admissible, admissibles, ouvrir droit, est libre, sont libres`,
    power:
      'faculté, facultés, facultatif, facultative, latitude, à sa discrétion, à leur discrétion, pouvoir de, pouvoirs de',
    option: 'au choix, à son choix, gré, option',
    banned: `ne pouvez, ne pouvons, ne peut, ne peuvent, ne pourra, ne pourront, nul ne peut, n'en peut, ne _ peut, ne _ peuvent, interdi*,
      ne saurait, ne sauraient, ne doit, ne doivent`,
  }),
  contrary: list(`
    doit, doivent, devra, devront, est tenu de, est tenue de, sont tenus de, sont tenues de, est tenu d', est tenue d', sont tenus d',
    sont tenues d', sera tenu de, seront tenus de, est obligé de, sont obligés de
  `),
  futureEndings: list('era, eront, ira, iront, dra, dront'),
  never: list(
    `qui doit, qui doivent, que doit, qu'il doit, peut être que, dès que possible, plus tôt possible, mesure du possible, autant que possible, que possible`,
  ),
  concord: list('ou peut, ou peuvent, ou pourra, ou pourront'),
  broken: [],
};
