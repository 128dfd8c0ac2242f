import type { ReadStream } from 'node:tty';
import type { Terminal } from './terminal.js';

/** Where the passphrase of a key file is found when nobody is there to be asked. */
export const PASSPHRASE_VARIABLE = 'ALTERNAT_P12_PASSPHRASE';

/** Asks for a passphrase without showing it; `undefined` when the person breaks off or nobody can be asked. */
export async function askPassphrase(question: string, terminal: Terminal): Promise<string | undefined> {
  const input = process.stdin;
  if (!input.isTTY) return undefined;
  terminal.err(question);
  input.setRawMode(true);
  try {
    return await readSecret(input);
  } finally {
    input.setRawMode(false);
    input.pause();
    terminal.err('\n');
  }
}

function readSecret(input: ReadStream): Promise<string | undefined> {
  return new Promise((resolve) => {
    let secret = '';
    const end = (answer: string | undefined): void => {
      input.off('data', read);
      resolve(answer);
    };
    const read = (chunk: Buffer | string): void => {
      for (const key of chunk.toString()) {
        const isEnter = key === '\r' || key === '\n';
        const isBreak = key === '\u0003' || key === '\u0004'; // Ctrl-C, Ctrl-D
        if (isEnter || isBreak) {
          end(isEnter ? secret : undefined);
          return;
        }
        const isBackspace = key === '\u007f' || key === '\b';
        secret = isBackspace ? [...secret].slice(0, -1).join('') : secret + key;
      }
    };
    input.setEncoding('utf8');
    input.on('data', read);
    input.resume();
  });
}
