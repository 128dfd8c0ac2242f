import { pageSizeOf } from '../page-size.js';
import type { PdfStyle } from '../pdf-style.js';

/** The style of a collation: the page turned, its text ragged and small, and all that goes with the text as much smaller. */
export function collationStyle(style: PdfStyle): PdfStyle {
  const { size, leading, margins } = style.collation;
  const { width, height } = pageSizeOf(style);
  const factor = size / style.text.size;
  const { h1, h2, h3, h4, h5, h6 } = style.headings;
  // A heading stands at the head of its cell, level with those beside it.
  const small = (heading: typeof h1) => ({
    ...heading,
    size: Math.max(size, heading.size * factor),
    above: 0,
    below: 0,
    align: 'left' as const,
  });
  return {
    ...style,
    page: { size: [Math.max(width, height), Math.min(width, height)], margins },
    text: { ...style.text, size, leading, align: 'left', space: 0 },
    headings: { h1: small(h1), h2: small(h2), h3: small(h3), h4: small(h4), h5: small(h5), h6: small(h6) },
    subtitle: { ...style.subtitle, size: style.subtitle.size * factor, space: 0 },
    quote: { indent: style.quote.indent * factor },
    draft: { ...style.draft, watermark: turned(style.draft.watermark, width / height) },
    list: { ...style.list, indent: style.list.indent * factor, space: 0 },
  };
}

/** The word for a draft runs along the other diagonal, which is as much flatter as the page is wider. */
function turned(watermark: PdfStyle['draft']['watermark'], proportion: number): PdfStyle['draft']['watermark'] {
  const wider = Math.max(proportion, 1 / proportion);
  return { ...watermark, angle: 90 - watermark.angle, width: watermark.width * wider };
}
