import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Update } from '../../src/pdf-file/append-objects.js';
import { PdfFile } from '../../src/pdf-file/pdf-file.js';
import { dict, type PdfObject, PdfRef, PdfStream, withEntries } from '../../src/pdf-file/pdf-object.js';
import { signatureFields } from '../../src/pdf-file/signature-fields.js';
import { signPdf } from '../../src/sign/sign-pdf.js';
import { readContents } from '../../src/verify/read-contents.js';
import type { Manifest } from '../../src/verify/read-manifest.js';
import { verifyPdf } from '../../src/verify/verify-pdf.js';
import { makeKeys, passphrase } from '../support/openssl.js';
import { smallPdf } from '../support/small-pdf.js';
import { opensslAnswer, timeStampServer } from '../support/time-stamp-server.js';

const folder = mkdtempSync(join(tmpdir(), 'alternat-keys-'));
const published = smallPdf([
  { party: 'eastland', left: 72 },
  { party: 'westland', left: 300 },
]);
let once: Uint8Array;
let twice: Uint8Array;

async function signed(bytes: Uint8Array, party: string, key: string, url?: string): Promise<Uint8Array> {
  const p12 = readFileSync(join(folder, `${key}.p12`));
  const { value } = await signPdf(bytes, { party, p12, passphrase, ...(url !== undefined && { authority: { url } }) });
  if (!value) throw new Error('nothing was signed');
  return value;
}

beforeAll(async () => {
  makeKeys(folder);
  const authority = await timeStampServer(opensslAnswer(folder));
  once = await signed(published, 'eastland', 'elise', authority.url);
  twice = await signed(once, 'westland', 'jose');
  await authority.close();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

function manifestOf(bytes: Uint8Array, changes: Partial<Manifest> = {}): Manifest {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { path: 'pdf/small.pdf', format: 'pdf', locale: 'en', original: 'first', bytes: bytes.length, sha256 };
  return { instrument: 'small', asTransmitted: false, contentDigest: '5'.repeat(64), files: [file], ...changes };
}

async function errorsOf(bytes: Uint8Array, manifest?: Manifest): Promise<string[]> {
  const { diagnostics } = await verifyPdf(bytes, manifest && { manifest });
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

function flipped(bytes: Uint8Array, at: number, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ bit, at);
  return changed;
}

/** Positions of which one was changed and nobody saw it. */
async function unseen(bytes: Uint8Array, positions: readonly number[], manifest?: Manifest): Promise<string[]> {
  const missed: string[] = [];
  for (const at of positions) {
    // The second bit turns the case of a letter, which leaves a hexadecimal digit what it was.
    for (const bit of [0x01, 0x20])
      if ((await errorsOf(flipped(bytes, at, bit), manifest)).length === 0) missed.push(`${at} ${bit}`);
  }
  return missed;
}

const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step);

describe('one byte changed', () => {
  test('anywhere in a signed file is found', async () => {
    expect(await errorsOf(twice)).toEqual([]);
    expect(await unseen(twice, every(397, 0, twice.length))).toEqual([]);
  });

  test('in a signature, its certificates or its time-stamp is found', async () => {
    const [first] = signatureFields(PdfFile.open(once));
    if (!first?.signature) throw new Error('there is no signature');
    const { pieces, cms } = readContents(PdfFile.open(once), first.signature);
    const start = pieces[0].length;
    const digits = start + 1 + 2 * cms.length;
    expect(await unseen(once, [...every(23, start, digits), ...every(2003, digits, digits + 20_000)])).toEqual([]);
  }, 60_000);

  test('in an unsigned file is found by the manifest', async () => {
    expect(await errorsOf(published, manifestOf(published))).toEqual([]);
    expect(await unseen(published, every(53, 0, published.length), manifestOf(published))).toEqual([]);
  });

  test('is not claimed to be absent where nothing tells', async () => {
    expect((await verifyPdf(published)).value).toMatchObject({ changed: undefined, signatures: [] });
  });
});

describe('what was added', () => {
  /** The file with one of its objects put in place of another, by an update of its own. */
  function updated(bytes: Uint8Array, number: number, change: (object: PdfObject) => PdfObject): Buffer {
    const update = new Update(PdfFile.open(bytes));
    update.replace(new PdfRef(number, 0), change(update.file.object(number)));
    return update.append().bytes;
  }
  const otherText = (): PdfObject => new PdfStream(dict({}), Buffer.from('72 600 200 50 re f'));

  test('bytes after the end', async () => {
    expect(await errorsOf(Buffer.concat([twice, Buffer.from('\n')]))).toEqual(['verify/pdf']);
  });

  test('a change of the text before the first signature', async () => {
    const changed = await signPdf(updated(published, 6, otherText), {
      party: 'eastland',
      p12: readFileSync(join(folder, 'jose.p12')),
      passphrase,
    });
    expect(changed.value).toBeUndefined();
    expect(changed.diagnostics.map(({ rule }) => rule)).toContain('verify/changed');
  });

  test('a change of the text after a signature', async () => {
    const { value, diagnostics } = await verifyPdf(updated(twice, 6, otherText));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['verify/changed', 'verify/appended']);
    expect(value).toMatchObject({
      changed: true,
      signatures: [
        { intact: true, followedBy: 'changes' },
        { intact: true, followedBy: 'changes' },
      ],
    });
  });

  test('an appearance over an empty place', async () => {
    const stamped = updated(once, 22, (field) =>
      field instanceof Map ? withEntries(field, { AP: dict({ N: new PdfRef(6, 0) }) }) : field,
    );
    expect(await errorsOf(stamped)).toContain('verify/changed');
  });

  test('an update that says nothing new', async () => {
    expect(await errorsOf(updated(twice, 6, (object) => object))).toEqual(['verify/appended']);
  });

  test('an earlier signature taken away', async () => {
    const emptied = updated(twice, 20, (field) =>
      field instanceof Map ? new Map([...field].filter(([key]) => key !== 'V')) : field,
    );
    expect(await errorsOf(emptied)).toContain('verify/changed');
  });
});

