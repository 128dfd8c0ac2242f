import type { Element, ElementContent } from 'hast';
import type { Instrument } from '../model.js';
import { qrCode } from './qr-code.js';

/** The words around a certificate. */
interface CertificateWords {
  /** Stands before the digest. */
  readonly label: string;
  /** What the code holds, for those who do not see it. */
  readonly code: string;
}

/** Digits that are read out in one breath. */
const groupLength = 8;

/** The certificate of concordance, as an imprint prints it: the digest of the content in digits and as a QR code. */
export function concordanceCertificate(instrument: Instrument, digest: string, words: CertificateWords): Element[] {
  const code = element('code', ...groups(digest));
  return [element('p', text(`${words.label} `), code), qrCode(certificateAddress(instrument, digest), words.code)];
}

/** What the code holds: `alternat:sha256:<digest>`, or the address of the instrument with the digest as its fragment. */
function certificateAddress({ url }: Instrument, digest: string): string {
  return url === undefined ? `alternat:sha256:${digest}` : new URL(`#sha256=${digest}`, url).href;
}

/** Groups of digits, every other one marked, with nothing between them: what is copied is the digest. */
function groups(digest: string): Element[] {
  const parts = digest.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
  return parts.map((digits, index) => ({
    ...element('span', text(digits)),
    properties: index % 2 === 1 ? { className: ['even'] } : {},
  }));
}

function element(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
