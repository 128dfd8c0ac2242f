import type { Outcome } from '../../diagnostic.js';
import type { Update } from '../../pdf-file/append-objects.js';
import { dict, PdfName, type PdfRef } from '../../pdf-file/pdf-object.js';
import { refusal } from '../refusal.js';
import { fitLines, leading } from './fit-lines.js';
import { compressed, SignatureFont } from './signature-font.js';

/** Room between the frame of a field and its text. */
const padding = 2;

/**
 * Draws what a reader sees of a signature: a form XObject (ISO 32000-1, 12.5.5) with its font embedded, in the colours
 * of the output intent, as ISO 19005-2, 6.2 and 6.3 want it.
 */
export function drawAppearance(
  update: Update,
  { width, height }: { readonly width: number; readonly height: number },
  paragraphs: readonly string[],
): Outcome<PdfRef> {
  const font = new SignatureFont();
  const texts = paragraphs.map((paragraph) => paragraph.normalize('NFC').trim());
  const missing = texts.map((text) => font.lacks(text)).find((letter) => letter !== undefined);
  if (missing !== undefined) {
    const code = (missing.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return refusal('sign/letter', `the font of the signature has no letter ${JSON.stringify(missing)} (U+${code})`);
  }
  const room = { width: width - 2 * padding, height: height - 2 * padding };
  const fitted = fitLines(texts, room, (text) => font.width(text));
  if (!fitted) return refusal('sign/space', 'name, reason and location are too long for the place of the signature');
  const { size, lines } = fitted;
  const shown = lines.map((line) => `<${font.encode(line)}> Tj T*`).join('\n');
  // The last line stands on the line to sign on.
  const first = padding + size * 0.25 + (lines.length - 1) * size * leading;
  const content = `q\nBT\n/F0 ${size} Tf\n0 0 0 rg\n${(size * leading).toFixed(2)} TL\n${padding} ${first.toFixed(2)} Td\n${shown}\nET\nQ\n`;
  const stream = compressed(Buffer.from(content), {
    Type: new PdfName('XObject'),
    Subtype: new PdfName('Form'),
    BBox: [0, 0, width, height],
    Resources: dict({ Font: dict({ F0: font.embed(update) }) }),
  });
  return { value: update.add(stream), diagnostics: [] };
}
