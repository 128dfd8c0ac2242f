import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How French denies; a bare “ne” denies too, except where grammar alone calls for it. */
export const negation: Markers = {
  certain: list(`
    ne … pas, ne … point, ne … aucun, ne … aucune, ne … jamais, ne … nul, ne … nulle, ne … rien, ne … personne,
    ne … plus, ne … nullement, ne … aucunement, ne … ni, ne … ni … ni, ne pas, ne, n' … pas, n' … point, n' … aucun,
    n' … aucune, n' … jamais, n' … nul, n' … nulle, n' … rien, n' … personne, n' … plus, n' … nullement,
    n' … aucunement, n' … ni, n' … ni … ni, n', aucun …… ne, aucune …… ne, aucun …… n', aucune …… n',
    aucun …… ne … pas, nul ne, nul n', nulle …… ne, nul …… ne, nul …… n', nulle …… n', rien ne, rien n', rien …… ne, rien …… n', ni …… ni …… ne, ni …… ni …… n', ni …… ne, jamais ne, aucunement, nullement,
    non pas, interdit, interdite, interdits, interdites, interdisent, interdise, interdisant, prohibé, prohibée, prohibés, prohibe, défend, défendu, défendue
  `),
  possible: lists({
    ban: 'interdiction*, prohibition*, interdire, défense',
    without: `sans, sans aucun, sans aucune, sans que … ne, sans que … n', sans qu' … ne, sans qu' … n'`,
    unless: `à moins, à moins … ne, à moins … n', sauf, excep*, hormis, hors, autre que, autres que, autrement que,
      n'eût été`,
    exclude: 'exclu*',
    fail: 'à défaut, défaut, faute de, omet*, omis, omise, omission*, manqu*, contrev*, inobserv*, inexéc*',
    absent: 'absen*, perte, dépourv*, inexist*',
    unable: 'incapa*, hors d état',
    impossible: 'impossib*, difficile*',
    invalid: 'invalid*, nul, nulle, nuls, nulles, nullité, inopér*, ineffic*, caduc*',
    inadmissible: 'irrecevab*, inadmiss*, inappl*, inhabil*, inapte*, inaptit*',
    unlawful: 'illég*, illicite*, indûment, indu, indue, irrégul*',
    unknown: 'inconn*, insu',
    un: `inutil*, déraison*, infruct*, indispon*, invraisembl*, insatisf*, impay*, inédit*, inchang*, non, injust*, inégal*,
      incertain*, inact*, inexact*, incomp*, indivis*, inviol*, incess*, inalién*, insaisiss*, immobile*, apatride*,
      inaccess*, irresp*, pas, imprévu*, imprévis*, inchangé*`,
    insufficient: 'insuff*, inadéq*',
    irrevocable: 'irrévoc*, irrépar*',
    prevent: `empêch*, empêcher que … ne, empêcher qu' … ne, éviter que … ne, éviter qu' … ne,
      évitent que … ne, crainte que … ne, de peur que … ne`,
    refrain: 'abst*, ignor*, négl*',
    waive: 'renonc*, dispens*, exempt*, exonér*, soustra*, immunit*, privé de, privée de',
    regardless: 'indépendamment, quel que, quelle que, quels que, quelles que, peu importe, ou non',
    limit: `au plus, au plus tard, maxim*, minim*, au moins, plus tard, dans les, dans un délai, dans le délai, jusqu'à,
      inférieur*, supérieur*`,
    only: `ne …… que si, ne …… qu'à, ne …… qu'aux, ne …… qu'au, ne …… que dans, ne …… que pour, ne …… que sur,
      ne …… que lorsque, ne …… qu'en, ne …… que par, n' …… que si, n' …… qu'à, n' …… qu'aux, n' …… qu'au, n' …… que dans,
      n' …… que pour, n' …… qu'en, ne …… qu'après, n' …… qu'après, ne … que, ne … qu', n' … que, n' … qu', ne peut … que, ne peut … qu', ne peuvent … que, ne peuvent … qu', seul*,
      uniquement, exclusivement`,
    before: `avant que … ne, avant que … n', avant qu' … ne, avant qu' … n', tant que … ne, tant que … n', jusqu'`,
    notonly: `non seulement, ne … pas que, pas seulement`,
    cease: 'cesse, cessé, cessent, cessation, cesser',
    instead: 'plutôt, au lieu, contraire',
  }),
  never: list(`
    point #, que jamais, si jamais, à jamais, ainsi que si, alors que si, même que si, plus que si, autant que si, moins que si, ainsi que lorsque, ainsi que s'il,
    ainsi que dans, plus … que … ne, plus … que … n', moins … que … ne, moins … que … n', autrement que … ne, autre que … ne, non #
  `),
  concord: list('ni, aucun, aucune'),
  broken: list(`
    que si, que dans les cas, que dans le cas, qu'à des fins, qu'aux fins, que lorsque, que s'il, que s'ils, de pas
  `),
};
