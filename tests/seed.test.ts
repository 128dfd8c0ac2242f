import { beforeAll, expect, test } from 'vitest';
import type { Project } from '../src/model.js';
import { readHtml } from '../src/prove/html/read-html.js';
import { plan } from './support/folders.js';
import { type Page, pagesOf } from './support/pages.js';
import { editionsOf, project } from './support/projects.js';
import { seedWords, wordsOf } from './support/seed.js';

let sound: Project;
let transmitted: Page;
let rectified: Page;

beforeAll(async () => {
  sound = await project(plan);
  transmitted = await englishPage(true);
  rectified = await englishPage(false);
}, 60_000);

async function englishPage(asTransmitted: boolean): Promise<Page> {
  const page = (await pagesOf(editionsOf(sound, asTransmitted))).get('en');
  if (!page) throw new Error('no English page');
  return page;
}

/** What a page says, unit by unit in reading order, as read back from its bytes. */
function unitsOf({ bytes }: Page): Map<string, string> {
  return new Map(readHtml(bytes).map(({ id, text }) => [id, text]));
}

test('the English page as transmitted says the seed, word for word', () => {
  expect([...unitsOf(transmitted).values()].flatMap(wordsOf)).toEqual(seedWords());
});

test('the page as transmitted bears the stamp of the draft, outside the text', () => {
  expect(transmitted.text('header')).toContain('VERSIÓN FINAL February 7, 2014');
  expect(transmitted.text('main')).not.toContain('VERSIÓN FINAL');
  expect(rectified.text('header')).not.toContain('VERSIÓN FINAL');
});

test('the rectified page differs from the seed in the recorded rectifications and nowhere else', () => {
  const recorded = sound.apparatus.rectifications.filter(({ locale }) => locale === 'en');
  const unitOf = new Map(
    sound.parts.flatMap(({ units }) => units.flatMap(({ id, messages }) => messages.map((message) => [message, id]))),
  );
  const said = unitsOf(transmitted);
  for (const { unit, transmitted: before, rectified: after } of recorded) {
    const id = unitOf.get(unit) ?? unit;
    const text = said.get(id) ?? '';
    const [old, reading] = [spoken(before), spoken(after)];
    expect(text.split(old), `${unit}: ${old}`).toHaveLength(2);
    said.set(id, text.replace(old, reading));
  }
  expect([...unitsOf(rectified)]).toEqual([...said]);
  expect(recorded.length).toBeGreaterThan(40);
});

/** A reading with its facts filled in, as Canada's original words it in English. */
function spoken(reading: string): string {
  const facts: Readonly<Record<string, string>> = {
    '{{first.name}}': 'Canada',
    '{{second.name}}': 'Mexico',
    '{{validity, years}}': '2014-2016',
    '{{validUntil, date}}': 'December 31, 2016',
  };
  return reading.replace(/\{\{.*?\}\}/g, (tag) => facts[tag] ?? tag);
}
