import type { Element } from 'hast';
/**
 * Draws a text as a QR code: an `svg` of one path, a unit a module, whose title says what it is.
 * HTML shows it as it stands, and the PDF renderer draws the same path.
 */
export declare function qrCode(text: string, title: string): Element;
