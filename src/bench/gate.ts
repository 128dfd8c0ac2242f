import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Output, Peer } from './peer.js';
import type { Sample } from './sample.js';

/** The share of the letters of the editions that the outputs must hold. */
const enough = 0.9;
/** Pages of each PDF that are read; what comes after is told by their number. */
const pagesRead = 60;

/** Refuses outputs that are not whole, or that have no structure tree where the peer says that they have; gives their bytes. */
export async function passGate(
  peer: Peer,
  sample: Sample,
  folder: string,
  outputs: readonly Output[],
): Promise<number> {
  const out = join(folder, 'out');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  let bytes = 0;
  for (const output of outputs) {
    const made = files.filter((name) => name.endsWith(`.${output}`)).map((name) => readFileSync(join(out, name)));
    let letters = 0;
    for (const file of made) {
      bytes += file.length;
      letters += output === 'html' ? lettersOfHtml(file.toString()) : await lettersOfPdf(file, peer);
    }
    if (made.length < sample.editions.length || letters < enough * sample.letters)
      throw new Error(
        `${peer.id}, ${sample.name}: ${made.length} ${output} files with ${letters} of ${sample.letters} letters`,
      );
  }
  return bytes;
}

function lettersOfHtml(page: string): number {
  return page
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, 'x')
    .replace(/\s+/g, ' ').length;
}

/** Letters of a PDF: of its first pages, and as many for each page more. */
async function lettersOfPdf(file: Uint8Array, peer: Peer): Promise<number> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const read = Math.min(document.numPages, pagesRead);
  let letters = 0;
  for (let number = 1; number <= read; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    letters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
  }
  const tree = await (await document.getPage(read)).getStructTree();
  if (peer.tagged && !tree) throw new Error(`${peer.id} says that its PDF files are tagged, and they are not`);
  const whole = (letters * document.numPages) / read;
  await document.destroy();
  return whole;
}
