import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One run of a command as a whole process: seconds, and bytes at its peak (0 where the system does not tell). */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Runs a command by bash and measures it with all its children; fails when the command does, with what it said. */
export function run(command: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    // `times` tells what the children have used when they have ended.
    const child = spawn('bash', ['-c', `${command}\ncode=$?\ntimes >&2\nexit $code`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let peak = 0;
    child.stderr.on('data', (chunk) => (said += chunk));
    const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 15);
    child.on('close', (code) => {
      clearInterval(timer);
      const wall = Number(process.hrtime.bigint() - started) / 1e9;
      if (code !== 0) reject(new Error(`${command}\nended with ${code}: ${said}`));
      else resolve({ wall, cpu: childTimes(said), peak });
    });
  });
}

/** User and system seconds of the children, from the second line that `times` prints: `0m1.234s 0m0.056s`. */
function childTimes(said: string): number {
  const [user = '', system = ''] = said.trim().split('\n').at(-1)?.split(' ') ?? [];
  const seconds = (time: string): number => {
    const [minutes = '0', rest = '0'] = time.split('m');
    return Number(minutes) * 60 + Number.parseFloat(rest);
  };
  return seconds(user) + seconds(system);
}

/** Bytes that a process and its children hold at this moment, by /proc. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0; // it has ended meanwhile, or the system has no /proc
  }
}
