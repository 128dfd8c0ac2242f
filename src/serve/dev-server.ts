import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { watch } from 'chokidar';
import type { Artifact } from '../model.js';
import { browserScript } from '../render/html/browser-script.js';
import { EventStream } from './event-stream.js';
import { folderHandler } from './folder-handler.js';
import { makePreview, type Preview } from './preview.js';
import { Rebuilder } from './rebuilder.js';
import { type Listening, type NotListening, startServer } from './start-server.js';

export interface DevOptions {
  readonly port: number;
  /** Folder of the last publication, of which the files are served that are not made here. */
  readonly published: string;
  /** Told of each time the pages were made. */
  readonly onPreview?: (preview: Preview, milliseconds: number) => void;
}

/** Files that change together, as when a branch is changed, are taken together: milliseconds. */
const pause = 25;
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  tmx: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/**
 * Serves the site of an instrument as its files are, and makes it anew when they change. The pages are drafts and are
 * kept in memory: what is published is made, and proved, by `alternat build` alone.
 */
export async function startDevServer(root: string, options: DevOptions): Promise<Listening | NotListening> {
  const events = new EventStream();
  const script = await browserScript('dev');
  const published = folderHandler(options.published);
  let files: Preview['files'] = new Map();
  let version = 0;

  const remake = async (): Promise<void> => {
    const started = performance.now();
    const preview = await makePreview(root);
    // A file that cannot be read leaves the last pages that could be made.
    if (preview.files.size > 0 && (files.size === 0 || !preview.isBroken)) {
      const changed = [...preview.files].some(([path, artifact]) => !isSame(artifact, files.get(path)));
      files = preview.files;
      if (changed) version += 1;
    }
    const findings = preview.findings.filter(({ severity }) => severity !== 'remark');
    events.send({ version, findings });
    options.onPreview?.(preview, performance.now() - started);
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const file = files.get(path.slice(1)) ?? files.get(`${path.slice(1)}index.html`);
    if (path === '/@alternat/events') events.open(response);
    else if (path === '/@alternat/dev.js') send(response, script, 'js');
    else if (!file) published(request, response);
    else send(response, file.format === 'html' ? withDevScript(file.bytes) : file.bytes, file.format);
  };

  const server = await startServer(answer, options.port);
  if (!('port' in server)) return server;
  await remake();
  const rebuilder = new Rebuilder(remake, pause);
  const watcher = watch([join(root, 'source'), join(root, 'locales')], { ignoreInitial: true });
  watcher.on('all', () => rebuilder.ask());
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    ...server,
    close: async () => {
      await watcher.close();
      await rebuilder.stop();
      events.close();
      await server.close();
    },
  };
}

function isSame(artifact: Artifact, other: Artifact | undefined): boolean {
  return other !== undefined && Buffer.compare(artifact.bytes, other.bytes) === 0;
}

function send(response: ServerResponse, bytes: Uint8Array | string, format: string): void {
  response.writeHead(200, { 'Content-Type': types[format] ?? 'application/octet-stream' }).end(bytes);
}

function withDevScript(page: Uint8Array): string {
  return new TextDecoder().decode(page).replace('</head>', '<script src="/@alternat/dev.js" defer></script></head>');
}
