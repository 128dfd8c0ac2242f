import type { Peer } from '../peer.js';
import { alternat } from './alternat.js';
import { hugo } from './hugo.js';
import { lowdownGroff } from './lowdown-groff.js';
import { pandocWeasyprint } from './pandoc-weasyprint.js';
import { po4a } from './po4a.js';
import { typst } from './typst.js';

/** Ours first, then those that it is held against. */
export const peers: readonly Peer[] = [alternat, typst, pandocWeasyprint, lowdownGroff, hugo, po4a];
