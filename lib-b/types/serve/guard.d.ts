import type { IncomingMessage } from 'node:http';
/** The status with which a request is to be refused, if it is: only who names this machine may read, and nobody may write. */
export declare function refusalOf({ method, headers, url }: IncomingMessage): 400 | 405 | 421 | undefined;
