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
