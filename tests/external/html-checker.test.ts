import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { build } from '../support/commands.js';
import { plan, temporaryFolder } from '../support/folders.js';

const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

test('the Nu HTML Checker finds no error in any page of the site', async () => {
  const out = join(temporaryFolder(), 'site');
  expect((await build(plan, { out })).code).toBe(0);
  // It ends with an error where it finds one, which this call then throws.
  const said = execFileSync('java', ['-jar', jar, '--errors-only', '--skip-non-html', out], { encoding: 'utf8' });
  expect(said).toBe('');
});
