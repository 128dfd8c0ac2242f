import { words as aToB } from './a-b.js';
import { words as c } from './c.js';
import { words as dToE } from './d-e.js';
import { words as fToI } from './f-i.js';
import { words as jToO } from './j-o.js';
import { words as pToQ } from './p-q.js';
import { words as r } from './r.js';
import { words as s } from './s.js';
import { words as tToZ } from './t-z.js';

/** Words of general and legal French by idea, as `WordData` says. */
export const vocabulary = [aToB, c, dToE, fToI, jToO, pToQ, r, s, tToZ].join(' ');
