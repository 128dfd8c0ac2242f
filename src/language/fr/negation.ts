import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How French denies; a bare “ne” denies before a few verbs, and elsewhere has lost its second word. */
export const negation: Markers = {
  certain: list(`
    ne _ pas, ne _ _ pas, ne _ _ _ pas, n' _ pas, n' _ _ pas, n' _ _ _ pas,
    ne … pas, ne … point, ne … aucun, ne … aucune, ne … jamais, ne … nul, ne … nulle, ne … rien, ne … personne,
    ne … plus, ne … nullement, ne … aucunement, ne … guère, ne … ni, ne … ni … ni, ne pas, n' … pas, n' … point, n' … aucun,
    n' … aucune, n' … jamais, n' … nul, n' … nulle, n' … rien, n' … personne, n' … plus, n' … nullement,
    n' … aucunement, n' … guère, n' … ni, n' … ni … ni, aucun …… ne, aucune …… ne, aucun …… n', aucune …… n',
    aucun …… ne … pas, nul ne, nul n', nulle …… ne, nul …… ne, nul …… n', nulle …… n', rien ne, rien n', rien …… ne,
    rien …… n', ni …… ni …… ne, ni …… ni …… n', ni …… ne, jamais ne, aucunement, nullement,
    non, non pas, mais pas, et pas, pas encore, interdit, interdite, interdits, interdites, interdisent, interdise, interdisant, prohibé, prohibée,
    prohibés, prohibe, défend, défendu, défendue,
    ne saurait _, ne sauraient _, ne peut, ne peuvent, ne pourra, ne pourront, ne pourrait, ne pourraient, ne puisse, ne puissent, ne pouvait,
    ne saurait, ne sauraient, ne cesse, ne cessent, ne pouvant, si ce n'est, n'a pu, n'ont pu, n'avait pu, n'avaient pu, n'a su
  `),
  special: lists({
    limit: `ne dépass* pas, n' excéd* pas, n' excèd* pas, ne … pas dépasser, ne … pas excéder, ne peut … dépasser,
      ne peut … excéder, ne peuvent … dépasser, ne peuvent … excéder, ne saurait … dépasser, ne saurait … excéder,
      ne doit pas dépasser, ne doit pas excéder, ne … pas plus de, ne … pas moins de, n' … pas plus de, n' … pas moins de`,
  }),
  possible: lists({
    without: `sans, sans aucun, sans aucune, sans que … ne, sans que … n', sans qu' … ne, sans qu' … n'`,
    unless: `à moins, à moins … ne, à moins … n', à moins qu'au, sauf, excep*, hormis, hors, autre que, autres que,
      n'eût été`,
    irrevocable: 'irrévoc*, irrépar*',
    prevent: `empêch*, empêcher que … ne, empêcher qu' … ne, éviter que … ne, éviter qu' … ne,
      évitent que … ne, crainte que … ne, de peur que … ne`,
    refrain: 'abst*, ignor*, négl*',
    regardless: 'indépendamment, quel que, quelle que, quels que, quelles que, peu importe, ou non',
    limit: `au plus tard, maxim*, minim*, au moins, plus tard, dans les, dans un délai, dans le délai, jusqu'à,
      inférieur*, supérieur*, limit*`,
    only: `ne … que, ne … qu', n' … que, n' … qu', ne …… que si, ne …… que lorsque, ne …… que dans, ne …… que pour, ne …… que par,
      ne …… qu'à, ne …… qu'aux, ne …… qu'au, ne …… qu'en, ne …… qu'après, n' …… que si, n' …… que dans, n' …… que pour,
      n' …… qu'à, n' …… qu'aux, n' …… qu'au, n' …… qu'en, n' …… qu'après, ne peut … que, ne peut … qu',
      ne peuvent … que, ne peuvent … qu', seul*, uniquement, exclusivement`,
    before: `avant que … ne, avant que … n', avant qu' … ne, avant qu' … n', tant que … ne, tant que … n', jusqu'`,
    notonly: `non seulement, ne … pas que, pas seulement`,
    instead: 'plutôt, au lieu, contraire',
    un: `pas de, pas d', déraison*, infruct*, indispon*, invraisembl*, insatisf*, impay*, inédit*, inchang*, injust*, inégal*,
      incertain*, inact*, inexact*, incomp*, indivis*, inviol*, immobile*, inaccess*, irresp*, imprévu*, imprévis*`,
    insufficient: 'insuff*, inadéq*',
    impossible: 'difficile*',
    waive: 'renonc*, dispens*, exempt*, exonér*, soustra*, immunit*, privé de, privée de, libère, libèrent',
    cease: 'cesse, cessé, cessent, cessation, cesser',
    defect: 'manqu*, contrev*, contrav*, défaut, perte',
  }),
  telling: lists({
    ban: 'interdiction*, prohibition*, interdire',
    unless: `à l'exception, exception faite`,
    exclude: `exclusion, exclu, exclus, exclue, exclues, exclut, excluent, exclure, excluant`,
    fail: 'à défaut, faute de, omet*, omis, omise, omission*, inobserv*, inexéc*',
    absent: 'absen*, dépourv*, inexist*, apatrid*',
    unable: 'incapa*, hors d état',
    impossible: 'impossib*',
    invalid: 'invalid*, nul et non avenu, nulle et non avenue, nullité, inopér*, ineffic*, caduc*',
    inadmissible: 'irrecevab*, inadmiss*, inappl*, inhabil*, inapte*, inaptit*',
    unlawful: 'illég*, illicite*, indûment, irrégul*',
    unknown: 'inconn*, insu',
    limit: `d'au plus, au plus`,
    untransferable: 'incess*, inalién*, insaisiss*, intransmiss*, inutil*',
  }),
  never: list(`
    au plus proche, au plus près, au plus vite, au plus tôt, au plus haut, au plus bas,
    point #, que jamais, si jamais, à jamais, ainsi que si, alors que si, même que si, plus que si, autant que si,
    moins que si, ainsi que lorsque, ainsi que s'il, ainsi que dans, plus … que … ne, plus … que … n', moins … que … ne,
    moins … que … n', autrement que … ne, autre que … ne, non #, n'importe, ou pas, effet d'empêcher, nul doute, non plus
  `),
  concord: list("ni, aucun, aucune, nul, nulle, nuls, nulles, ne, n', ni ne, ni n'"),
  joining: list('ni'),
  broken: list(`
    que si, que dans les cas, que dans le cas, qu'à des fins, qu'aux fins, que lorsque, que s'il, que s'ils, de pas,
    pas, n'est, ne sont, ne s'applique, ne s'appliquent, n'a, n'ont, ne doit, ne doivent, ne constitue, ne constituent,
    ne porte, ne portent, ne fait, ne font, ne comprend, ne comprennent, n'affecte, n'affectent, n'empêche, n'empêchent,
    ne sera, ne seront, n'était, n'étaient, ne devra, ne devront, ne s'étend, ne satisfait, ne respecte, ne crée, n'exige
  `),
};
