// Bundles the command line, the library, the tools of this repository and the scripts of the site into lib/.
import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

const node = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  minify: true,
  keepNames: true,
  // What reads files of its own, or is a world of its own that few commands enter, stays a dependency.
  external: [
    '@expo-google-fonts/*',
    'chokidar',
    'fontkit',
    'hyphen',
    'jsonc-parser',
    'pdfjs-dist',
    'pdfmake',
    'sirv',
    'tinypool',
  ],
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

await build({ ...node, entryPoints: ['src/cli.ts', 'src/index.ts', 'src/pool/worker.ts'], outdir: 'lib' });
await build({
  ...node,
  entryPoints: { measure: 'src/measure/main.ts', readme: 'src/measure/readme.ts', bench: 'src/bench/main.ts' },
  outdir: 'lib/tools',
  minify: false,
});
const scripts = existsSync('src/browser') ? readdirSync('src/browser').filter((name) => name.endsWith('.ts')) : [];
await build({
  bundle: true,
  format: 'iife',
  target: 'es2020',
  minify: true,
  entryPoints: scripts.map((name) => `src/browser/${name}`),
  outdir: 'lib/browser',
  logLevel: 'warning',
});
await build({ entryPoints: ['templates/style.css'], minify: true, outfile: 'lib/style.css', logLevel: 'warning' });
