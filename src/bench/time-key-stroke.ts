import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Seconds from an edit of an instrument to the answer with the edited page, by the server of `alternat dev`. */
export async function timeKeyStroke(folder: string, edit: () => void): Promise<number> {
  const server = spawn('node', ['lib/cli.js', 'dev', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [address] = (await once(createInterface(server.stdout), 'line')) as [string];
    const events = await fetch(new URL('@alternat/events', address));
    const versions = versionsOf(events);
    const before = (await versions.next()).value;
    const started = performance.now();
    edit();
    for await (const version of versions) if (version !== before) break;
    await (await fetch(new URL('en/', address))).text();
    return (performance.now() - started) / 1000;
  } finally {
    server.kill();
    await once(server, 'close');
  }
}

/** The versions of the site that a stream of server-sent events tells of. */
async function* versionsOf({ body }: Response): AsyncGenerator<number> {
  let told = '';
  for await (const chunk of body ?? []) {
    told += new TextDecoder().decode(chunk as Uint8Array, { stream: true });
    const messages = told.split('\n\n');
    told = messages.pop() ?? '';
    for (const message of messages)
      if (message.startsWith('data: ')) yield (JSON.parse(message.slice(6)) as { version: number }).version;
  }
}
