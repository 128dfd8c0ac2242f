import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }; // our own file

/** Name and version of the tool, as editions and reports give it. */
export const tool = `alternat ${version}`;

export { version };
