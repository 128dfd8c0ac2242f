import { createHmac, pbkdf2Sync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDer } from '../../src/cms/der.js';
import { Fields, octetsOf, onlyMemberOf } from '../../src/cms/fields.js';
import { integer, octets, oid, sequence } from '../../src/cms/write-der.js';
import { PdfFile } from '../../src/pdf-file/pdf-file.js';
import { isArray } from '../../src/pdf-file/pdf-object.js';
import { signatureFields } from '../../src/pdf-file/signature-fields.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { type SigningRequest, signPdf } from '../../src/sign/sign-pdf.js';
import { readContents } from '../../src/verify/read-contents.js';
import { verifyPdf } from '../../src/verify/verify-pdf.js';
import { instrument } from '../support/folders.js';
import { keyFile, makeKeys, openssl, passphrase } from '../support/openssl.js';
import { pdfsig } from '../support/pdfsig.js';
import { editionsOf, project } from '../support/projects.js';
import { smallPdf } from '../support/small-pdf.js';
import { opensslAnswer, type TimeStampServer, timeStampServer } from '../support/time-stamp-server.js';

const folder = mkdtempSync(join(tmpdir(), 'alternat-keys-'));
let authority: TimeStampServer;

beforeAll(async () => {
  makeKeys(folder);
  authority = await timeStampServer(opensslAnswer(folder));
}, 60_000);

afterAll(async () => {
  await authority.close();
  rmSync(folder, { recursive: true });
});

const places = [
  { party: 'eastland', left: 72 },
  { party: 'westland', left: 300 },
];

const p12 = (name: string): Buffer => readFileSync(join(folder, `${name}.p12`));

function request(party: string, key: string, more: Partial<SigningRequest> = {}): SigningRequest {
  return { party, p12: p12(key), passphrase, ...more };
}

/** Signs, which must succeed. */
async function signed(bytes: Uint8Array, asked: SigningRequest): Promise<Uint8Array> {
  const { value, diagnostics } = await signPdf(bytes, asked);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('nothing was signed');
  expect(Buffer.compare(value.subarray(0, bytes.length), bytes)).toBe(0);
  return value;
}

/** Holds every signature of a file to openssl and, where there is one, to pdfsig. */
function judgeByOthers(bytes: Uint8Array, signatures: number, ca = 'root.pem'): void {
  writeFileSync(join(folder, 'judged.pdf'), bytes);
  const file = PdfFile.open(bytes);
  const ranges = signatureFields(file).flatMap(({ signature }) => (signature ? [readContents(file, signature)] : []));
  expect(ranges).toHaveLength(signatures);
  for (const { cms, pieces } of ranges) {
    writeFileSync(join(folder, 'judged.cms'), cms);
    writeFileSync(join(folder, 'judged.bin'), Buffer.concat(pieces));
    const files = [
      '-in',
      'judged.cms',
      '-inform',
      'DER',
      '-content',
      'judged.bin',
      '-CAfile',
      ca,
      '-out',
      'judged.out',
    ];
    openssl(folder, 'cms', '-verify', '-cades', '-binary', '-purpose', 'any', ...files);
  }
  const said = pdfsig(join(folder, 'judged.pdf'));
  if (!said) return;
  expect(said).toHaveLength(signatures);
  for (const signature of said) {
    expect(signature).toContain('Signature is Valid');
    expect(signature).toContain('ETSI.CAdES.detached');
  }
  expect(said.filter((signature) => signature.includes('- Total document signed'))).toHaveLength(1);
}

test('two parties sign an edition one after the other, the second with a time-stamp', async () => {
  const [edition] = editionsOf(await project(instrument('harbour-accord')));
  if (!edition) throw new Error('there is no edition');
  const { value: pdf } = await renderPdf(edition, { tool: 'test' });
  if (!pdf) throw new Error('there is no PDF');
  const [first = '', second = ''] = edition.instrument.parties;
  const words = { reason: 'Full powers (verified)', location: 'Łódź' };
  const once = await signed(pdf, request(first, 'elise', words));
  const twice = await signed(once, request(second, 'jose', { authority: { url: authority.url } }));
  const { value, diagnostics } = await verifyPdf(twice);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    edition: { instrument: edition.instrument.id, locale: edition.locale.id, contentDigest: edition.digest },
    published: { bytes: pdf.length },
    changed: false,
    signatures: [
      {
        party: first,
        signer: 'Élise Tremblay',
        issuer: 'Test Root',
        level: 'B-B',
        timeFrom: 'signer',
        certifies: true,
        covers: once.length,
        followedBy: 'signatures',
        intact: true,
        trust: 'untrusted-root',
        ...words,
      },
      {
        party: second,
        signer: 'José Ñandú',
        level: 'B-T',
        timeFrom: 'authority',
        authority: 'Test Time',
        certifies: false,
        covers: twice.length,
        followedBy: 'nothing',
        intact: true,
      },
    ],
  });
  judgeByOthers(twice, 2);
});

