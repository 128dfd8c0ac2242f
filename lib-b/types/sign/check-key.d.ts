import type { SigningKey } from '../cms/make-signed-data.js';
import type { Diagnostic } from '../diagnostic.js';
/** Why a key must not sign at a given time: too weak by ETSI TS 119 312, not meant for signing, or not valid then. */
export declare function checkKey({ key, chain: [own] }: SigningKey, now: Date): Diagnostic[];
