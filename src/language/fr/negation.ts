import type { Markers } from '../force-data.js';
import { list } from '../list.js';

/** How French denies; a bare “ne” denies too, except where grammar alone calls for it. */
export const negation: Markers = {
  certain: list(`
    ne … pas, ne … point, ne … aucun, ne … aucune, ne … jamais, ne … nul, ne … nulle, ne … rien, ne … personne,
    ne … plus, ne … nullement, ne … aucunement, ne … ni, ne … ni … ni, ne pas, ne, n' … pas, n' … point, n' … aucun,
    n' … aucune, n' … jamais, n' … nul, n' … nulle, n' … rien, n' … personne, n' … plus, n' … nullement,
    n' … aucunement, n' … ni, n' … ni … ni, n', aucun, aucune, aucun …… ne, aucune …… ne, aucun …… n', aucune …… n',
    aucun …… ne … pas, nul ne, nul n', nulle …… ne, nul …… ne, nul …… n', nulle …… n', personne ne, personne n', rien ne,
    rien n', rien …… ne, rien …… n', ni …… ni …… ne, ni …… ni …… n', ni …… ne, jamais ne, aucunement, nullement,
    et non, mais non, non pas, interdi*, prohib*, défend, défendu, défendue
  `),
  possible: list(`
    ne … que, n' … que, ne peut … que, ne peuvent … que, ne … plus … que, à moins … ne, à moins … n', avant que … ne,
    avant que … n', sans que … ne, sans que … n', empêcher que … ne, éviter que … ne, évitent que … ne, crainte que … ne,
    de peur que … ne, n'eût été, n'importe, non seulement, sans … aucun, sans … aucune, sans, ni, non, pas, sauf, à moins,
    excep*, hors, hormis, à défaut, défaut, faute, omet*, omission*, absen*, refus*, irrecevable*, exempt*, exclu*,
    incapa*, invalid*, illég*, illicite*, indûment, nul, nulle, nullité, soustra*, manqu*, autre que, autres que,
    autrement, au plus, maxim*, plus tard, ailleurs, empêch*, impossib*, inadm*, inopér*, inappl*, insuff*, inexist*,
    indépendamment, évit*, dispens*, dépourv*, soustraire, incess*, inalién*, insaisiss*, inutil*, inconnu*, inapte*,
    ineffic*, inaccess*, inchang*, indispon*, irrévoc*, immunit*, contraire, renonc*, malgré, étranger à, étrangère à,
    difficile*, peu, prévenir, privé de, priver, plutôt, dessaisi*, inobserv*, contrev*, abst*, cess*, seul*, échéant,
    uniquement, même
  `),
  never: list(`
    ou non, point #, plus … que … ne, plus … que … n', moins … que … ne, moins … que … n', autrement que … ne,
    autre que … ne, non #
  `),
};
