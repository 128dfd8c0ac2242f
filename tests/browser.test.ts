import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderHandler } from '../src/serve/folder-handler.js';
import { type Listening, startServer } from '../src/serve/start-server.js';
import { openBrowser } from './support/browser.js';
import { build } from './support/commands.js';
import { plan, temporaryFolder } from './support/folders.js';

const unit = 'annex.economy.energy.oil';
const paths = [
  'index.html',
  'en/index.html',
  'fr/index.html',
  'es/index.html',
  'parallel/index.html',
  'search/index.html?q=energy',
  'status/index.html',
];

let browser: Browser;
let server: Listening;
let folder: string;

beforeAll(async () => {
  folder = join(temporaryFolder(), 'site');
  const { code, messages } = await build(plan, { out: folder });
  if (code !== 0) throw new Error(messages);
  const started = await startServer(folderHandler(folder), 0);
  if (!('port' in started)) throw new Error(started.reason);
  server = started;
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page of the site, and gathers what a reader's browser would complain of or ask of others. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(server.address + path);
  return { page, complaints };
}

const topOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN, id);

describe('every page', () => {
  test.each(paths)('%s: no error, no request elsewhere, no layout shift', async (path) => {
    const { page, complaints } = await open(path);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBeLessThan(0.01);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(
    paths.flatMap(
      (path) =>
        [
          ['light', path],
          ['dark', path],
        ] as const,
    ),
  )('is accessible (WCAG 2.2 AA) in %s: %s', async (colorScheme, path) => {
    const { page } = await open(path, { colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations: found } = await checker.run(document, { preload: false, runOnly: tags });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  test.each([360, 768, 1440])('is no wider than a window of %i pixels', async (width) => {
    for (const path of paths) {
      const { page } = await open(path, { viewport: { width, height: 800 } });
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
      await page.close();
    }
  });
});

describe('the page of a language', () => {
  test('the switch of language leads to the unit in view, and the link of a unit to the same unit', async () => {
    const { page } = await open(`en/index.html#${unit}`);
    const french = page.locator('.bar .languages a[hreflang="fr-CA"]');
    await expect.poll(() => french.getAttribute('href')).toBe(`../fr/index.html#${unit}`);
    await french.click();
    await page.waitForURL(`**/fr/index.html#${unit}`);
    expect(await topOf(page, unit)).toBeLessThan(120);
    await page.locator(`[id="${unit}"] > .to a[lang="es"]`).click();
    await page.waitForURL(`**/es/index.html#${unit}`);
    await expect.poll(() => page.locator('.contents [aria-current]').textContent()).toMatch(/Energía/);
    await page.close();
  });

  test('a term is explained on focus, and Escape puts it away', async () => {
    const { page } = await open('en/index.html');
    await page.locator('a.term', { hasText: 'NAFTA' }).first().focus();
    const note = page.locator('#note');
    expect(await note.textContent()).toContain('Accord de libre-échange nord-américain');
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isHidden()).toBe(true);
    await page.close();
  });

  test('the keyboard alone reaches every link, the skip link first', async () => {
    const { page } = await open('en/index.html');
    const count = await page.locator('a[href]:visible').count();
    const reached = new Set<string>();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    for (let step = 0; step < count + 20; step += 1) {
      const id = await page.evaluate(() =>
        String([...document.querySelectorAll('a[href]')].indexOf(document.activeElement as Element)),
      );
      if (id !== '-1') reached.add(id);
      await page.keyboard.press('Tab');
    }
    const links = await page.locator('a[href]').count();
    expect(reached.size).toBe(links);
    await page.close();
  }, 120_000);

  test('without script it says all it says, and leads to the same unit', async () => {
    const { page, complaints } = await open('en/index.html', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('robust joint cooperation');
    await page.locator(`[id="${unit}"] > .to a[lang="fr"]`).click({ force: true });
    await page.waitForURL(`**/fr/index.html#${unit}`);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('side by side', () => {
  test.each([800, 1024, 1440])('rows line up within a pixel at %i pixels', async (width) => {
    const { page } = await open('parallel/index.html', { viewport: { width, height: 900 } });
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLTableRowElement>('.rows tbody tr')].map((row) =>
        [...row.cells]
          .filter((cell) => cell.lang !== '')
          .map((cell) => {
            const words = document.createRange();
            words.selectNodeContents(cell);
            return words.getClientRects()[0]?.top ?? 0;
          }),
      ),
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const tops of rows) expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
    await page.close();
  });

  test('columns are chosen, resized by key, and remembered in the address', async () => {
    const { page } = await open(`parallel/index.html?show=en,fr#${unit}`);
    expect(await page.locator('.rows thead th:visible').count()).toBe(2);
    await page.locator('.handle').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('widths=52,48');
    await page.getByRole('checkbox', { name: 'español' }).check();
    expect(await page.locator('.rows thead th:visible').count()).toBe(3);
    await page.close();
  });

  test('on a phone there is one column, and each row shows another language on a tap', async () => {
    const { page } = await open('parallel/index.html', { viewport: { width: 360, height: 800 } });
    const row = page.locator(`[id="${unit}"]`);
    expect(await row.locator('td[lang]:visible').count()).toBe(1);
    await row.locator('button', { hasText: 'français' }).click();
    expect(await row.locator('td[lang]:visible').count()).toBe(2);
    await page.close();
  });
});

describe('search', () => {
  test('finds a word of any language, with or without accents, and shows what each says', async () => {
    const { page } = await open('search/index.html?q=mobilite');
    await page.locator('#results li').first().waitFor();
    const [first] = await page.locator('#results li').allTextContents();
    expect(first).toContain('mobilité');
    expect(first).toContain('Mobility');
    expect(await page.locator('#said').textContent()).toMatch(/Provisions found: \d+/);
    await page.locator('#query').fill('zzzzqqqq');
    await expect.poll(() => page.locator('#said').textContent()).toBe('Nothing found');
    await page.close();
  });

  test('works from the disk too', async () => {
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(join(folder, 'search/index.html'))}?q=energia`);
    await page.locator('#results li').first().waitFor();
    await page.goto(String(pathToFileURL(join(folder, 'index.html'))));
    await page.locator('a[hreflang="es-MX"]').click();
    expect(await page.locator('main h1').first().textContent()).toContain('TERCER PLAN');
    await page.close();
  });
});
