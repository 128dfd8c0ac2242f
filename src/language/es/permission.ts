import type { Markers } from '../force-data.js';
import { list, lists } from '../list.js';

/** How Spanish permits. */
export const permission: Markers = {
  certain: list('podrá, podrán, puede, pueden'),
  soft: list(`
    que puede, que pueden, que podrá, que podrán, que se puede, que se pueden, que no puede, si puede, si pueden,
      que _ puede, que el _ puede, que la _ puede, que los _ pueden, que las _ pueden
  `),
  possible: lists({
    can: `pueda, puedan, podría, podrían, pudiera, pudieran, pudiere, pudieren, poder, capaz, capaces, pudiendo,
      susceptible, susceptibles, posible, posibles, reelegible, reelegibles,
      renovable, renovables, prorrogable, prorrogables, revocable, revocables, gravable, gravables, eventual*`,
    authorize: `autoriza, autorizan, está autorizado, está autorizada, están autorizados, están autorizadas, faculta,
      facultan, está facultado, está facultada, están facultados, permite, permiten, se permite, se permiten, permitirá,
      permitirán, habilita`,
    right: `tiene derecho, tienen derecho, tendrá derecho, tendrán derecho, derecho a, derecho de, es libre, son libres,
      será libre, serán libres, admisible`,
    power: 'facultad, facultades, potestad, potestades, discreción, discrecional*, facultativ*, atribuciones',
    option: 'opción, elección, elegir, optar, opte, opta',
    banned: `no podrá, no podrán, no puede, no pueden, no se podrá, no se podrán, no se puede, no se pueden, prohib*, prohíb*,
      ningún … podrá, ninguna … podrá, ningún … puede, ninguna … puede, nada …… podrá, sólo podrá, solo podrá, sólo podrán,
      solo podrán, sólo se podrá, sólo se podrán, únicamente podrá, no deberá, no deberán, no debe, no deben`,
  }),
  contrary: list(`
    debe, deben, deberá, deberán, está obligado a, está obligada a, están obligados a, están obligadas a, estará obligado a,
    estarán obligados a, tendrá que, tendrán que, tiene que, tienen que, habrá de, habrán de, ha de, han de
  `),
  futureEndings: list('ará, arán, erá, erán, irá, irán, drá, drán'),
  never: list(
    'poder público, poderes públicos, poder judicial, poder legislativo, poder ejecutivo, en la medida de lo razonablemente posible, en la medida de lo posible, lo antes posible, más pronto posible, puede citarse, podrá citarse',
  ),
  concord: list('o podrá, o podrán, o puede, o pueden'),
  broken: [],
};
