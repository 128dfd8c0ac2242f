import type { IncomingMessage } from 'node:http';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** The status with which a request is to be refused, if it is: only who names this machine may read, and nobody may write. */
export function refusalOf({ method = '', headers, url = '' }: IncomingMessage): 400 | 405 | 421 | undefined {
  // A page elsewhere could have its own name lead to this machine (DNS rebinding), and read what is served here.
  if (!loopback.test(headers.host ?? '')) return 421;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  return isPath(url) ? undefined : 400;
}

/** False for what cannot be a file of the site: broken escapes, a way out of the folder, a NUL. */
function isPath(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
    return path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').includes('..');
  } catch {
    return false;
  }
}
