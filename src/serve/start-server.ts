import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHeaders } from '../render/data/headers-file.js';
import { refusalOf } from './guard.js';

/** A server that listens. */
export interface Listening {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Why a server does not listen. */
export interface NotListening {
  readonly reason: string;
}

/** Listens on loopback, and on loopback alone; port 0 takes any that is free. Every answer bears the headers of the site. */
export function startServer(listener: RequestListener, port: number): Promise<Listening | NotListening> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-cache');
    const refusal = refusalOf(request);
    if (refusal === undefined) listener(request, response);
    else response.writeHead(refusal, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${refusal}\n`);
  });
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? `port ${port} is taken` : error.message;
      resolve({ reason: `${reason}; --port 0 takes any that is free` });
    });
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo; // of a server that listens on a port
      resolve({ address: `http://127.0.0.1:${taken}/`, port: taken, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
