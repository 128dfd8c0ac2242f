import { Malformed } from '../malformed.js';
import { digestName, readAlgorithm } from './algorithm.js';
import { type Certificate, isValidAt } from './certificate.js';
import { checkSigner, digestOf } from './check-signer.js';
import { readDer, Tag } from './der.js';
import { Fields } from './fields.js';
import { Oid } from './oid.js';
import { readSignedData } from './signed-data.js';

/** What a time-stamp authority has said (RFC 3161, 2.4.2). */
export interface TimeStamp {
  readonly time: Date;
  readonly authority: Certificate;
  /** All certificates of the token. */
  readonly certificates: readonly Certificate[];
  /** The bytes of the nonce, `undefined` where there is none. */
  readonly nonce: Uint8Array | undefined;
}

/** Reads a time-stamp token over `stamped` and holds it to RFC 3161; throws `Malformed` with the reason. */
export function checkTimeStamp(token: Uint8Array, stamped: Uint8Array): TimeStamp {
  const data = readSignedData(token);
  const { content } = data;
  if (data.contentType !== Oid.timeStampInfo || !content) throw new Malformed('it is not a time-stamp');
  const authority = checkSigner(data, content);
  const info = new Fields(readDer(content));
  if (info.whole() !== 1) throw new Malformed('the time-stamp has an unknown version');
  info.oid(); // policy
  const imprint = new Fields(info.take());
  const digest = digestName(readAlgorithm(imprint.take()));
  if (Buffer.compare(imprint.octets(), digestOf(digest, stamped)) !== 0)
    throw new Malformed('the time-stamp is over something else');
  info.take(Tag.integer); // serial number
  const time = readTime(info.take(Tag.generalizedTime).content);
  const nonce = info.rest().find(({ tag }) => tag === Tag.integer);
  if (!authority.x509.keyUsage?.includes(Oid.timeStamping))
    throw new Malformed(`the certificate of ${authority.name} is not one for time-stamps`);
  if (!isValidAt(authority, time))
    throw new Malformed(`the certificate of ${authority.name} was not valid at the time it states`);
  return { time, authority, certificates: data.certificates, nonce: nonce?.content };
}

function readTime(content: Uint8Array): Date {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(Buffer.from(content).toString('latin1'));
  const [, year, month, day, hour, minute, second, fraction = ''] = found ?? [];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`);
  if (Number.isNaN(time.getTime())) throw new Malformed('the time-stamp states no sound time');
  return time;
}
