import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Output, Peer } from './peer.js';
import type { Sample } from './sample.js';

/** The share of the letters of the editions that the outputs must hold. */
const enough = 0.9;
/** Pages of each PDF that are read at the most, evenly from first to last, since contents hold fewer letters than text. */
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

/** Letters of a PDF: of the pages that are read, and as many for each of the others. */
async function lettersOfPdf(file: Uint8Array, peer: Peer): Promise<number> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const read = Math.min(document.numPages, pagesRead);
  let letters = 0;
  let tagged = false;
  for (let turn = 0; turn < read; turn += 1) {
    const page = await document.getPage(1 + Math.floor((turn * document.numPages) / read));
    const { items } = await page.getTextContent();
    letters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
    tagged ||= (await page.getStructTree()) !== null;
  }
  if (peer.tagged && !tagged) throw new Error(`${peer.id} says that its PDF files are tagged, and they are not`);
  const whole = (letters * document.numPages) / read;
  await document.destroy();
  return whole;
}
