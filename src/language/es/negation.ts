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
    ban: 'prohibición, prohibiciones, prohibir, veda',
    without: 'sin, sin ningún, sin ninguna, sin … alguno, sin … alguna',
    unless: 'salvo, excep*, a menos, menos que, a no ser, fuera de, aparte de, distint*, con excepción',
    exclude: 'exclu*, exceptu*',
    fail: 'falta, omit*, omis*, incumpl*, contrav*, infra*, inobserv*',
    absent: 'ausen*, carec*, carencia, pérdida',
    unable: 'incapa*',
    impossible: 'imposib*, difícil*',
    invalid: 'inválid*, invalid*, nulo, nula, nulos, nulas, nulidad, inefica*, sin efecto',
    inadmissible: 'inadmis*, inaplic*, inhábil*, inhabil*, improced*',
    unlawful: 'ilegal*, ilícit*, indebid*, infund*, irregular*',
    unknown: 'desconoc*, ignor*',
    un: `innecesar*, irrazon*, injust*, desigual*, inciert*, inexact*, incomplet*, incompatib*, indivis*, inviol*,
      inalien*, inembarg*, impag*, inédit*, inactiv*, apátrida*, improbable*, insatisf*, inconform*, inmóvil*,
      imprevi*`,
    insufficient: 'insufic*, inadec*',
    irrevocable: 'irrevoc*, irrepar*',
    prevent: 'impid*, impedi*',
    refrain: 'abst*, absten*, haciendo caso omiso',
    waive: 'renunci*, dispens*, exen*, exim*, exoner*, inmun*',
    regardless: 'independientemente, sin perjuicio, sea cual, no obstante, o no, no importa',
    limit: 'más tardar, máxim*, mínim*, al menos, por lo menos, no menor, no inferior, dentro de, en un plazo, hasta',
    only: 'sólo, solo, solamente, únicamente, exclusiv*, no … sino, no … más que, sino',
    before: 'hasta que no, no … hasta',
    notonly: 'no sólo, no solo, no solamente, no únicamente',
    cease: 'cese, cesa, cesan, cesar, cesó, cesará, deja de, dejan de, dejará de, dejarán de, dejen de, deje de',
    instead: 'en lugar, en vez, contrario',
  }),
  never: list('no #, que nunca, como nunca'),
  concord: list('ningún, ninguno, ninguna, nada, nadie, tampoco, ni'),
  broken: [],
};
