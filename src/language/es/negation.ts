import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How Spanish denies. */
export const negation: Markers = {
  certain: list(`
    no, nunca, jamás, ni … ni, no … ni, no … ni … ni, no … ningún,
    no … ninguno, no … ninguna, no … nada, no … nadie, no … nunca, no … tampoco,
    de ninguna manera, de ningún modo, en ningún caso, en modo alguno, no … en modo alguno, no … de ninguna manera,
    no … ni … ningún, no … ni … ninguna, no … alguno, no … alguna, prohíbe, prohíben, prohibido, prohibida, prohibidos, prohibidas, prohibirá, prohibirán, prohíba, prohíban, ni siquiera, ya no
  `),
  possible: lists({
    without:
      'salvo, excep*, a menos, menos que, a no ser, fuera de, aparte de, distint*, a excepción, sin perjuicio, sin, sin ningún, sin ninguna, sin … ningún, sin … ninguna, sin … alguno, sin … alguna, sin … nada, sin … nadie',
    irrevocable: 'irrevoc*, irrepar*',
    unable: 'impid*, impedi*, evit*',
    refrain: 'abst*, absten*, neg*, rehus*, haciendo caso omiso',
    regardless: 'independientemente, sea cual, no obstante, o no, no importa',
    only: 'no podrá … sino, no podrán … sino, no puede … sino, no … ni … sino, sólo, solo, solamente, únicamente, exclusiv*, no …… sino, no … más que, ningún …… sino, ninguna …… sino',
    before: 'hasta que no, no … hasta, mientras no',
    notonly: 'no sólo, no solo, no solamente, no únicamente',
    instead: 'en lugar, en vez, contrario',
    un: `innecesar*, irrazon*, injust*, desigual*, inciert*, inexact*, incomplet*, incompatib*, indivis*, inviol*,
      impag*, inédit*, inactiv*, improbable*, insatisf*, inconform*, no taxativ*, nocomerc*, noderiv*, sinderiv*, inmóvil*, imprevi*`,
    insufficient: 'insufic*, inadec*',
    waive: 'renunci*, dispens*, exen*, exim*, exoner*, inmun*, liberar*, libera, liberan, liberad*',
    fail: 'contrav*, infring*, falta',
    cease: 'cese, cesa, cesan, cesar, cesó, cesará, deja de, dejan de, dejará de, dejarán de, dejen de, deje de',
  }),
  telling: lists({
    ban: 'prohibición, prohibiciones, prohibir, veda',
    exclude: 'exclui*, excluy*, exclus*, exceptu*',
    fail: 'a falta, en defecto, en su defecto, omit*, omis*, incumpl*, inobserv*',
    absent: 'ausen*, carec*, carencia, apátrida*',
    unable: 'incapa*, imposib*',
    invalid: 'inválid*, invalid*, nulo, nula, nulos, nulas, nulidad, inefica*, sin efecto',
    inadmissible: 'inadmis*, inaplic*, inhábil*, inhabil*, improced*',
    unlawful: 'ilegal*, ilícit*, indebid*, irregular*',
    unknown: 'desconoc*',
    untransferable: 'intransfer*, inalien*, inembarg*, inapel*',
  }),
  bound: list(`
    no exced*, no mayor*, no menor*, no superior*, no inferior*, no más de, no menos de, no más tarde, no rebas*, no super*,
    no sobrepas*, no podrá exceder, no podrán exceder, no deberá exceder, no será mayor*, no será menor*, no será superior*,
    no será inferior*, no sea mayor*, no sea menor*, no sea superior*, no sea inferior*, no antes, no después,
    ni más de, ni menos de, ni mayor*, ni menor*, ni superior*, ni inferior*, ni exced*
  `),
  limit: list(
    `igual* o superior*, igual* o mayor*, igual* o inferior*, igual* o menor*, superior* o igual*, mayor* o
      igual*, inferior* o igual*, menor* o igual*, más tardar, máxim*, mínim*, al menos, por lo menos, como
      mucho, como máximo, como mínimo, o más, o menos`,
  ),
  beyond: list(
    'más de, menos de, más que, menos que, exced*, mayor*, menor*, superior*, inferior*, rebas*, supera, superan, superen, supere',
  ),
  never: list('para evitar, no #, no … incompatib*, que nunca, como nunca, que nada, antes que nada'),
  concord: list('ningún, ninguno, ninguna, nada, nadie, tampoco, ni'),
  broken: list('sino'),
};
