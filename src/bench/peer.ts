import { spawnSync } from 'node:child_process';
import type { Sample } from './sample.js';

/** `check` makes nothing, and tells where the languages do not say the same. */
export type Output = 'check' | 'html' | 'pdf';

/** A way to check or make the editions of a sample: ours, or another tool's. */
export interface Peer {
  readonly id: string;
  readonly outputs: readonly Output[];
  /** Its PDF files have a structure tree. */
  readonly tagged: boolean;
  /** What it says of its version, or undefined where it is not installed. */
  version(): string | undefined;
  /** Writes its own sources for a sample into a folder. */
  prepare(sample: Sample, folder: string): void;
  /** The command that makes the outputs asked for in the folder, by bash; each output under `out/`. */
  command(folder: string, sample: Sample, outputs: readonly Output[]): string;
}

/** The first line of what a program prints when asked for its version, or undefined where there is none. */
export function versionOf(program: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args.length > 0 ? args : ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}
