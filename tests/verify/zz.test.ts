import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { PdfFile } from '../../src/pdf-file/pdf-file.js';
import { signatureFields } from '../../src/pdf-file/signature-fields.js';
import { signPdf } from '../../src/sign/sign-pdf.js';
import { readContents } from '../../src/verify/read-contents.js';
import { verifyPdf } from '../../src/verify/verify-pdf.js';
import { makeKeys, passphrase } from '../support/openssl.js';
import { smallPdf } from '../support/small-pdf.js';
import { opensslAnswer, timeStampServer } from '../support/time-stamp-server.js';
test('sweep', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sw-'));
  makeKeys(folder);
  const a = await timeStampServer(opensslAnswer(folder));
  const { value } = await signPdf(smallPdf([{party:'e',left:72}]), { party: 'e', p12: readFileSync(join(folder, 'elise.p12')), passphrase, authority: { url: a.url } });
  await a.close();
  const b = value!; const f = PdfFile.open(b); const [s] = signatureFields(f); const r = readContents(f, s!.signature!);
  writeFileSync('/tmp/sg/cms.der', r.cms); writeFileSync('/tmp/sg/small.pdf', b);
  const missed: string[] = []; const start = r.pieces[0].length;
  for (let at = start; at < start + 2 * r.cms.length + 10; at++) for (const bit of [1, 2, 4, 8, 16, 32]) {
    const c = Buffer.from(b); c[at]! ^= bit;
    const { diagnostics } = await verifyPdf(c);
    if (!diagnostics.some((d) => d.severity === 'error')) missed.push(`${at}:${bit} cms ${(at - start - 1) / 2}`+diagnostics.map(d=>d.message));
  }
  console.log(start, r.cms.length, missed.length, missed.slice(0, 60));
}, 600_000);
