/**
 * The Content-Security-Policy of every page (W3C CSP Level 3): nothing but what was published, no inline script or style.
 * As a `meta` element cannot say it, `frame-ancestors` is in the headers file alone.
 */
export declare const securityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";
