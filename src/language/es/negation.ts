import type { Markers } from '../force-data.js';
import { list } from '../list.js';

/** How Spanish denies. */
export const negation: Markers = {
  certain: list(`
    no, ningún, ninguno, ninguna, nunca, jamás, nada, nadie, tampoco, ni, ni … ni, no … ni, no … ni … ni, no … ningún,
    no … ninguno, no … ninguna, no … nada, no … nadie, no … nunca, no … tampoco, ningún …… ni, ninguna …… ni,
    de ninguna manera, de ningún modo, en ningún caso, en ningún caso no, en modo alguno, no … en modo alguno,
    no … de ninguna manera, no … ni … ningún, no … ni … ninguna, no … alguno, no … alguna, prohíb*, prohib*, ni siquiera
  `),
  possible: list(`
    no obstante, no sólo, no solo, no solamente, no únicamente, no mayor, no menor, no más, no superior, no inferior,
    no limit*, no exced*, no … sino, no … hasta, no … más que, sin ningún, sin ninguna, sin … alguno, sin … alguna, sin,
    salvo, excep*, a menos, menos que, sino, fuera, falta, ausencia, neg*, rehus*, exen*, exim*, exclu*, incapa*,
    inválid*, ilegal*, ilícit*, nulo, nula, nulos, nulas, omit*, omis*, impid*, impedi*, imposib*, evit*, inadmis*,
    insufic*, inaplic*, inefica*, inconform*, incumpl*, inexist*, indebid*, infund*, desconoc*, desacuerdo, distint*,
    excede*, únicamente, solamente, sólo, solo, contrari*, dejar*, deje*, carec*, abst*, independ*, pese, pesar, más tardar,
    máximo, alguno, alguna, rechaz*, renunci*, irrevoc*, inmun*, en lugar, en vez
  `),
  never: list('o no, no #'),
};
