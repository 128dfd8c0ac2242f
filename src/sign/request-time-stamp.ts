import { createHash, randomBytes } from 'node:crypto';
import { readDer, Tag } from '../cms/der.js';
import { Fields } from '../cms/fields.js';
import { Oid } from '../cms/oid.js';
import { checkTimeStamp } from '../cms/time-stamp.js';
import { integer, octets, oid, sequence, yes } from '../cms/write-der.js';
import type { Outcome } from '../diagnostic.js';
import { attempt, Malformed } from '../malformed.js';
import { refusal } from './refusal.js';

/** No token is nearly as large; an answer without end must not fill the memory. */
const mostBytes = 1_000_000;

/** How far the clocks of the authority and of this machine may be apart without a word. */
const tolerance = 5 * 60_000;

export interface Authority {
  readonly url: string;
  /** Milliseconds that the authority has to answer. */
  readonly timeout?: number;
}

/** Asks a time-stamp authority for a token over `stamped` (RFC 3161, 2.4 and 3.4) and holds its answer to what was asked. */
export async function requestTimeStamp(
  authority: Authority,
  stamped: Uint8Array,
  now: Date,
): Promise<Outcome<Uint8Array>> {
  const url = addressOf(authority.url);
  if (!url)
    return refusal('sign/tsa-url', 'a time-stamp authority has an http or https address, without name and password');
  const nonce = randomBytes(16);
  const answer = await post(url, requestFor(stamped, nonce), authority.timeout ?? 20_000);
  if (typeof answer === 'string') return refusal('sign/tsa-silent', `${url.host} gives no time-stamp: ${answer}`);
  const token = attempt(() => readAnswer(answer, stamped, nonce));
  if (token instanceof Malformed)
    return refusal('sign/tsa-answer', `${url.host} gives no sound time-stamp: ${token.message}`);
  const apart = Math.abs(token.time.getTime() - now.getTime());
  if (apart <= tolerance) return { value: token.bytes, diagnostics: [] };
  const message = `${url.host} says it is ${token.time.toISOString()}, and this machine says ${now.toISOString()}`;
  return { value: token.bytes, diagnostics: [{ rule: 'sign/tsa-time', severity: 'warning', message }] };
}

function addressOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isPlain ? url : undefined;
}

function requestFor(stamped: Uint8Array, nonce: Uint8Array): Buffer {
  const imprint = sequence(sequence(oid(Oid.sha256)), octets(createHash('sha256').update(stamped).digest()));
  return sequence(integer(1), imprint, integer(nonce), yes);
}

/** Posts the request; the answer, or why there is none. */
async function post(url: URL, body: Uint8Array, timeout: number): Promise<Uint8Array | string> {
  try {
    const headers = { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' };
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method: 'POST', headers, body: Buffer.from(body), redirect: 'error', signal });
    if (!response.ok) return `it answers ${response.status}`;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > mostBytes) return 'its answer does not end';
    }
    return Buffer.concat(chunks);
  } catch (error) {
    return reasonOf(error, timeout);
  }
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'it cannot be reached';
  if (error.name === 'TimeoutError') return `it did not answer within ${timeout / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : 'it cannot be reached';
}

/** Reads a TimeStampResp (RFC 3161, 2.4.2); throws `Malformed`. */
function readAnswer(answer: Uint8Array, stamped: Uint8Array, nonce: Uint8Array): { bytes: Uint8Array; time: Date } {
  const fields = new Fields(readDer(answer));
  const status = new Fields(fields.take()).whole();
  if (status > 1) throw new Malformed(`it refuses (status ${status})`);
  const { bytes } = fields.take(Tag.sequence);
  fields.end();
  const stamp = checkTimeStamp(bytes, stamped);
  const asked = readDer(integer(nonce)).content;
  if (!stamp.nonce || Buffer.compare(stamp.nonce, asked) !== 0)
    throw new Malformed('it answers another request than ours');
  return { bytes, time: stamp.time };
}
