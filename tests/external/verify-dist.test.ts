import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signPdf } from '../../src/sign/sign-pdf.js';
import { verifyDist } from '../../src/verify/verify-dist.js';
import { temporaryFolder } from '../support/folders.js';
import { makeKeys, passphrase } from '../support/openssl.js';
import { smallPdf } from '../support/small-pdf.js';

/** A publication of one PDF and one page. */
function publication(): string {
  const folder = temporaryFolder();
  const contents: [string, string, Buffer][] = [
    ['pdf/small.pdf', 'pdf', smallPdf()],
    ['en/index.html', 'html', Buffer.from('<p>')],
  ];
  const files = contents.map(([path, format, bytes]) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, format, bytes: bytes.length, sha256, ...(format === 'pdf' && { locale: 'en', original: 'first' }) };
  });
  const manifest = { instrument: 'small', asTransmitted: false, contentDigest: '5'.repeat(64), files };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function found(folder: string): Promise<{ states: unknown; rules: string[] }> {
  const { value, diagnostics } = await verifyDist(folder);
  return { states: value?.map(({ path, state }) => [path, state]), rules: diagnostics.map(({ rule }) => rule) };
}

test('a publication is as it was', async () => {
  const states = [
    ['pdf/small.pdf', 'same'],
    ['en/index.html', 'same'],
  ];
  expect(await found(publication())).toEqual({ states, rules: [] });
});

test('a publication is still itself when an edition was signed', async () => {
  const folder = publication();
  const keys = temporaryFolder();
  makeKeys(keys);
  const path = join(folder, 'pdf/small.pdf');
  const p12 = readFileSync(join(keys, 'jose.p12'));
  const { value } = await signPdf(readFileSync(path), { party: 'eastland', p12, passphrase });
  writeFileSync(path, value ?? '');
  expect((await found(folder)).states).toEqual([
    ['pdf/small.pdf', 'signed'],
    ['en/index.html', 'same'],
  ]);
}, 30_000);

test('every file that is not as it was is named', async () => {
  const folder = publication();
  writeFileSync(join(folder, 'pdf/small.pdf'), smallPdf([{ party: 'eastland', left: 72 }]));
  writeFileSync(join(folder, 'en/more.html'), '');
  rmSync(join(folder, 'en/index.html'));
  expect(await found(folder)).toEqual({
    states: [
      ['pdf/small.pdf', 'changed'],
      ['en/index.html', 'missing'],
      ['en/more.html', 'extra'],
    ],
    rules: ['verify/manifest', 'verify/missing', 'verify/extra'],
  });
});

test.each([
  ['is missing', undefined],
  ['is not JSON', '{'],
  ['is another', '{"files": 3}'],
  [
    'leads out of the folder',
    JSON.stringify({
      asTransmitted: false,
      files: [{ path: '../x', format: 'pdf', bytes: 1, sha256: '0'.repeat(64) }],
    }),
  ],
])('a manifest that %s is told of', async (_, text) => {
  const folder = temporaryFolder();
  if (text !== undefined) writeFileSync(join(folder, 'manifest.json'), text);
  expect(await found(folder)).toEqual({ states: undefined, rules: ['verify/manifest'] });
});
