import { parentPort } from 'node:worker_threads';
import { makeShare, type Share } from './share.js';

// Loaded while the instrument is read, so that the code is there when the editions are.
parentPort?.once('message', (share: Share) => makeShare(share, 'first', (piece) => parentPort?.postMessage(piece)));
