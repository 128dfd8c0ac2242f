import type { Redis } from 'ioredis';

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
