import { beforeAll, describe, expect, test } from 'vitest';
import { changedPassage } from '../src/localize/changed-passage.js';
import { procesVerbal } from '../src/localize/proces-verbal.js';
import { procesVerbalIds } from '../src/localize/proces-verbal-messages.js';
import { rectify } from '../src/message/rectify.js';
import type { Edition, Project } from '../src/model.js';
import { prove } from '../src/prove/prove.js';
import { provePdfs } from '../src/prove/prove-pdfs.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { renderPdfs } from '../src/render/pdf/render-pdfs.js';
import { instrument } from './support/folders.js';
import { editionsOf, project, withMessages } from './support/projects.js';

const texts: Readonly<Record<string, string>> = {
  'edition.procesVerbal.title': 'Rectification of the $t(title)',
  'edition.procesVerbal.text': 'Text in {{language}}',
  'edition.procesVerbal.effect': 'It takes effect *:lang[ab initio]{la}*.',
  'edition.procesVerbal.added': '(added)',
};

let accord: Project;
let drawn: readonly Edition[];

/** The project with words for a procès-verbal in each language. */
function worded(read: Project): Project {
  return read.instrument.locales.reduce(
    (one, { id: locale }) =>
      withMessages(one, locale, (messages) => {
        for (const id of procesVerbalIds(read)) {
          const text = texts[id] ?? `${locale} ${id.split('.').slice(2).join(' ')}`;
          messages.set(id, { id, text, place: { file: `locales/${locale}/edition.json`, line: 1, column: 1 } });
        }
      }),
    read,
  );
}

function drawUp(read: Project, before?: readonly Edition[]) {
  return procesVerbal({ project: rectify(read), editions: editionsOf(read), before, tool: 'test' });
}

function texting(edition: Edition | undefined): string[] {
  return edition?.units.map(({ id, text }) => `${id.slice('edition.procesVerbal.'.length)}: ${text}`) ?? [];
}

beforeAll(async () => {
  accord = worded(await project(instrument('harbour-accord')));
  drawn = drawUp(accord).value ?? [];
});

