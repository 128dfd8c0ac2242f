import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildMany } from '../support/commands.js';
import { digestsIn, filesIn, temporaryFolder } from '../support/folders.js';
import { type Running, start, startAlternat } from '../support/processes.js';
import { workspace } from '../support/workspace.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `i${index + 1}`);

describe('builds over Redis', { timeout: 240_000 }, () => {
  let redis: string;

  beforeAll(async () => {
    redis = join(temporaryFolder(), 'redis.sock');
    const server = start('redis-server', ['--port', '0', '--unixsocket', redis, '--save', '', '--appendonly', 'no']);
    await server.prints('ready to accept connections');
  });

  const startWorker = (store: string, environment: NodeJS.ProcessEnv = {}): Running =>
    startAlternat(['worker', '--redis', redis, '--store', store, '--jobs', '1'], environment);

  const startBuild = (folder: string, store: string, out: string, environment: NodeJS.ProcessEnv = {}): Running =>
    startAlternat(['build', folder, '--format', 'html', '--redis', redis, '--store', store, '--out', out], environment);

  test('give each output once and right, though workers are killed in the middle of their work', async () => {
    const folder = workspace('instruments: ["*"]\n', names(60));
    const [store, out, local] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const workers = [startWorker(store), startWorker(store)];
    const build = startBuild(folder, store, out);
    for (const done of [6, 15, 24, 33, 42]) {
      await build.prints(`${done}/60 `);
      workers.shift()?.kill();
      workers.push(startWorker(store));
    }
    expect(await build.ended, build.printed()).toBe(0);
    expect(build.printed()).toContain('60 instruments: 60 built, 0 failed');
    expect((await buildMany([folder], { out: local, quiet: true })).code).toBe(0);
    expect(digestsIn(out)).toEqual(digestsIn(local));

    // What is in the store needs no worker any more.
    for (const worker of workers) worker.kill();
    const again = temporaryFolder();
    expect(await startBuild(folder, store, again).ended).toBe(0);
    expect(digestsIn(again)).toEqual(digestsIn(local));
  });

  test('do not take an output that is not whole', async () => {
    const folder = workspace('instruments: ["*"]\n', ['a', 'b']);
    const [store, out, again] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const worker = startWorker(store);
    expect(await startBuild(folder, store, out).ended).toBe(0);
    for (const file of readdirSync(join(store, 'outputs'), { recursive: true, withFileTypes: true }))
      if (file.isFile()) truncateSync(join(file.parentPath, file.name), 1000);
    const build = startBuild(folder, store, again);
    expect(await build.ended, build.printed()).toBe(0);
    expect(digestsIn(again)).toEqual(digestsIn(out));
    worker.process.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  });

  test('tell what is wrong with an instrument at its place', async () => {
    const folder = workspace('instruments: ["*"]\n', ['a', 'b'], ['b']);
    const [store, out] = [temporaryFolder(), temporaryFolder()];
    const worker = startWorker(store);
    const build = startBuild(folder, store, out);
    expect(await build.ended).toBe(2);
    expect(build.printed()).toContain('b/locales/es/note.json:1:2  error  invalid JSON');
    expect(readdirSync(out)).toEqual(['note-1']);
    worker.kill();
  });

  test('go through a store that speaks S3', async () => {
    const bucket = temporaryFolder();
    const bin = fileURLToPath(new URL('node_modules/s3rver/bin/s3rver.js', import.meta.url));
    const options = ['--directory', bucket, '--address', '127.0.0.1', '--port', '0', '--configure-bucket', 'bucket'];
    const server = start(process.execPath, [bin, ...options]);
    await server.prints('listening on');
    const [, port] = /listening on \S+?:(\d+)/.exec(server.printed()) ?? [];
    const environment = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    };
    const folder = workspace('instruments: ["*"]\n', ['a', 'b']);
    const [out, local] = [temporaryFolder(), temporaryFolder()];
    const worker = startWorker('s3://bucket/some/prefix', environment);
    const build = startBuild(folder, 's3://bucket/some/prefix', out, environment);
    expect(await build.ended, build.printed()).toBe(0);
    await buildMany([folder], { out: local, quiet: true });
    expect(digestsIn(out)).toEqual(digestsIn(local));
    expect([...filesIn(bucket).keys()].filter((path) => path.includes('some/prefix/outputs/')).length).toBeGreaterThan(
      0,
    );
    worker.kill();
  });

  test('say that no server answers', async () => {
    const folder = workspace('instruments: ["*"]\n', ['a']);
    const nobody = startAlternat(['build', folder, '--redis', join(folder, 'none.sock'), '--store', folder]);
    expect(await nobody.ended).toBe(2);
    expect(nobody.printed()).toContain('Redis does not answer: connect ENOENT');
    const one = startAlternat(['build', join(folder, 'a'), '--redis', join(folder, 'no.sock'), '--store', folder]);
    expect(await one.ended).toBe(2);
  });
});
