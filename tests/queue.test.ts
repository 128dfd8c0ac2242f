import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runTask } from '../src/pool/run-task.js';
import type { BuildTask } from '../src/pool/task.js';
import { collect } from '../src/queue/collect.js';
import { finished } from '../src/queue/finished.js';
import { inputFiles } from '../src/queue/input-files.js';
import { inputName, type Job, jobId, outputName, recordName } from '../src/queue/job.js';
import { pack, unpack } from '../src/queue/pack.js';
import { sha256 } from '../src/queue/sha256.js';
import { openStore, type Store } from '../src/queue/store.js';
import { work } from '../src/queue/work.js';
import { build } from './support/commands.js';
import { copyOf, digestsIn, temporaryFolder } from './support/folders.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const options = { formats: ['html'], asTransmitted: false, rules: {} } as const;

/** The store at a place. */
async function storeAt(place: string, environment: NodeJS.ProcessEnv = {}): Promise<Store> {
  const { value, diagnostics } = await openStore(place, environment);
  if (!value) throw new Error(diagnostics[0]?.message);
  return value;
}

/** A store, with the job of building a folder in it. */
async function prepared(folder: string): Promise<{ store: Store; job: Job; id: string }> {
  const store = await storeAt(temporaryFolder());
  const zip = pack((await inputFiles(folder)) ?? new Map());
  const job = { input: sha256(zip), options };
  await store.put(inputName(job.input), zip);
  return { store, job, id: jobId(job, 'tool') };
}

describe('a pack', () => {
  test('has the same bytes for the same files, in whatever order', () => {
    const files = new Map([
      ['source/b.md', text('b')],
      ['source/a.md', text('a')],
    ]);
    const zip = pack(files);
    expect(pack(new Map([...files].reverse()))).toEqual(zip);
    expect(new Map([...unpack(zip)].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))).toEqual(
      new Map([
        ['source/a.md', 'a'],
        ['source/b.md', 'b'],
      ]),
    );
  });

  test.each(['../a', 'a/../../b', '/etc/a', 'a\\b', 'c:a'])('that would write to %s is refused', (path) => {
    expect(() => unpack(pack(new Map([[path, text('')]])))).toThrow('a packed file may not be called');
  });

  test('is not made of an instrument with a link', async () => {
    const folder = copyOf('minimal');
    expect((await inputFiles(folder))?.has('source/instrument.yaml')).toBe(true);
    symlinkSync('/etc/hostname', join(folder, 'locales/en/more.json'));
    expect(await inputFiles(folder)).toBeUndefined();
  });
});

test('the id of a job depends on input, options and tool, and not on the order of options', () => {
  const job: Job = { input: 'a', options };
  const reordered: Job = { input: 'a', options: { rules: {}, asTransmitted: false, formats: ['html'] } };
  expect(jobId(reordered, 'tool')).toBe(jobId(job, 'tool'));
  const others = [
    jobId({ ...job, input: 'b' }, 'tool'),
    jobId({ ...job, options: { ...options, asTransmitted: true } }, 'tool'),
    jobId({ ...job, options: { ...options, rules: { numbers: 'off' } } }, 'tool'),
    jobId(job, 'other tool'),
  ];
  expect(new Set([jobId(job, 'tool'), ...others]).size).toBe(5);
});

