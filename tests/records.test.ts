import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAccept } from '../src/commands/run-accept.js';
import { runCertify } from '../src/commands/run-certify.js';
import { runStatus } from '../src/commands/run-status.js';
import type { Diagnostic } from '../src/diagnostic.js';
import { check } from './support/commands.js';
import { copyOf } from './support/folders.js';
import { Paper } from './support/terminals.js';

const by = 'A. Reviser';
const english = 'locales/en/note.json';
const spanish = 'locales/es/note.json';

function change(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}

async function findings(folder: string): Promise<Diagnostic[]> {
  const { results } = await check(folder, { format: 'json' });
  return JSON.parse(results).diagnostics;
}

async function status(folder: string, badge?: string): Promise<Record<string, string | number>[]> {
  const paper = new Paper();
  expect(await runStatus(folder, { json: true, ...(badge !== undefined && { badge }) }, paper)).toBe(0);
  return JSON.parse(paper.results);
}

test('a text changed after it was certified is named, and the others are to be looked at again', async () => {
  const folder = copyOf('minimal');
  const paper = new Paper();
  expect(await runCertify(folder, { by }, paper)).toBe(0);
  expect(paper.results).toMatch(/^\d+ units certified by A\. Reviser\n$/);
  expect((await check(folder)).code).toBe(0);

  change(folder, spanish, 'por partes iguales', 'a partes iguales');
  const stale = (await findings(folder)).filter(({ rule }) => rule === 'stale');
  expect(stale).toHaveLength(1);
  expect(stale[0]).toMatchObject({ unit: 'note.upkeep', locales: ['es'], place: { file: spanish, line: 3 } });
  expect(stale[0]?.message).toContain('`en` to be looked at again');
  expect((await check(folder)).code).toBe(1);
  expect((await status(folder)).find(({ part, locale }) => part === 'note' && locale === 'es')).toMatchObject({
    units: 3,
    missing: 0,
    certified: 2,
    changed: 1,
    errors: 1,
  });

  expect(await runCertify(folder, { by, unit: ['note.upkeep'], locale: ['es'] }, new Paper())).toBe(0);
  expect((await check(folder)).code).toBe(0);
});

test('a unit with an error in it is not certified', async () => {
  const folder = copyOf('minimal');
  change(
    folder,
    spanish,
    'Ambos municipios compartirán por partes iguales el costo de la conservación del puente.',
    '',
  );
  const paper = new Paper();
  expect(await runCertify(folder, { by }, paper)).toBe(1);
  expect(paper.messages).toContain('note.upkeep');
  expect(readFileSync(join(folder, 'source/concordance.json'), 'utf8')).not.toContain('note.upkeep');
});

test.each([{ unit: ['note.nothing'] }, { locale: ['xx'] }])('certifying %o is refused', async (options) => {
  const folder = copyOf('minimal');
  expect(await runCertify(folder, { by, ...options }, new Paper())).toBe(2);
  expect(existsSync(join(folder, 'source/concordance.json'))).toBe(false);
});

test('an accepted finding is silent until a text changes, and an entry that covers nothing is an error', async () => {
  const folder = copyOf('minimal');
  change(folder, english, 'in equal parts.', 'in equal parts, and 30 crowns.');
  const rule = 'numbers';
  change(folder, spanish, 'del puente."', 'del puente, y 20 coronas."');
  expect((await findings(folder)).map((finding) => finding.rule)).toContain(rule);

  const entry = { rule, unit: 'note.upkeep', reason: 'The two sums are those of the two budgets.', by };
  expect(await runAccept(folder, entry, new Paper())).toBe(0);
  expect((await findings(folder)).map((finding) => finding.rule)).not.toContain(rule);

  change(folder, spanish, '20 coronas', '35 coronas');
  expect(
    (await findings(folder)).filter(({ severity }) => severity === 'error').map((finding) => finding.rule),
  ).toEqual(expect.arrayContaining([rule, 'divergence']));

  change(folder, spanish, ', y 35 coronas', '');
  change(folder, english, ', and 30 crowns', '');
  const [left] = (await findings(folder)).filter((finding) => finding.rule === 'divergence');
  expect(left).toMatchObject({
    severity: 'error',
    unit: 'note.upkeep',
    place: { file: 'source/divergences.yaml', line: 1 },
  });
});

test('what is not found cannot be accepted', async () => {
  const folder = copyOf('minimal');
  const entry = { rule: 'numbers', unit: 'note.upkeep', reason: 'There is nothing to accept here.', by };
  expect(await runAccept(folder, entry, new Paper())).toBe(2);
  expect(existsSync(join(folder, 'source/divergences.yaml'))).toBe(false);
});

test('--fix mends what is safe, in its file, and leaves the rest of the file as it was', async () => {
  const folder = copyOf('minimal');
  change(folder, english, 'the cost of', "the bridge's  cost \\u0026 of");
  const before = readFileSync(join(folder, english), 'utf8');
  const { messages } = await check(folder, { fix: true });
  expect(messages).toMatch(/^\d+ fixes applied in locales\/en\/note\.json\n/);
  const after = readFileSync(join(folder, english), 'utf8');
  expect(JSON.parse(after).upkeep).toContain('the bridge’s cost & of');
  expect(after.split('\n').filter((_, index) => index !== 2)).toEqual(
    before.split('\n').filter((_, index) => index !== 2),
  );
  expect((await check(folder, { fix: true })).messages).toBe('');
});

test('the badge says how much is certified, or that the instrument is discordant', async () => {
  const folder = copyOf('minimal');
  const badge = join(folder, 'badge.svg');
  await status(folder, badge);
  expect(readFileSync(badge, 'utf8')).toContain('concordant, 0% certified');
  await runCertify(folder, { by }, new Paper());
  await status(folder, badge);
  expect(readFileSync(badge, 'utf8')).toContain('concordant, 100% certified');
  change(folder, spanish, '"upkeep"', '"upkeeper"');
  await status(folder, badge);
  expect(readFileSync(badge, 'utf8')).toContain('discordant');
});

test('the status table has a line for each part and language', async () => {
  const paper = new Paper();
  expect(await runStatus(copyOf('minimal'), { json: false }, paper)).toBe(0);
  const lines = paper.results.trimEnd().split('\n');
  expect(lines[0]?.split(/\s+/)).toEqual([
    'part',
    'locale',
    'units',
    'words',
    'missing',
    'certified',
    'changed',
    'errors',
    'warnings',
  ]);
  expect(lines.slice(1).map((line) => line.split(/\s+/).slice(0, 3).join(' '))).toContain('note en 3');
});
