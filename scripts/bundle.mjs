// Bundles the command line, the library, the tools of this repository and the scripts of the site into lib/.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** pdfkit loads fontkit to open fonts, and is given none to open: it waits until it is. */
const lazyFontkit = {
  name: 'lazy-fontkit',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fontkit$/ }, ({ importer }) =>
      /[\\/]pdfkit[\\/]/.test(importer) ? { path: 'fontkit', namespace: 'lazy' } : undefined,
    );
    const contents = "exports.create = (...font) => require('fontkit').create(...font);";
    onLoad({ filter: /^fontkit$/, namespace: 'lazy' }, () => ({ contents, resolveDir: '.' }));
  },
};

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
    'jsonc-parser',
    'pdfjs-dist',
    'sirv',
    'aws4fetch',
    'fflate',
    'tinyglobby',
    'tinypool',
    'bullmq',
    'ioredis',
  ],
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
  plugins: [lazyFontkit],
  logLevel: 'warning',
};

await build({
  ...node,
  entryPoints: {
    cli: 'src/start.ts',
    index: 'src/index.ts',
    'pool/worker': 'src/pool/worker.ts',
    'pool/start-maker': 'src/pool/start-maker.ts',
  },
  outdir: 'lib',
});
// CommonJS, since V8's code of it can be kept from one run to the next; in ASCII, since that is read at no cost.
const { outputFiles } = await build({
  ...node,
  entryPoints: { program: 'src/cli.ts', maker: 'src/pool/maker.ts' },
  outdir: 'lib',
  outExtension: { '.js': '.cjs' },
  write: false,
  format: 'cjs',
  splitting: false,
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  // Code that is taken from the cache cannot import, but it can require, ES modules too.
  // A template with a tag would tell an escape from its letter; what is left outside ASCII stands in regular expressions.
  supported: { 'template-literal': false, 'dynamic-import': false },
});
for (const { path, text } of outputFiles)
  writeFileSync(
    path,
    text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
await build({
  ...node,
  entryPoints: {
    measure: 'src/measure/main.ts',
    readme: 'src/measure/readme.ts',
    bench: 'src/bench/main.ts',
    'bench-many': 'src/bench/many.ts',
    'bench-queue': 'src/bench/queue.ts',
  },
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
