import { type RequestListener } from 'node:http';
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
export declare function startServer(listener: RequestListener, port: number): Promise<Listening | NotListening>;
