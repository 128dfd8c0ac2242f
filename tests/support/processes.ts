import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { plan } from './folders.js';

/** A process that runs beside a test, and no longer than its file. */
export interface Running {
  readonly process: ChildProcess;
  /** Everything that it has printed. */
  readonly printed: () => string;
  /** Waits until it prints a text. */
  prints(text: string): Promise<void>;
  /** Waits for its end; the exit code. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

const running = new Set<ChildProcess>();

afterAll(() => {
  for (const process of running) process.kill('SIGKILL');
});

/** Starts a program; an end before `prints` is answered rejects with what it said. */
export function start(command: string, options: readonly string[], environment: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(command, options, { env: { ...process.env, ...environment } });
  running.add(child);
  let text = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk;
      for (const watch of watchers) watch();
    });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) =>
      reject(new Error(`${command} cannot be started, and this test needs it: ${error.message}`)),
    );
    child.on('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  const prints = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const watch = (): void => {
        if (!text.includes(wanted)) return;
        watchers.delete(watch);
        resolve();
      };
      watchers.add(watch);
      watch();
      ended.then(() => reject(new Error(`${command} has ended: ${text}`)), reject);
    });
  return { process: child, printed: () => text, prints, ended, kill: () => void child.kill('SIGKILL') };
}

/** Starts the program itself, as compiled. */
export function startAlternat(options: readonly string[], environment: NodeJS.ProcessEnv = {}): Running {
  return start(process.execPath, [join(plan, 'lib/cli.js'), ...options], environment);
}
