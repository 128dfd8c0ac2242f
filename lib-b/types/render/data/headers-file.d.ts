import type { Artifact } from '../../model.js';
/** The headers with which every file of the site is to be sent. */
export declare const siteHeaders: {
    'Content-Security-Policy': string;
    'X-Content-Type-Options': string;
    'Referrer-Policy': string;
    'Permissions-Policy': string;
    'Cross-Origin-Opener-Policy': string;
};
/** Renders `_headers`, which Netlify, Cloudflare Pages and `alternat serve` read: the headers of every file. */
export declare function renderHeaders(): Artifact;