describe('a manifest', () => {
  test('knows the published part of a signed file', async () => {
    const { value, diagnostics } = await verifyPdf(twice, { manifest: manifestOf(published) });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ path: 'pdf/small.pdf', changed: false, published: { bytes: published.length } });
  });

  test.each([
    ['another instrument', { instrument: 'large' }],
    ['another content', { contentDigest: '6'.repeat(64) }],
    ['no such edition', { files: [] }],
    ['other bytes', { files: manifestOf(Buffer.from('other')).files }],
  ])('of %s does not', async (_, changes) => {
    expect(await errorsOf(twice, manifestOf(published, changes))).toEqual(['verify/manifest']);
  });
});

describe('what cannot be read', () => {
  const reference = Buffer.from(published).toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(reference)?.[1]);
  const head = published.subarray(0, start);
  const withTable = (table: string): Buffer => Buffer.concat([head, Buffer.from(table)]);
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'verify/pdf'],
    ['a text', Buffer.from('hello'), 'verify/pdf'],
    ['half a file', published.subarray(0, published.length / 2), 'verify/pdf'],
    ['another PDF', smallPdf([], '<dc:identifier>urn:isbn:1</dc:identifier>'), 'verify/edition'],
    ['a stream for a table', withTable(`${start} 0 obj\nstartxref\n${start}\n%%EOF\n`), 'verify/pdf'],
    [
      'a table that leads to itself',
      withTable(`xref\n0 0\ntrailer\n<< /Prev ${start} >>\nstartxref\n${start}\n%%EOF\n`),
      'verify/pdf',
    ],
    [
      'an encrypted file',
      withTable(`xref\n0 0\ntrailer\n<< /Encrypt 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
      'verify/pdf',
    ],
    [
      'objects without end',
      withTable(`xref\n0 0\ntrailer\n${'['.repeat(10_000)}\nstartxref\n${start}\n%%EOF\n`),
      'verify/pdf',
    ],
    [
      'a table without end',
      withTable(`xref\n0 999999999\n0000000000 00000 n \nstartxref\n${start}\n%%EOF\n`),
      'verify/pdf',
    ],
  ])('%s', async (_, bytes, rule) => {
    expect(await errorsOf(bytes)).toEqual([rule]);
  });
});
