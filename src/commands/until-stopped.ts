const signals = ['SIGINT', 'SIGTERM'] as const;

/** Waits until the process is asked to stop, by Ctrl-C or by another process. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      // Who asks twice does not want to wait.
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