describe('a job', () => {
  test('gives the bytes that a build gives, once', async () => {
    const folder = copyOf('minimal');
    const { store, job, id } = await prepared(folder);
    await work(job, id, store, runTask);
    const done = await finished(store, id);
    const out = join(temporaryFolder(), 'out');
    expect(done && (await collect(done, out)).files).toContainEqual(expect.objectContaining({ path: 'en/index.html' }));
    await build(folder);
    expect(digestsIn(out)).toEqual(digestsIn(join(folder, 'dist')));
    await work(job, id, store, () => Promise.reject(new Error('it is done already')));
  });

  test('that fails for what the instrument says is done, and tells it', async () => {
    const { store, job, id } = await prepared(copyOf('minimal', { 'locales/es/note.json': '{' }));
    await work(job, id, store, runTask);
    const done = await finished(store, id);
    expect(done?.output).toBeUndefined();
    expect(done?.record.diagnostics).toMatchObject([{ rule: 'load/json', place: { file: 'locales/es/note.json' } }]);
  });

  test('that fails for a fault of the machine is not done', async () => {
    const { store, job, id } = await prepared(copyOf('minimal'));
    const fault = { rule: 'fault', severity: 'error', message: 'out of memory' } as const;
    const broken = async (_: BuildTask) => ({ fixes: 0, seconds: 0, diagnostics: [fault] });
    await expect(work(job, id, store, broken as typeof runTask)).rejects.toThrow('out of memory');
    expect(await finished(store, id)).toBeUndefined();
  });

  test('is not done where its output or its record is not whole, and is then done again', async () => {
    const { store, job, id } = await prepared(copyOf('minimal'));
    await work(job, id, store, runTask);
    const whole = await finished(store, id);
    const output = outputName(whole?.record.output ?? '');
    const record = (await store.get(recordName(id))) ?? text('');
    for (const [name, bytes] of [
      [output, whole?.output?.subarray(0, 500) ?? text('')],
      [recordName(id), record.subarray(0, 100)],
      [recordName(id), text('')],
    ] as const) {
      await store.put(name, bytes);
      expect(await finished(store, id)).toBeUndefined();
      await work(job, id, store, runTask);
      expect(await finished(store, id)).toEqual({
        record: { ...whole?.record, seconds: expect.any(Number) },
        output: whole?.output,
      });
    }
  });

  test('does not believe an input that is not what it is called', async () => {
    const { store, job, id } = await prepared(copyOf('minimal'));
    await store.put(inputName(job.input), text('other'));
    await expect(work(job, id, store, runTask)).rejects.toThrow(`the input ${job.input} is not in the store`);
  });

  test('is published only as its manifest says', async () => {
    const { store, job, id } = await prepared(copyOf('minimal'));
    await work(job, id, store, runTask);
    const done = await finished(store, id);
    const files = new Map(unpack(done?.output ?? text(''))).set('en/index.html', text('<p>'));
    const out = join(temporaryFolder(), 'out');
    const { files: published, diagnostics } = await collect(
      { record: { fixes: 0, seconds: 0, diagnostics: [], output: '' }, output: pack(files) },
      out,
    );
    expect([published, diagnostics.map(({ rule }) => rule)]).toEqual([undefined, ['verify/changed']]);
  });
});

describe('a store that speaks S3', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

  test('is asked for objects below its prefix, with signed requests', async () => {
    const objects = new Map<string, Buffer>();
    const seen: string[] = [];
    const server = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      seen.push(`${method} ${url} ${headers.authorization?.split('/')[0]}`);
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        if (method === 'PUT') objects.set(url, Buffer.concat(chunks));
        const found = objects.get(url);
        response.writeHead(url.includes('secret') ? 403 : found ? 200 : 404).end(method === 'GET' ? found : undefined);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const store = await storeAt('s3://bucket/some prefix', {
      ...keys,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}/`,
    });
    expect(await store.get('inputs/a.zip')).toBeUndefined();
    await store.put('inputs/a.zip', text('packed'));
    expect(await store.get('inputs/a.zip')).toEqual(text('packed'));
    await expect(store.get('secret')).rejects.toThrow('GET');
    const credential = 'AWS4-HMAC-SHA256 Credential=id';
    expect(seen.slice(0, 3)).toEqual(
      ['GET', 'PUT', 'GET'].map((method) => `${method} /bucket/some%20prefix/inputs/a.zip ${credential}`),
    );
  });

  test('needs keys and a bucket', async () => {
    await expect(storeAt('s3://bucket')).rejects.toThrow('s3://bucket needs AWS_ACCESS_KEY_ID');
    await expect(storeAt('s3://', keys)).rejects.toThrow('s3:// names no bucket');
    await expect(storeAt('/proc/store')).rejects.toThrow('the store cannot be used');
  });
});
