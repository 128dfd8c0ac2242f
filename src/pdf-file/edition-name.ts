import { inflateSync } from 'node:zlib';
import { Malformed } from '../malformed.js';
import type { PdfFile } from './pdf-file.js';
import { isName, PdfStream } from './pdf-object.js';

/** Which edition a file is, as its metadata says. */
export interface EditionName {
  readonly instrument: string;
  readonly locale: string;
  readonly original: string;
  readonly asTransmitted: boolean;
  /** SHA-256 of what the instrument says in all its languages, in hexadecimal. */
  readonly contentDigest: string;
  /** What the file is where it is no edition to be signed, such as `draft`; empty for one that is. */
  readonly purpose: string;
}

const identifier =
  /<dc:identifier>urn:alternat:([^:<]+):([^:<]+):([^:<]+)(:as-transmitted)?:sha256:([0-9a-f]{64})<\/dc:identifier>/;

const purposeMark = /<alternat:purpose>([^<]{1,100})<\/alternat:purpose>/;

/** Reads the name of an edition from the XMP metadata; `undefined` where the file is none of ours. */
export function editionName(file: PdfFile): EditionName | undefined {
  const metadata = file.get(file.catalog.get('Metadata'));
  if (!(metadata instanceof PdfStream)) return undefined;
  const text = Buffer.from(contentOf(metadata)).toString('utf8');
  const found = identifier.exec(text);
  if (!found) return undefined;
  const [, instrument = '', locale = '', original = '', reading, contentDigest = ''] = found;
  const purpose = purposeMark.exec(text)?.[1] ?? '';
  return { instrument, locale, original, asTransmitted: reading !== undefined, contentDigest, purpose };
}

function contentOf({ dict, bytes }: PdfStream): Uint8Array {
  if (!isName(dict.get('Filter'), 'FlateDecode')) return bytes;
  try {
    return inflateSync(bytes, { maxOutputLength: 1_000_000 });
  } catch {
    throw new Malformed('its metadata is damaged');
  }
}
