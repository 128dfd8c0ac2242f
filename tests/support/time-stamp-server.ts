import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openssl } from './openssl.js';

/** How an authority answers a request: the bytes of its answer, a status, or nothing at all. */
export type Answer = (request: Buffer) => Buffer | number | 'silence';

/** A time-stamp authority on loopback; closed by `close`. */
export interface TimeStampServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function timeStampServer(answer: Answer): Promise<TimeStampServer> {
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answered = answer(Buffer.concat(chunks));
    if (answered === 'silence') return;
    if (typeof answered === 'number') response.writeHead(answered).end();
    else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answered);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has such an address
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

const configuration = `
[tsa]
default_tsa = own
[own]
serial = serial
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** Answers as openssl does, with the certificate and key of `signer`. */
export function opensslAnswer(folder: string, signer = 'tsa', chain = ['-chain', 'root.pem']): Answer {
  writeFileSync(join(folder, 'tsa.cnf'), configuration);
  writeFileSync(join(folder, 'serial'), '01');
  return (request) => {
    writeFileSync(join(folder, 'request.tsq'), request);
    const key = ['-signer', `${signer}.pem`, '-inkey', `${signer}.key`, '-sha256', ...chain];
    return openssl(folder, 'ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', ...key);
  };
}
