import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** Phrases after which a “ne” does not deny, nor one that “et” or “ou” joins to it. */
function expletive(...openings: readonly string[]): string {
  const phrases = openings.flatMap((opening) =>
    ['ne', "n'"].flatMap((one) => [
      `${opening} … ${one}`,
      ...['et ne', "et n'", 'ou ne', "ou n'"].map((other) => `${opening} … ${one} …… ${other}`),
    ]),
  );
  return phrases.join(', ');
}

/** How French denies; a bare “ne” denies before a few verbs, and elsewhere has lost its second word. */
export const negation: Markers = {
  certain: list(`
    ne _ pas, ne _ _ pas, ne _ _ _ pas, n' _ pas, n' _ _ pas, n' _ _ _ pas,
    ne … pas, ne … point, ne … aucun, ne … aucune, ne … jamais, ne … nul, ne … nulle, ne … nuls, ne … nulles, ne … rien, ne _ personne,
    ne … plus, ne … nullement, ne … aucunement, ne … guère, ne … ni, ne pas, n' … pas, n' … point, n' … aucun,
    n' … aucune, n' … jamais, n' … nul, n' … nulle, n' … rien, n' _ personne, n' … plus, n' … nullement,
    n' … aucunement, n' … guère, n' … ni, aucun …… ne, aucune …… ne, aucun …… n', aucune …… n',
    aucun …… ne … pas, aucun …… ne …… ne peut, aucune …… ne …… ne peut, nul ne, nul n', nulle …… ne, nul …… ne, nul …… n', nulle …… n', rien ne, rien n', rien …… ne,
    rien …… n', jamais ne, aucunement, nullement,
    ne … pas non plus, n' … pas non plus, ni … non plus, ni …… non plus, aucun …… non plus,
    non pas, mais pas, et pas, pas encore, interdit, interdite, interdits, interdites, interdisent, interdise, interdisant, prohibé, prohibée,
    prohibés, prohibe, défend, défendu, défendue,
    personne ne, personne n', ne … ni ne, ne … ni n', n' … ni ne, n' … ni n', n' … nul, ne pouvez, ne pouvons,
    ne saurait _, ne sauraient _, ne peut, ne peuvent, ne pourra, ne pourront, ne pourrait, ne pourraient, ne puisse, ne puissent, ne pouvait,
    ne saurait, ne sauraient, ne pouvoir, ne cesse, ne cessent, ne pouvant, si ce n'est, n'a pu, n'ont pu, n'avait pu, n'avaient pu, n'a su
  `),
  possible: lists({
    without: `exempt de, exempte de, exempts de, exemptes de, exempt d', exempte d', exempts d', exemptes d', ${expletive('à moins que', "à moins qu'", 'sans que', "sans qu'")}, à moins, à moins qu'au, sauf, excep*, hormis, hors, autre que, autres que, autrement que,
      n'eût été, à l'exception, exception faite, sans, sans aucun, sans aucune, sans _ aucun, sans _ aucune`,
    irrevocable: 'irrévoc*, irrépar*',
    unable: `difficile*, empêch*, ${expletive('empêcher que', "empêcher qu'", 'éviter que', "éviter qu'", 'évitent que', 'crainte que', 'peur que')}`,
    refrain: 'abst*, ignor*, négl*, refus*',
    regardless: 'indépendamment, quel que, quelle que, quels que, quelles que, peu importe, ou non',
    only: `ne _ que, ne _ qu', n' _ que, n' _ qu', ne _ _ que, ne _ _ qu', n' _ _ que, n' _ _ qu', ne _ _ _ que, ne _ _ _ qu',
      n' _ _ _ que, n' _ _ _ qu', ne _ _ _ _ que, ne _ _ _ _ qu', n' _ _ _ _ que, n' _ _ _ _ qu', ne …… que si, ne …… que lorsque, ne …… que dans, ne …… que pour, ne …… que par,
      ne …… qu'à, ne …… qu'aux, ne …… qu'au, ne …… qu'en, ne …… qu'après, n' …… que si, n' …… que dans, n' …… que pour,
      n' …… qu'à, n' …… qu'aux, n' …… qu'au, n' …… qu'en, n' …… qu'après, n' … et ne …… qu'aux, n' … et ne …… qu'à, n' … et ne …… que pour, seul*, uniquement, exclusivement`,
    before: `${expletive('avant que', "avant qu'")}, tant que … ne, tant que … n'`,
    notonly: `non seulement, ne … pas que, pas seulement`,
    instead: 'plutôt, au lieu, contraire',
    un: `pas de, pas d', déraison*, infruct*, indispon*, invraisembl*, insatisf*, impay*, inédit*, inchang*, injust*, inégal*,
      incertain*, inact*, inexact*, incomp*, indivis*, inviol*, immobile*, inaccess*, irresp*, inaliénable*, irrégul*, imparf*, indirect*, insolv*, impropre*, inappropri*,  imprévu*, imprévis*`,
    insufficient: 'insuff*, inadéq*',
    waive: 'renonc*, dispens*, exempt*, exonér*, soustra*, immunit*, privé de, privée de, libère, libèrent',
    fail: 'manqu*, contrev*, contrav*, défaut',
    cease: 'cesse, cessé, cessent, cessation, cesser',
  }),
  telling: lists({
    un: 'non',
    ban: 'interdiction*, prohibition*, interdire',
    exclude: `exclusion, exclu, exclus, exclue, exclues, exclut, excluent, exclure, excluant`,
    fail: 'à défaut, faute de, omet*, omis, omise, omission*, inobserv*, inexéc*',
    absent: 'absen*, dépourv*, inexist*, apatrid*',
    unable: 'incapa*, hors d état, impossib*',
    invalid:
      'invalid*, est nul, est nulle, sont nuls, sont nulles, est nul et non avenu, nul et non avenu, nulle et non avenue, nullité, inopér*, ineffic*, caduc*',
    inadmissible: 'irrecevab*, inadmiss*, inappl*, inhabil*, inapte*, inaptit*',
    unlawful: 'illég*, illicite*, indûment, irrégul*',
    unknown: 'inconn*, insu',
    untransferable: 'incess*, inalién*, insaisiss*, intransmiss*, inutil*',
  }),
  bound: list(`
    ne dépass* pas, n' excéd* pas, n' excèd* pas, ne … pas dépasser, ne … pas excéder, ne peut … dépasser,
    ne peut … excéder, ne peuvent … dépasser, ne peuvent … excéder, ne saurait … dépasser, ne saurait … excéder,
    ne doit pas dépasser, ne doit pas excéder, ne … pas plus de, ne … pas moins de, n' … pas plus de, n' … pas moins de,
    ne … pas supérieur*, ne … pas inférieur*, n' … pas supérieur*, n' … pas inférieur*, ne … supérieur*, ne … inférieur*,
    n' … supérieur*, n' … inférieur*, pas plus de, pas moins de, pas plus tard, ni plus de, ni moins de, ni
    supérieur*, ni inférieur*,
    ni dépass*, ni excéd*, sans dépasser, sans excéder
  `),
  limit: list(`
    au plus tard, dans les _ jours, dans les _ mois, dans les _ ans, maxim*, minim*, au moins, au plus, d'au
    plus, au maximum, au minimum, jusqu'à concurrence, égal* ou supérieur*, supérieur* ou égal*, égal* ou
    inférieur*, inférieur* ou égal*, ou plus, ou moins,
    ou plus tard
  `),
  beyond: list(`
    plus de, plus d', moins de, moins d', plus que, moins que, excéd*, excèd*, dépass*, supérieur*, inférieur*, au delà, en sus
  `),
  never: list(`
    la personne, une personne, toute personne, cette personne, en plus de, de plus de, au plus proche, au plus près, au plus vite, au plus tôt, au plus haut, au plus bas,
    point #, que jamais, si jamais, à jamais, ainsi que si, alors que si, même que si, plus que si, autant que si,
    moins que si, et que si, et que s'il, et que s'ils, ou que si, ou que s'il, ou que s'ils, ainsi que lorsque,
    ainsi que s'il, ainsi que dans, plus … que … ne, plus … que … n', moins … que … ne,
    moins … que … n', autrement que … ne, autre que … ne, non #, ne _ pas incompatib*, n' _ pas incompatib*,
    n'importe, ou pas, effet d'empêcher, nul doute
  `),
  concord: list(
    "également interdit, ou n' _ pas, ou ne _ pas, ou s'il n' _ pas, ou s'il n' _ _ pas, ou n' _ _ pas, ou s'il ne _ pas, ou s'ils ne _ pas, ou s'ils n' _ pas, ou qu'il n' _ pas, ou qu'il ne _ pas, ni, aucun, aucune, nul, nulle, nuls, nulles, ni ne, ni n', ni …… ne, ni …… n', ni …… ni …… ne, ni …… ni …… n'",
  ),
  broken: list(`
    que si, que dans les cas, que dans le cas, qu'à des fins, qu'aux fins, que lorsque, que s'il, que s'ils, de pas,
    pas, ne, n', non plus
  `),
};
