import { parentPort } from 'node:worker_threads';
import { makeShare, type PdfShare } from './pdf-share.js';

// Loaded while the instrument is read, so that the code is there when the editions are.
parentPort?.once('message', (share: PdfShare) => makeShare(share, (group) => parentPort?.postMessage(group)));
