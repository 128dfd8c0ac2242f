export { type BuildOptions, build, type Checked, check, type Format, loadConcordance } from './build.js';
export type { Cache } from './cache/cache.js';
export { openCache } from './cache/open-cache.js';
export type { Concordance } from './concord/concordance.js';
export type { RuleSetting } from './concord/run-rules.js';
export type { Diagnostic, Outcome, Place, Severity } from './diagnostic.js';
export type { Artifact, Edition } from './model.js';
export { signPdf } from './sign/sign-pdf.js';
export { verifyPdf } from './verify/verify-pdf.js';
