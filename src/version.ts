import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }; // our own file

/** Name and version of the tool, as editions and reports give it. */
export const tool = `alternat ${version}`;

export { version };