test('a signature fills the place of its party and touches nothing else', async () => {
  const pdf = smallPdf(places);
  const once = await signed(pdf, request('westland', 'jose'));
  const twice = await signed(once, request('eastland', 'elise'));
  const file = PdfFile.open(twice);
  expect(signatureFields(file).map(({ name }) => name)).toEqual(['eastland', 'westland']);
  for (const { dict } of signatureFields(file)) {
    expect(file.dict(dict.get('AP')).has('N')).toBe(true);
    expect(dict.get('Rect')).toHaveLength(4);
  }
  const replaced = (revision: number): number[] =>
    [...(file.revisions[revision]?.places.keys() ?? [])].filter((number) => number < PdfFile.open(pdf).size);
  expect(replaced(1)).toEqual([1, 12, 22]); // catalog, form, own field
  expect(replaced(2)).toEqual([20]); // own field
  judgeByOthers(twice, 2);
});

test('an edition without places gets a field on the page of its signatures, and unseen ones after that', async () => {
  const once = await signed(smallPdf(), request('eastland', 'elise'));
  const twice = await signed(once, request('westland', 'jose'));
  const file = PdfFile.open(twice);
  const [first, second] = signatureFields(file);
  expect(first?.dict.get('Rect')).toEqual([72, 72, 228, 124]);
  expect(second?.dict.get('Rect')).toEqual([0, 0, 0, 0]);
  expect([first, second].map((field) => field?.dict.get('P'))).toEqual([
    { number: 4, generation: 0 },
    { number: 4, generation: 0 },
  ]);
  const unit = file.dict(file.dict(file.catalog.get('StructTreeRoot')).get('K'));
  expect(unit.size).toBe(0); // an array of one
  const section = file.dict(file.object(10));
  const kids = section.get('K');
  expect(isArray(kids) ? kids.length : 0).toBe(3);
  expect((await verifyPdf(twice)).diagnostics).toEqual([]);
  judgeByOthers(twice, 2);
});

test('an RSA-PSS key signs by PSS', async () => {
  const bytes = await signed(smallPdf(places), request('eastland', 'alone'));
  expect((await verifyPdf(bytes)).value?.signatures).toMatchObject([{ intact: true, trust: 'self-signed' }]);
  const file = PdfFile.open(bytes);
  const [range] = signatureFields(file).flatMap(({ signature }) => (signature ? [readContents(file, signature)] : []));
  expect(Buffer.from(range?.cms ?? []).includes(Buffer.from('06092a864886f70d01010a', 'hex'))).toBe(true);
  writeFileSync(join(folder, 'pss.cms'), range?.cms ?? '');
  writeFileSync(join(folder, 'pss.bin'), Buffer.concat(range?.pieces ?? []));
  const files = ['-in', 'pss.cms', '-inform', 'DER', '-content', 'pss.bin', '-CAfile', 'alone.pem', '-out', 'pss.out'];
  openssl(folder, 'cms', '-verify', '-cades', '-binary', '-purpose', 'any', ...files);
});

