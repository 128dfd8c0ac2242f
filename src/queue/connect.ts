import type { Outcome } from '../diagnostic.js';

/** The packages that talk to Redis, which are installed only by those who need them. */
export type QueuePackages = {
  readonly bullmq: typeof import('bullmq');
  readonly Redis: typeof import('ioredis').Redis;
};

/** Loads what talks to Redis, and makes sure that a server answers at `url`. */
export async function connect(url: string): Promise<Outcome<QueuePackages>> {
  const fail = (message: string): Outcome<QueuePackages> => {
    return { value: undefined, diagnostics: [{ rule: 'load/queue', severity: 'error', message }] };
  };
  let packages: QueuePackages;
  try {
    packages = { bullmq: await import('bullmq'), Redis: (await import('ioredis')).Redis };
  } catch {
    return fail('a queue needs two more packages: npm install bullmq@6 ioredis@6');
  }
  const probe = new packages.Redis(url, { lazyConnect: true, retryStrategy: () => null });
  let reason = '';
  probe.on('error', (error) => {
    reason = error.message;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    // The address may hold a password.
    return fail(`Redis does not answer: ${reason || (error instanceof Error ? error.message : String(error))}`);
  } finally {
    probe.disconnect();
  }
  return { value: packages, diagnostics: [] };
}
