import { parentPort } from 'node:worker_threads';
import { preparePdfs } from '../make-pdfs.js';
import { makeShare, type Share } from './share.js';

parentPort?.once('message', (share: Share) => makeShare(share, 'first', (piece) => parentPort?.postMessage(piece)));
// While the instrument is read, so that code and fonts are there when the editions are.
preparePdfs();
