import type { Diagnostic } from '../diagnostic.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import { checkUpdate } from './check-update.js';

/**
 * Each update after the file was published must do nothing but sign, and a signature must cover the last of them.
 * `published` revisions are known to be as they should; `covered` bytes are covered by signatures.
 */
export function checkRevisions(file: PdfFile, published: number, covered: number): Diagnostic[] {
  const { revisions, bytes } = file;
  const changed = revisions.slice(published).flatMap(({ start, end }, index) => {
    const count = published + index;
    const more = checkUpdate(file.before(count), file.before(count + 1));
    if (more.length === 0) return [];
    const message = `what was added from byte ${start} to ${end} does more than sign: it changes ${more.slice(0, 5).join(', ')}`;
    return [problem('verify/changed', message)];
  });
  const known = Math.max(covered, revisions[published - 1]?.end ?? 0);
  if (known < bytes.length)
    changed.push(problem('verify/appended', `what follows byte ${known} is covered by no signature`));
  return changed;
}

function problem(rule: string, message: string): Diagnostic {
  return { rule, severity: 'error', message };
}
