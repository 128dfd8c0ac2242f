import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { runSign } from '../../src/commands/run-sign.js';
import { runVerify } from '../../src/commands/run-verify.js';
import type { Terminal } from '../../src/commands/terminal.js';
import { temporaryFolder } from '../support/folders.js';
import { makeKeys, passphrase } from '../support/openssl.js';
import { smallPdf } from '../support/small-pdf.js';

const keys = mkdtempSync(join(tmpdir(), 'alternat-keys-'));
const places = [
  { party: 'eastland', left: 72 },
  { party: 'westland', left: 300 },
];

beforeAll(() => makeKeys(keys), 60_000);
afterAll(() => rmSync(keys, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** A terminal that keeps what is printed. */
function terminal(): Terminal & { readonly printed: string[]; readonly problems: string[] } {
  const printed: string[] = [];
  const problems: string[] = [];
  return {
    printed,
    problems,
    out: (text) => void printed.push(text),
    err: (text) => void problems.push(text),
    colour: false,
    columns: 0,
  };
}

function edition(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'small.pdf');
  writeFileSync(file, smallPdf(places));
  return { folder, file };
}

const p12 = (name: string): string => join(keys, `${name}.p12`);

test('an edition is signed by both parties and verified', async () => {
  vi.stubEnv('ALTERNAT_P12_PASSPHRASE', passphrase);
  const { folder, file } = edition();
  const before = readFileSync(file);
  const out = join(folder, 'signed.pdf');
  expect(await runSign(file, { as: 'eastland', p12: p12('elise'), reason: 'agreed', out }, terminal())).toBe(0);
  expect(readFileSync(file)).toEqual(before);
  expect(await runSign(out, { as: 'westland', p12: p12('jose') }, terminal())).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['signed.pdf', 'small.pdf']);

  const said = terminal();
  expect(await runVerify([out], { json: false }, said)).toBe(0);
  const text = said.printed.join('');
  expect(text).toContain('small, en, original of first');
  expect(text).toMatch(
    /for eastland by Élise Tremblay; certified by Test Root; .* as the signer says; PAdES B-B; intact/,
  );
  expect(text).toMatch(/for westland by José Ñandú; .*; covers the whole file/);
  expect(text).toContain('changed   no');

  const json = terminal();
  expect(await runVerify([out, file], { json: true }, json)).toBe(0);
  expect(JSON.parse(json.printed.join(''))).toMatchObject([
    {
      path: out,
      verification: { changed: false, signatures: [{ party: 'eastland' }, { party: 'westland' }] },
      diagnostics: [],
    },
    { path: file, verification: { signatures: [] }, diagnostics: [] },
  ]);
});

test('a file that was changed is told of', async () => {
  vi.stubEnv('ALTERNAT_P12_PASSPHRASE', passphrase);
  const { file } = edition();
  await runSign(file, { as: 'eastland', p12: p12('elise') }, terminal());
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(700) ^ 1, 700);
  writeFileSync(file, bytes);
  const said = terminal();
  expect(await runVerify([file], { json: false }, said)).toBe(1);
  expect(said.printed.join('')).toMatch(/NOT INTACT|cannot be read/);
});

test.each([
  ['a wrong passphrase', 'wrong', { as: 'eastland', p12: 'elise' }, /the passphrase does not open it/],
  ['a party without a place', passphrase, { as: 'nowhere', p12: 'elise' }, /its places are eastland, westland/],
  ['a key file that is not there', passphrase, { as: 'eastland', p12: 'nobody' }, /nobody\.p12 cannot be read/],
  ['an expired key', passphrase, { as: 'eastland', p12: 'expired' }, /valid from 2020-01-01 to 2021-01-01 only/],
])('%s leaves the file as it is', async (_, secret, asked, message) => {
  vi.stubEnv('ALTERNAT_P12_PASSPHRASE', secret);
  const { folder, file } = edition();
  const before = readFileSync(file);
  const said = terminal();
  expect(await runSign(file, { ...asked, p12: p12(asked.p12) }, said)).toBe(2);
  expect(said.problems.join('')).toMatch(message);
  expect(said.problems.join('')).not.toContain(secret);
  expect(said.problems.join('')).not.toMatch(/^\s+at /m);
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['small.pdf']);
});

test('an unsigned file that is not as the manifest beside it says is not signed', async () => {
  vi.stubEnv('ALTERNAT_P12_PASSPHRASE', passphrase);
  const { folder, file } = edition();
  const bytes = readFileSync(file);
  const sha256 = '0'.repeat(64);
  const files = [{ path: 'small.pdf', format: 'pdf', locale: 'en', original: 'first', bytes: bytes.length, sha256 }];
  const manifest = { instrument: 'small', asTransmitted: false, contentDigest: '5'.repeat(64), files };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const said = terminal();
  expect(await runSign(file, { as: 'eastland', p12: p12('elise') }, said)).toBe(2);
  expect(said.problems.join('')).toContain('verify/manifest');
  expect(readFileSync(file)).toEqual(bytes);
});

test('a passphrase that nobody can be asked for is told of', async () => {
  vi.stubEnv('ALTERNAT_P12_PASSPHRASE', undefined);
  const { isTTY } = process.stdin;
  process.stdin.isTTY = false;
  const said = terminal();
  expect(await runSign(edition().file, { as: 'eastland', p12: p12('elise') }, said)).toBe(2);
  process.stdin.isTTY = isTTY;
  expect(said.problems.join('')).toContain('set ALTERNAT_P12_PASSPHRASE');
});

test('what cannot be verified ends with 2', async () => {
  const folder = temporaryFolder();
  const other = join(folder, 'other.pdf');
  writeFileSync(other, smallPdf([], ''));
  for (const path of [other, join(folder, 'nothing.pdf')]) {
    expect(await runVerify([path], { json: false }, terminal())).toBe(2);
  }
  expect(await runVerify([other], { json: false, manifest: join(folder, 'none.json') }, terminal())).toBe(2);
  expect(await runVerify([folder], { json: false }, terminal())).toBe(1);
});
