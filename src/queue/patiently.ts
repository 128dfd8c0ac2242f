import type { Redis } from 'ioredis';

/** How long whoever closes a connection waits for a server that may be gone, in milliseconds. */
const longest = 3000;

/** Waits for something, but no longer than for a server that is not there. */
export async function patiently(closing: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longest);
  });
  await Promise.race([closing.catch(() => {}), waited]);
  clearTimeout(timer);
}

/** Tells once of each time that the server is lost, and that it is there again. */
export function tellOfLoss(connection: Redis, tell: (message: string) => void): void {
  let isLost = false;
  connection.on('error', () => {
    if (!isLost) tell('the connection to Redis is lost; waiting for it');
    isLost = true;
  });
  connection.on('ready', () => {
    if (isLost) tell('Redis answers again');
    isLost = false;
  });
}
