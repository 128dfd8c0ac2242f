import { join } from 'node:path';
import { check } from '../build.js';
import { certificatesFile, certify } from '../concord/certify.js';
import { rules } from '../concord/registry.js';
import { CERTIFICATES_FILE } from '../load/load-certificates.js';
import { replaceFile } from '../replace-file.js';
import { pretty } from '../report/pretty.js';
import { version } from '../version.js';
import { exitCode } from './exit-code.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface CertifyArguments {
  readonly by: string;
  readonly unit?: readonly string[];
  readonly locale?: readonly string[];
}

/** `alternat certify`: records the texts that a person has found concordant. */
export async function runCertify(dir: string, options: CertifyArguments, terminal: Terminal): Promise<ExitCode> {
  const { value, diagnostics } = await check(dir);
  const fail = (message: string): ExitCode => {
    terminal.err(`${message}\n`);
    return 2;
  };
  if (!value || exitCode(diagnostics) === 2) {
    terminal.err(pretty(diagnostics, { version, rules, base: dir, colour: terminal.colour }));
    return 2;
  }
  const { concordance } = value;
  const stranger = options.unit?.find((unit) => !concordance.rows.some((row) => row.unit === unit));
  if (stranger !== undefined) return fail(`There is no unit ${stranger}.`);
  const foreign = options.locale?.find((locale) => !concordance.locales.some(({ id }) => id === locale));
  if (foreign !== undefined) return fail(`There is no locale ${foreign}.`);
  const on = new Date().toISOString().slice(0, 10);
  const { certificates, certified, refused } = certify(concordance, diagnostics, {
    by: options.by,
    on,
    ...(options.unit && { units: options.unit }),
    ...(options.locale && { locales: options.locale }),
  });
  await replaceFile(join(dir, CERTIFICATES_FILE), certificatesFile(certificates));
  terminal.out(`${certified.length} units certified by ${options.by}\n`);
  if (refused.length === 0) return 0;
  terminal.err(
    `${refused.length} units not certified, for what \`alternat check\` finds in them:\n${refused.map((unit) => `  ${unit}\n`).join('')}`,
  );
  return 1;
}
