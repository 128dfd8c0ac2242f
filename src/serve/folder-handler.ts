import { realpathSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';

/** Answers with the files of a folder as they are at the moment; `index.html` for a folder. */
export function folderHandler(folder: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    // Links within a page are relative to its folder, so that the address of a folder must end as one.
    if (!/\.[^/]*$/.test(path) && !path.endsWith('/')) {
      response.writeHead(308, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    const none = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('not found\n');
    };
    if (leadsOut(folder, path)) none();
    else files(request, response, none);
  };
}

/** A link in the folder may lead to what is not of the site. */
function leadsOut(folder: string, path: string): boolean {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, decodeURIComponent(path)));
    return file !== root && !file.startsWith(root + sep);
  } catch {
    return false;
  }
}
