import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { digestFiles } from './digest-files.js';

/** What the tool is made of, below its package: code, style, scripts and templates. */
const parts = ['package.json', 'lib/program.cjs', 'lib/maker.cjs', 'lib/style.css', 'lib/browser', 'templates'];

/**
 * The SHA-256 of everything of the tool that a result depends on: its code, templates and fonts, and the runtime, whose
 * `Intl` writes figures and dates. Undefined where something of it cannot be read.
 */
export function toolDigest(packageRoot: string): string | undefined {
  try {
    const files = digestFiles(packageRoot, [...parts, ...fontFiles(packageRoot)]);
    const { versions, platform, arch } = process;
    if (files === undefined) return undefined;
    return createHash('sha256')
      .update(JSON.stringify([files, versions, platform, arch]))
      .digest('hex');
  } catch {
    return undefined;
  }
}

function fontFiles(packageRoot: string): string[] {
  const style = join(packageRoot, 'templates/pdf.json');
  const { fonts } = JSON.parse(readFileSync(style, 'utf8')) as { fonts: Record<string, string> }; // our own file
  const { resolve } = createRequire(style);
  return Object.values(fonts).map((specifier) => relative(packageRoot, resolve(specifier)));
}
