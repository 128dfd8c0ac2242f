import type { Artifact } from '../../model.js';
import { securityPolicy } from '../html/security-policy.js';

/** The headers with which every file of the site is to be sent. */
export const siteHeaders = {
  'Content-Security-Policy': `${securityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Renders `_headers`, which Netlify, Cloudflare Pages and `alternat serve` read: the headers of every file. */
export function renderHeaders(): Artifact {
  const lines = Object.entries(siteHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return { path: '_headers', bytes: new TextEncoder().encode(`/*\n${lines.join('\n')}\n`), format: 'txt' };
}