describe('key files', () => {
  const forms = {
    'Triple DES and SHA-1': ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    'no code and an open certificate': ['-nomac', '-certpbe', 'NONE'],
    'AES-128 and SHA-512': ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512'],
  };
  test.each(Object.entries(forms))('%s', async (_, options) => {
    keyFile(folder, 'jose', options, 'form');
    await signed(smallPdf(places), request('eastland', 'form'));
  });

  test('a code by PBMAC1', async () => {
    // openssl writes this form (RFC 9579) from 3.4 on: here it is put around a file without a code.
    keyFile(folder, 'jose', ['-nomac'], 'open');
    const [version, safe] = readDer(p12('open')).children;
    if (!version || !safe) throw new Error('the key file is not one');
    const content = octetsOf(onlyMemberOf(new Fields(safe).rest()[1] ?? safe));
    const salt = Buffer.from('some salt');
    const hmac = sequence(oid('1.2.840.113549.2.9'));
    const derivation = sequence(oid('1.2.840.113549.1.5.12'), sequence(octets(salt), integer(99), integer(32), hmac));
    const code = createHmac('sha256', pbkdf2Sync(passphrase, salt, 99, 32, 'sha256'))
      .update(content)
      .digest();
    const method = sequence(oid('1.2.840.113549.1.5.14'), sequence(derivation, hmac));
    const mac = sequence(sequence(method, octets(code)), octets(Buffer.from('unused')), integer(1));
    const key = sequence(version.bytes, safe.bytes, mac);
    await signed(smallPdf(places), request('eastland', 'open', { p12: key }));
    const { diagnostics } = await signPdf(
      smallPdf(places),
      request('eastland', 'open', { p12: key, passphrase: 'no' }),
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['sign/key']);
  });

  test('RC2 is refused with advice', async () => {
    // Not every openssl still writes RC2: the name of Triple DES gives way to that of RC2 in a file without a code.
    keyFile(folder, 'jose', ['-nomac', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES'], 'rc2');
    const hex = p12('rc2').toString('hex').replaceAll('2a864886f70d010c0103', '2a864886f70d010c0106');
    const asked = request('eastland', 'rc2', { p12: Buffer.from(hex, 'hex') });
    const { value, diagnostics } = await signPdf(smallPdf(places), asked);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.message).toContain('export the key again');
  });
});

describe('what is refused', () => {
  const sound = smallPdf(places);
  const cases: Record<string, [bytes: () => Uint8Array, asked: () => SigningRequest, rule: string]> = {
    'a wrong passphrase': [() => sound, () => request('eastland', 'jose', { passphrase: 'no' }), 'sign/key'],
    'a key file that is not PKCS#12': [
      () => sound,
      () => request('eastland', 'jose', { p12: readFileSync(join(folder, 'jose.pem')) }),
      'sign/key',
    ],
    'an empty key file': [() => sound, () => request('eastland', 'jose', { p12: Buffer.alloc(0) }), 'sign/key'],
    'a key file cut short': [
      () => sound,
      () => request('eastland', 'jose', { p12: p12('jose').subarray(0, 400) }),
      'sign/key',
    ],
    'an expired certificate': [() => sound, () => request('eastland', 'expired'), 'sign/certificate'],
    'a certificate not yet valid': [
      () => sound,
      () => request('eastland', 'jose', { now: new Date('2001-01-01T00:00:00Z') }),
      'sign/certificate',
    ],
    'a certificate for something else': [() => sound, () => request('eastland', 'encrypter'), 'sign/key'],
    'a weak key': [() => sound, () => request('eastland', 'weak'), 'sign/key'],
    'a letter that the font lacks': [() => sound, () => request('eastland', 'unprintable'), 'sign/letter'],
    'words without end': [
      () => sound,
      () => request('eastland', 'jose', { reason: 'word '.repeat(500) }),
      'sign/space',
    ],
    'a party without a place': [() => sound, () => request('northland', 'jose'), 'sign/party'],
    'a PDF that is not ours': [() => smallPdf(places, 'nothing'), () => request('eastland', 'jose'), 'verify/edition'],
    'a file that is not a PDF': [() => Buffer.from('%PDX-1.7'), () => request('eastland', 'jose'), 'verify/pdf'],
    'an empty file': [() => new Uint8Array(), () => request('eastland', 'jose'), 'verify/pdf'],
    'a file cut short': [() => sound.subarray(0, sound.length - 30), () => request('eastland', 'jose'), 'verify/pdf'],
    'an address that is not of the web': [
      () => sound,
      () => request('eastland', 'jose', { authority: { url: 'file:///etc/hosts' } }),
      'sign/tsa-url',
    ],
    'an address with a password': [
      () => sound,
      () => request('eastland', 'jose', { authority: { url: 'http://me:secret@localhost/' } }),
      'sign/tsa-url',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [bytes, asked, rule]) => {
    const given = bytes();
    const before = Buffer.from(given);
    const { value, diagnostics } = await signPdf(given, asked());
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([rule]);
    expect(diagnostics[0]?.message).not.toContain('secret');
    expect(Buffer.compare(given, before)).toBe(0);
  });

  test('the same party twice', async () => {
    const once = await signed(sound, request('eastland', 'jose'));
    const { diagnostics } = await signPdf(once, request('eastland', 'elise'));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['sign/already-signed']);
  });

  test('a second signature on a file that was changed', async () => {
    const once = Buffer.from(await signed(sound, request('eastland', 'jose')));
    once.writeUInt8(once.readUInt8(600) ^ 1, 600);
    const { value, diagnostics } = await signPdf(once, request('westland', 'elise'));
    expect(value).toBeUndefined();
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('a time-stamp authority', () => {
  const honest = (query: Buffer): Buffer => {
    const answer = opensslAnswer(folder)(query);
    if (!Buffer.isBuffer(answer)) throw new Error('openssl did not answer');
    return answer;
  };
  const flipped = (query: Buffer, at: number): Buffer => {
    const other = Buffer.from(query);
    other.writeUInt8(other.readUInt8(at) ^ 1, at);
    return other;
  };
  // Version 3 bytes, imprint: sequence 2, algorithm 13, octet string 2; then 32 bytes of digest, and the nonce after its head.
  const digestAt = 25;
  const nonceAt = 65;
  const lies: Record<string, [answer: (query: Buffer) => Buffer | number | 'silence', rule: string, message: RegExp]> =
    {
      'is silent': [() => 'silence', 'sign/tsa-silent', /did not answer within/],
      'answers with an error': [() => 503, 'sign/tsa-silent', /answers 503/],
      'answers with a page': [() => Buffer.from('<html>'), 'sign/tsa-answer', /gives no sound time-stamp/],
      'answers with nothing': [() => Buffer.alloc(0), 'sign/tsa-answer', /gives no sound time-stamp/],
      'does not end its answer': [() => Buffer.alloc(1_100_000), 'sign/tsa-silent', /does not end/],
      refuses: [() => Buffer.from('30053003020102', 'hex'), 'sign/tsa-answer', /refuses \(status 2\)/],
      'answers for another digest': [
        (query) => honest(flipped(query, digestAt)),
        'sign/tsa-answer',
        /over something else/,
      ],
      'answers for another nonce': [(query) => honest(flipped(query, nonceAt)), 'sign/tsa-answer', /another request/],
      'changes its own token': [(query) => flipped(honest(query), 300), 'sign/tsa-answer', /gives no sound/],
    };
  test.each(Object.entries(lies))('that %s', async (_, [answer, rule, message]) => {
    const server = await timeStampServer(answer);
    const asked = request('eastland', 'jose', { authority: { url: server.url, timeout: 400 } });
    const { value, diagnostics } = await signPdf(smallPdf(places), asked);
    await server.close();
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule, severity: 'error', message: expect.stringMatching(message) }]);
  });

  test('that leaves out its root is told of, for a change in its own issuer would not show', async () => {
    const server = await timeStampServer(opensslAnswer(folder, 'branch', ['-chain', 'middle.pem']));
    const bytes = await signed(smallPdf(places), request('eastland', 'jose', { authority: { url: server.url } }));
    await server.close();
    const { value, diagnostics } = await verifyPdf(bytes);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['verify/issuer', 'warning']]);
    expect(value).toMatchObject({ changed: false, signatures: [{ intact: true, authority: 'Test Branch' }] });
  });

  test('that is not there', async () => {
    const server = await timeStampServer(() => 'silence');
    await server.close();
    const { diagnostics } = await signPdf(
      smallPdf(places),
      request('eastland', 'jose', { authority: { url: server.url } }),
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['sign/tsa-silent']);
  });

  test('whose clock is another is told of, and its time stands', async () => {
    const asked = request('eastland', 'jose', {
      authority: { url: authority.url },
      now: new Date('2025-06-01T12:00:00Z'),
    });
    const { value, diagnostics } = await signPdf(smallPdf(places), asked);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['sign/tsa-time', 'warning']]);
    const report = (await verifyPdf(value ?? new Uint8Array())).value;
    expect(report?.signatures[0]?.time?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });
});

test('a draft and a certified copy are not signed', async () => {
  const [edition] = editionsOf(await project(instrument('minimal')));
  if (!edition) throw new Error('no edition');
  for (const [purpose, word] of [
    [{ draft: true, certifiedCopy: false }, 'draft'],
    [{ draft: false, certifiedCopy: true }, 'certified copy'],
  ] as const) {
    const { value } = await renderPdf(edition, { tool: 'test', purpose });
    const signedDraft = await signPdf(value ?? new Uint8Array(), request('eastbank', 'elise'));
    expect(signedDraft.value).toBeUndefined();
    expect(signedDraft.diagnostics).toMatchObject([{ rule: 'sign/purpose', message: expect.stringContaining(word) }]);
  }
});
