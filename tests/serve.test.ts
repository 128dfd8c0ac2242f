import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runServe } from '../src/commands/run-serve.js';
import { startDevServer } from '../src/serve/dev-server.js';
import { folderHandler } from '../src/serve/folder-handler.js';
import type { Preview } from '../src/serve/preview.js';
import { type Listening, type NotListening, startServer } from '../src/serve/start-server.js';
import { copyOf, filesIn, temporaryFolder } from './support/folders.js';
import { Paper } from './support/terminals.js';

const open: Listening[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

function listening(server: Listening | NotListening): Listening {
  if (!('port' in server)) throw new Error(server.reason);
  open.push(server);
  return server;
}

/** Status and body of a raw request, whose path no library has put in order. */
function raw(port: number, path: string, host = `127.0.0.1:${port}`): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('end', () => resolve(Number(answer.split(' ')[1])));
    socket.on('error', reject);
  });
}

describe('serving a folder', () => {
  async function site(): Promise<Listening> {
    const root = temporaryFolder();
    mkdirSync(join(root, 'dist/en'), { recursive: true });
    writeFileSync(join(root, 'secret.txt'), 'secret');
    writeFileSync(join(root, 'dist/index.html'), '<p>choice</p>');
    writeFileSync(join(root, 'dist/en/index.html'), '<p>English</p>');
    for (const name of ['style.css', 'page.js', 'units.json', 'sitemap.xml', 'a.pdf', 'a.svg'])
      writeFileSync(join(root, 'dist', name), 'x');
    symlinkSync(join(root, 'secret.txt'), join(root, 'dist/link.txt'));
    return listening(await startServer(folderHandler(join(root, 'dist')), 0));
  }

  test('gives each file its type, and a folder its page', async () => {
    const { address } = await site();
    const type = async (path: string) => (await fetch(address + path)).headers.get('content-type');
    expect(await (await fetch(address)).text()).toBe('<p>choice</p>');
    expect(await (await fetch(`${address}en/`)).text()).toBe('<p>English</p>');
    expect(await (await fetch(`${address}en?q=a`)).text()).toBe('<p>English</p>');
    expect((await fetch(`${address}en?q=a`)).url).toBe(`${address}en/?q=a`);
    expect(await type('style.css')).toMatch(/^text\/css/);
    expect(await type('page.js')).toMatch(/^text\/javascript/);
    expect(await type('units.json')).toMatch(/^application\/json/);
    expect(await type('a.pdf')).toBe('application/pdf');
    expect(await type('a.svg')).toMatch(/^image\/svg\+xml/);
    expect((await fetch(`${address}none.html`)).status).toBe(404);
  });

  test('sends the headers that the site is to have', async () => {
    const { headers } = await fetch((await site()).address);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00',
    '/%zz',
    '/..\\secret.txt',
    '/link.txt',
  ])('has nothing outside the folder: %s', async (path) => {
    expect([400, 404]).toContain(await raw((await site()).port, path));
  });

  test('answers to the name of this machine alone, and takes nothing', async () => {
    const { port, address } = await site();
    expect(await raw(port, '/', 'treaties.example')).toBe(421);
    expect(await raw(port, '/', `127.0.0.1.treaties.example:${port}`)).toBe(421);
    expect(await raw(port, '/', `localhost:${port}`)).toBe(200);
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
  });

  test('a port that is taken, and a folder without a site, are told', async () => {
    const { port } = await site();
    expect(await startServer(() => undefined, port)).toEqual({
      reason: expect.stringContaining(`port ${port} is taken`),
    });
    const paper = new Paper();
    expect(await runServe(temporaryFolder(), { port: 0 }, paper)).toBe(2);
    expect(paper.messages).toMatch(/holds no site; `alternat build` makes one/);
  });
});

describe('alternat dev', () => {
  /** A server on a copy of an instrument, and what it tells, one state after another. */
  async function started(folder: string) {
    const states: Preview[] = [];
    let told = (): void => undefined;
    const onPreview = (preview: Preview): void => {
      states.push(preview);
      told();
    };
    const server = listening(await startDevServer(folder, { port: 0, published: join(folder, 'dist'), onPreview }));
    const page = async (path = 'en/index.html') => (await fetch(server.address + path)).text();
    const until = async (isSo: (state: Preview) => boolean): Promise<Preview> => {
      for (;;) {
        const last = states.at(-1);
        if (last && isSo(last)) return last;
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
    };
    return { server, page, until, states };
  }

  const words = (folder: string): string => filesIn(folder).get('locales/en/note.json')?.toString() ?? '';
  const rules = ({ findings }: Preview): string[] =>
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

  test('shows a change of a text, and what is then found', async () => {
    const folder = copyOf('minimal');
    const { page, until } = await started(folder);
    expect(await page()).toContain('in equal parts');
    writeFileSync(join(folder, 'locales/en/note.json'), words(folder).replace('equal parts', '3 parts, by 2031'));
    const state = await until(({ findings }) => findings.length > 0);
    expect(state.findings).toContainEqual(expect.objectContaining({ unit: 'note.upkeep' }));
    expect(await page()).toContain('in 3 parts, by 2031');
  });

  test('a broken file leaves the last page, and mending it goes on', async () => {
    const folder = copyOf('minimal');
    const { page, until } = await started(folder);
    const before = await page();
    const sound = words(folder);
    writeFileSync(join(folder, 'locales/en/note.json'), '{ "title": ');
    expect(rules(await until((state) => state.isBroken))).toContain('load/json');
    expect(await page()).toBe(before);
    rmSync(join(folder, 'locales/en'), { recursive: true });
    await until(({ findings }) => findings.some(({ message }) => message.includes('no readable folder')));
    expect(await page()).toBe(before);
    for (const [path, bytes] of filesIn(copyOf('minimal'))) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), path.endsWith('en/note.json') ? sound.replace('equal parts', 'halves') : bytes);
    }
    await until((state) => !state.isBroken && rules(state).length === 0);
    expect(await page()).toContain('in halves');
  });

  test('of many quick changes the last is shown', async () => {
    const folder = copyOf('minimal');
    const { page, until } = await started(folder);
    const sound = words(folder);
    for (let change = 1; change <= 30; change += 1)
      writeFileSync(join(folder, 'locales/en/note.json'), sound.replace('equal parts', `parts, version ${change},`));
    await until(({ files }) => String(Buffer.from(files.get('en/index.html')?.bytes ?? [])).includes('version 30,'));
    expect(await page()).toContain('version 30,');
  });

  test('tells each page that listens, and publishes nothing', async () => {
    const folder = copyOf('minimal');
    const { server } = await started(folder);
    const state = await new Promise<string>((resolve) => {
      request(`${server.address}@alternat/events`, (response) => {
        response.once('data', (chunk) => {
          resolve(String(chunk));
          response.destroy();
        });
      }).end();
    });
    expect(JSON.parse(state.replace(/^data: /, ''))).toEqual({ version: 1, findings: [] });
    expect(await (await fetch(`${server.address}@alternat/dev.js`)).text()).toContain('EventSource');
    expect([...filesIn(folder).keys()].filter((path) => path.startsWith('dist'))).toEqual([]);
  });
});
