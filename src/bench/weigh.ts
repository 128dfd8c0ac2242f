import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../queue/collect.js';
import { inputFiles } from '../queue/input-files.js';
import { type Files, pack } from '../queue/pack.js';
import { sha256 } from '../queue/sha256.js';
import { readPublication } from '../verify/read-publication.js';

const bytesOf = (files: Files): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** What one instrument and its publication weigh, and what it costs to send them through a store, as a line to read. */
export async function weigh(folder: string, published: string, scratch: string): Promise<string> {
  const input = (await inputFiles(folder)) ?? new Map<string, Uint8Array>();
  const { value } = await readPublication(published);
  const output = new Map((value?.files ?? []).map(({ path, bytes }) => [path, bytes]));
  const start = seconds();
  const packedInput = pack(input);
  const asked = seconds();
  const packedOutput = pack(output);
  const packed = seconds();
  const record = { fixes: 0, diagnostics: [], seconds: 0, output: sha256(packedOutput) };
  await collect({ record, output: packedOutput }, join(scratch, 'collected'));
  const collected = seconds();
  rmSync(join(scratch, 'collected'), { recursive: true });
  return [
    `input ${megabytes(bytesOf(input))}, packed ${megabytes(packedInput.length)} in ${(asked - start).toFixed(2)} s of CPU`,
    `output ${megabytes(bytesOf(output))}, packed ${megabytes(packedOutput.length)} in ${(packed - asked).toFixed(2)} s`,
    `collected in ${(collected - packed).toFixed(2)} s`,
  ].join('; ');
}