describe('a procès-verbal of rectification', () => {
  const of = (locale: string, original: string): Edition | undefined =>
    drawn.find((one) => one.locale.id === locale && one.original.id === original);

  test('sets out each error before and after, with its reason, in every language', () => {
    expect(drawn).toHaveLength(12);
    expect(texting(of('fr', 'portclair'))).toEqual([
      expect.stringMatching(/^title: Rectification of the Accord portuaire/),
      'finding: fr finding',
      'agreement: fr agreement',
      'text.en: Text in anglais',
      expect.stringMatching(/^text\.en\.accord: /),
      expect.stringMatching(/^text\.en\.accord\.1\.provision: /),
      'text.en.accord.1.transmitted: vessells',
      'text.en.accord.1.rectified: vessels',
      expect.stringMatching(/^text\.en\.accord\.1\.reason: .*lettre/),
      'text.fr: Text in français',
      expect.stringMatching(/^text\.fr\.accord: /),
      expect.stringMatching(/^text\.fr\.accord\.1\.provision: /),
      'text.fr.accord.1.transmitted: aucun droit de quai',
      'text.fr.accord.1.rectified: aucun droit de port',
      expect.stringMatching(/^text\.fr\.accord\.1\.reason: /),
      'text.it: Text in italien',
      expect.stringMatching(/^text\.it\.accord: /),
      expect.stringMatching(/^text\.it\.accord\.1\.provision: /),
      'text.it.accord.1.transmitted: (CP) (CP)',
      'text.it.accord.1.rectified: (CP)',
      expect.stringMatching(/^text\.it\.accord\.1\.reason: /),
      'effect: It takes effect ab initio.',
      'testimonium: fr testimonium',
      'signature: fr signature portclair fr signature almadra fr signature bellwick',
    ]);
  });

  test('follows the alternat in its places for signature', () => {
    expect(texting(of('en', 'bellwick')).at(-1)).toBe(
      'signature: en signature bellwick en signature portclair en signature almadra',
    );
  });

  test('is an instrument of its own with one digest', () => {
    const digests = new Set(drawn.map(({ digest }) => digest));
    expect(digests.size).toBe(1);
    expect([...digests]).not.toContain(editionsOf(accord)[0]?.digest);
    expect(new Set(drawn.map((one) => one.instrument.id))).toEqual(new Set(['harbour-accord-rectification']));
    expect(of('en', 'almadra')?.outline.map(({ depth }) => depth)).toEqual([1, 2, 3, 2, 3, 2, 3]);
  });

  test('is emitted as it is meant, as page and as PDF', async () => {
    const [first] = drawn;
    const own = drawn.filter(({ locale, original }) => original.id === locale.original || locale.id === 'it');
    const pdfs = await renderPdfs(first ? [first] : [], { tool: 'test' });
    expect(pdfs.diagnostics).toEqual([]);
    const pages = await renderHtml(own, pdfs.value ?? []);
    expect(pages.map(({ path }) => path)).toContain('fr/index.html');
    expect(await prove(own, pages)).toEqual([]);
    expect(pdfs.value).toHaveLength(1);
    expect(provePdfs(own, pdfs.value ?? [])).toEqual([]);
    const page = new TextDecoder().decode(pages.find(({ path }) => path === 'fr/index.html')?.bytes);
    expect(page).toMatch(
      /<td id="edition\.procesVerbal\.text\.it\.accord\.1\.rectified" lang="it-IT" dir="ltr">\(CP\)</,
    );
    expect(page).toMatch(/<td id="edition\.procesVerbal\.text\.fr\.accord\.1\.rectified">aucun droit de port</);
  });

  test('sets out what differs between two versions, as it was and as it is', () => {
    const now = editionsOf(accord);
    const before = now.map((edition) => ({
      ...edition,
      units: edition.units.flatMap((unit) => {
        if (edition.locale.id !== 'es') return [unit];
        if (unit.id === 'accord.title') return [];
        if (unit.id !== 'accord.berths.right') return [unit];
        return [
          { ...unit, text: `Antes ${unit.text}` },
          { ...unit, id: 'accord.gone', text: 'Ya *no* rige.' },
        ];
      }),
    }));
    const edition = drawUp(accord, before).value?.find(({ locale }) => locale.id === 'en');
    const cells = texting(edition).filter((line) => line.startsWith('text.es.accord.') && !/provision/.test(line));
    expect(cells).toEqual([
      'text.es.accord.1.transmitted: (added)',
      expect.stringMatching(/^text\.es\.accord\.1\.rectified: .*ACUERDO/i),
      expect.stringMatching(/^text\.es\.accord\.2\.transmitted: Antes (\S+ ){4}…$/),
      expect.stringMatching(/^text\.es\.accord\.2\.rectified: (\S+ ){4}…$/),
      'text.es.accord.3.transmitted: Ya *no* rige.',
      'text.es.accord.3.rectified: (deleted)',
    ]);
  });
});

describe('no procès-verbal is drawn up', () => {
  test('where words for it are missing: each is named with its file', async () => {
    const { value, diagnostics } = drawUp(await project(instrument('minimal')));
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(24);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      unit: 'edition.procesVerbal.title',
      place: { file: 'locales/en/edition.json' },
      message: expect.stringContaining('`en` has no message `edition.procesVerbal.title`'),
    });
  });

  test('where there is nothing to rectify', () => {
    const { value, diagnostics } = drawUp(accord, editionsOf(accord));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('nothing to rectify')]);
  });
});

test.each([
  ['a b c d e f g', 'a b c d e x g', '… b c d e f g', '… b c d e x g'],
  ['a b', 'a b c', 'a b', 'a b c'],
  ['x', 'y', 'x', 'y'],
  ['a a', 'a a a', 'a a', 'a a a'],
  ['', 'a*b', '', 'a\\*b'],
])('what was changed between "%s" and "%s"', (was, is, transmitted, rectified) => {
  expect(changedPassage(was, is)).toEqual({ transmitted, rectified });
});
