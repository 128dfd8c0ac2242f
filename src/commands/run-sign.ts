import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostic.js';
import { replaceFile } from '../replace-file.js';
import { visible } from '../visible.js';
import { askPassphrase, PASSPHRASE_VARIABLE } from './ask-passphrase.js';
import { manifestNear } from './manifest-near.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface SignArguments {
  /** The party that signs. */
  readonly as: string;
  readonly p12: string;
  readonly tsa?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly out?: string;
}

/** `alternat sign`: signs an edition for a party; the file is replaced whole, or left as it is. */
export async function runSign(file: string, options: SignArguments, terminal: Terminal): Promise<ExitCode> {
  const { as: party, tsa, reason, location, out = file } = options;
  const fail = (message: string): ExitCode => {
    terminal.err(`${visible(message)}\n`);
    return 2;
  };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return fail(`${file} cannot be read.`);
  const p12 = await readFile(options.p12).catch(() => undefined);
  if (!p12) return fail(`${options.p12} cannot be read.`);
  const passphrase =
    process.env[PASSPHRASE_VARIABLE] ?? (await askPassphrase(`Passphrase of ${options.p12}: `, terminal));
  if (passphrase === undefined) return fail(`No passphrase was given: set ${PASSPHRASE_VARIABLE}.`);

  const { signPdf } = await import('../sign/sign-pdf.js');
  const { verifyPdf } = await import('../verify/verify-pdf.js');
  const manifest = await manifestNear(file, (await verifyPdf(bytes)).value?.edition?.instrument);
  const signed = await signPdf(bytes, {
    party,
    p12,
    passphrase,
    ...(manifest && { manifest }),
    ...(tsa !== undefined && { authority: { url: tsa } }),
    ...(reason !== undefined && { reason }),
    ...(location !== undefined && { location }),
  });
  for (const diagnostic of signed.diagnostics) terminal.err(`${line(file, diagnostic)}\n`);
  if (!signed.value) return fail('Nothing was signed.');
  try {
    await replaceFile(out, signed.value);
  } catch {
    return fail(`${out} cannot be written.`);
  }
  terminal.out(`${visible(out)} signed for ${visible(party)}\n`);
  return 0;
}

function line(file: string, { severity, message, rule }: Diagnostic): string {
  return visible(`${file}: ${severity}: ${message} (${rule})`);
}
