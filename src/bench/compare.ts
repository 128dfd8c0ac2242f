import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { passGate } from './gate.js';
import type { Output, Peer } from './peer.js';
import { type Run, run } from './run.js';
import type { Sample } from './sample.js';

/** The runs of one tool on one sample. */
export interface Measured {
  readonly peer: string;
  readonly sample: string;
  readonly letters: number;
  readonly outputs: readonly Output[];
  readonly tagged: boolean;
  /** Bytes of all outputs. */
  readonly bytes: number;
  readonly runs: readonly Run[];
}

/**
 * Runs each tool on a sample in turn, A B C A B C, once to warm up and to pass the gate, then `times` times.
 * A tool that cannot make the outputs asked for takes no part; one that fails is told of and left out.
 */
export async function compare(
  tools: readonly Peer[],
  sample: Sample,
  outputs: readonly Output[],
  { times, scratch, tell }: { readonly times: number; readonly scratch: string; readonly tell: (line: string) => void },
): Promise<Measured[]> {
  const racers: { peer: Peer; command: string; bytes: number; runs: Run[] }[] = [];
  for (const peer of tools.filter((one) => outputs.every((output) => one.outputs.includes(output)))) {
    const folder = join(scratch, peer.id.replace(/\W+/g, '-'));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      peer.prepare(sample, folder);
      const command = peer.command(folder, sample, outputs);
      await run(command);
      const bytes = outputs.includes('check') ? 0 : await passGate(peer, sample, folder, outputs);
      racers.push({ peer, command, bytes, runs: [] });
    } catch (error) {
      tell(`${peer.id} takes no part at ${sample.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (let turn = 0; turn < times; turn += 1) for (const racer of racers) racer.runs.push(await run(racer.command));
  return racers.map(({ peer, bytes, runs }) => ({
    peer: peer.id,
    sample: sample.name,
    letters: sample.letters,
    outputs,
    tagged: peer.tagged && outputs.includes('pdf'),
    bytes,
    runs,
  }));
}
